import PostalMime, { type Email } from 'postal-mime'
import { Refusal } from '../refusals.ts'
import { withWindows1252 } from '../windows-1252.ts'
import { refuseLongText } from './decode-text.ts'
import type { Block, DocumentText } from './document.ts'
import { ATTACHMENTS_READ, MAILS_DEEP } from './limits.ts'
import { htmlBlocks } from './read-html.ts'
import { textBlocks } from './read-text.ts'
import { damaged } from './unreadable.ts'

/** Parts within parts; what people forward to each other is ten levels deep at most. */
const NESTING_LIMIT = 100

export type ReadFile = (bytes: Uint8Array, name: string, mailsDeep: number) => Promise<DocumentText>

/** A mail with the text of the files attached to it, each read by `readFile`; what that refuses is a doubt here. */
export async function readEmail(
  bytes: Uint8Array,
  readFile: ReadFile,
  mailsDeep: number,
): Promise<DocumentText> {
  const email = await parse(bytes)
  const title = email.subject?.replace(/\s+/g, ' ').trim()
  const read: DocumentText = {
    kind: 'email',
    pages: 1,
    ...(title ? { title } : {}),
    blocks: [...(title ? [{ page: 1, role: 'heading' as const, text: title }] : []), ...bodyBlocks(email)],
    doubts: [],
  }
  for (const [at, attachment] of email.attachments.entries()) {
    const name = attachment.filename?.trim() || `attachment ${at + 1}`
    if (at >= ATTACHMENTS_READ) {
      read.doubts.push(
        `Only the first ${ATTACHMENTS_READ} of its ${email.attachments.length} attachments were read`,
      )
      break
    }
    await addAttachment(read, attachment, name, readFile, mailsDeep)
  }
  return read
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: NESTING_LIMIT })
  } catch {
    throw damaged('its parts as a mail cannot be told from each other')
  }
}

/** As a page where there is one, for that has its headings and tables. */
function bodyBlocks({ html, text }: Email): Block[] {
  refuseLongText(html?.length ?? 0)
  refuseLongText(text?.length ?? 0)
  const blocks = html ? htmlBlocks(withWindows1252(html)).blocks : []
  return blocks.length > 0 ? blocks : textBlocks(withWindows1252(text ?? ''))
}

async function addAttachment(
  read: DocumentText,
  attachment: Email['attachments'][number],
  name: string,
  readFile: ReadFile,
  mailsDeep: number,
): Promise<void> {
  if (/^(?:image|audio|video)\//.test(attachment.mimeType)) {
    // Logos and signatures are pictures, too; those that were attached to be looked at are worth a word.
    if (!attachment.related) read.doubts.push(`The attachment “${name}” is no text and was not read`)
    return
  }
  if (mailsDeep >= MAILS_DEEP) {
    read.doubts.push(`The attachment “${name}” was not read: it stands more than ${MAILS_DEEP} mails deep`)
    return
  }
  try {
    const { blocks, doubts } = await readFile(contentOf(attachment), name, mailsDeep + 1)
    for (const block of blocks)
      read.blocks.push({ ...block, within: block.within ? `${name}: ${block.within}` : name })
    read.doubts.push(...doubts.map(doubt => `“${name}”: ${doubt}`))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    read.doubts.push(`The attachment “${name}” was not read: ${error.message}`)
  }
}

const contentOf = ({ content }: Email['attachments'][number]): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer)
