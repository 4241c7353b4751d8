import { readFile } from 'node:fs/promises'
import { readBody } from '../../correspondence/reading/read-body.ts'
import { readHeader } from '../../correspondence/reading/read-header.ts'
import { SNIFF_BYTES, sniff } from '../../correspondence/reading/sniff.ts'
import type { Draft } from '../../outreach/coach/draft.ts'
import { gradeDraft } from '../../outreach/coach/grade-draft.ts'
import { Refusal } from '../../platform/refusals.ts'
import { answer, type Command, type Options, text as textOption, UsageError } from './command.ts'
import { gradeInWords } from './grade-in-words.ts'

/** Longer than any mail; what is piped in by mistake must not fill the memory. */
const MOST_BYTES = 2_000_000

export const grade: Command = {
  usage: 'grade [FILE|-] [--subject TEXT] [--to ADDRESS]',
  does: 'Grade a draft, A to F, with a reason for each finding: a text, or a message with its header (.eml).',
  options: { subject: { type: 'string' }, to: { type: 'string' } },
  async run(args, options) {
    const [file = '-', ...more] = args
    if (more.length > 0) throw new UsageError(`Name one file. Usage: goodfaith ${this.usage}`)
    if (file === '-' && process.stdin.isTTY)
      throw new UsageError(`Name a file, or pipe a draft in. Usage: goodfaith ${this.usage}`)
    const draft = await readDraft(file, options)
    const graded = await gradeAs(draft, textOption(options, 'to'), options)
    const { text, subject = null } = draft
    answer(options, { ...graded, text, subject }, () => gradeInWords(graded, text))
    return 'ABC'.includes(graded.grade) ? 0 : 1
  },
}

/** `text` is what the places of the findings are counted in. */
async function readDraft(file: string, options: Options): Promise<Draft> {
  const name = file === '-' ? 'What was piped in' : `“${file}”`
  const bytes = await readBytes(file)
  if (bytes.length > MOST_BYTES) throw new Refusal('too_large', `${name} is longer than any mail.`)
  const given = textOption(options, 'subject')
  const draft = isMessage(bytes, name) ? await messageIn(bytes) : { text: textIn(bytes, name) }
  if (draft.text.trim() === '') throw new Refusal('unusable', `${name} is empty: there is nothing to grade.`)
  return given === undefined ? draft : { ...draft, subject: given }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await fromInput() : await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal('not_found', `There is no file “${file}”.`)
    if (code === 'EISDIR') throw new Refusal('unusable', `“${file}” is a folder; name the file of a draft.`)
    if (code === 'EACCES') throw new Refusal('forbidden', `“${file}” may not be read by this user.`)
    throw error
  }
}

async function fromInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    if (length > MOST_BYTES) break
  }
  return Buffer.concat(parts)
}

/** Text without a header is a draft; whatever else is no mail is refused with what it is. */
function isMessage(bytes: Uint8Array, name: string): boolean {
  const sniffed = sniff(bytes.subarray(0, SNIFF_BYTES))
  if (sniffed.is === 'message') return true
  if (sniffed.is !== 'refused')
    throw new Refusal('unusable', `${name} is a ${sniffed.is} file; name one draft.`)
  if (bytes.length === 0 || sniffed.reason.includes('text without a mail header')) return false
  throw new Refusal('unusable', `${name} is no draft. ${sniffed.reason}.`)
}

async function messageIn(bytes: Uint8Array): Promise<Draft> {
  const header = readHeader(bytes, { now: new Date() })
  const { text } = await readBody(bytes)
  if ('unreadable' in header) return { text }
  return { text, subject: header.subject, recipients: Math.max(1, header.recipientCount) }
}

function textIn(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('unusable', `${name} is not text in UTF-8; save it as that.`)
  }
}

/** As for a stranger, or for somebody by what the workspace knows of them. */
export const gradeAs = async (draft: Draft, to: string | undefined, options: Options) =>
  to === undefined ? gradeDraft(draft) : gradeTo(to, draft, options)

/** Only this needs a database, so only then is what opens one loaded. */
async function gradeTo(address: string, draft: Draft, options: Options) {
  const { withWorkspace } = await import('./with-database.ts')
  const { findPersonByAddress } = await import('../../people/server/people.queries.ts')
  const { gradeFor } = await import('../../outreach/server/grade-for.ts')
  return withWorkspace(options, async ctx => {
    const personId = await findPersonByAddress(ctx, address.trim().toLowerCase())
    if (!personId)
      throw new Refusal(
        'not_found',
        `Nobody here has the address “${address}”. Without --to it is graded as for a stranger.`,
      )
    const { refused, ...graded } = await gradeFor(ctx, { ...draft, personIds: [personId] })
    return { ...graded, ...(refused !== null && { refused }) }
  })
}
