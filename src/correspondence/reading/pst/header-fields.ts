import { doubt, onOneLine } from '../doubts.ts'
import { PstDamage } from './damage.ts'
import { type Recipients, recipients, senders } from './mailboxes.ts'
import { fieldsOfClass } from './message-class.ts'
import { type Properties, text, time } from './properties.ts'

const ID = {
  class: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  headers: 0x007d,
  delivered: 0x0e06,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
}

const HEADER_BYTES = 1024 * 1024

/**
 * The header of a message: as it came over the internet where that was kept, and what it lacks from what Outlook
 * says. Fields that describe how the content was packed are left out, for it is packed anew.
 */
export async function headerOf(message: Properties, doubts: string[]): Promise<string[]> {
  const kept = fieldsKept((await text(message, ID.headers, HEADER_BYTES)) ?? '')
  const has = (...names: string[]) => kept.some(one => names.includes(nameOf(one)))
  const lines = kept.filter(line => !/^(?:content-(?!class)|mime-version)/i.test(line))
  const add = (name: string, value: string | null) => {
    const plain = onOneLine(value ?? '')
    if (plain !== '' && !has(name.toLowerCase())) lines.push(`${name}: ${plain}`)
  }
  add('Message-ID', bracketed(await text(message, ID.messageId)))
  const sentAt = (await time(message, ID.submitted)) ?? (await time(message, ID.delivered))
  add('Date', sentAt?.toUTCString().replace('GMT', '+0000') ?? null)
  if (!has('from', 'sender')) {
    const { from, sender } = await senders(message)
    add('From', from)
    add('Sender', sender)
  }
  if (!has('to', 'cc', 'bcc')) {
    const { to, cc, bcc } = await recipientsOf(message, doubts)
    add('To', to.join(', '))
    add('Cc', cc.join(', '))
    add('Bcc', bcc.join(', '))
  }
  add('Subject', subject((await text(message, ID.subject)) ?? ''))
  add('In-Reply-To', await text(message, ID.inReplyTo))
  add('References', await text(message, ID.references))
  for (const [name, value] of fieldsOfClass((await text(message, ID.class)) ?? '')) add(name, value)
  for (const [name, value] of fieldsOfContent(kept)) add(name, value)
  return lines
}

async function recipientsOf(message: Properties, doubts: string[]): Promise<Recipients> {
  try {
    return await recipients(message)
  } catch (error) {
    if (!(error instanceof PstDamage)) throw error
    doubt(doubts, `Whom it went to cannot be read: ${error.message}`)
    return { to: [], cc: [], bcc: [] }
  }
}

/** The fields of the first header in the text, each with the lines that it goes on over. */
function fieldsKept(header: string): string[] {
  const fields: string[] = []
  const block = header
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*(?:Microsoft Mail Internet Headers[^\n]*\n)?\s*/, '')
  // Behind an empty line stand the headers of parts, or of a message that was sent back.
  for (const line of block.split(/\n\s*\n/, 1)[0]!.split('\n')) {
    if (/^[ \t]/.test(line) && fields.length > 0) fields[fields.length - 1] += `\r\n${line}`
    else if (/^[!-9;-~]+[ \t]*:/.test(line)) fields.push(line)
  }
  return fields
}

const nameOf = (field: string): string => field.slice(0, field.indexOf(':')).trim().toLowerCase()

/** What was packed in a way that only machines choose must still show it. */
function fieldsOfContent(kept: string[]): [string, string][] {
  const type = kept.find(field => nameOf(field) === 'content-type') ?? ''
  if (/:\s*multipart\/report\b/i.test(type)) return [['Auto-Submitted', 'auto-generated']]
  if (/:\s*text\/calendar\b/i.test(type)) return [['Content-Class', 'urn:content-classes:calendarmessage']]
  return []
}

const bracketed = (id: string | null): string | null =>
  id === null || id.trim() === '' || id.includes('<') ? id : `<${id.trim()}>`

/** Outlook may put two characters in front that say how long the “RE: ” is. */
const subject = (text: string): string => (text.startsWith('\x01') ? text.slice(2) : text)
