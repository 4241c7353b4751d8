import { decodeText } from './decode-text.ts'
import { unreadable } from './unreadable.ts'

/** Telling an archive's kind takes opening it; that is left to its reader. */
export type Told = 'pdf' | 'archive' | 'html' | 'markdown' | 'text' | 'email'

/** So much of a file is looked at to tell what it is. */
const HEAD_BYTES = 64 * 1024

/**
 * What a file is by what it holds. Its name is asked for one thing only: text named .md is Markdown even where it
 * has none of its marks. Refuses (unusable) what is none of the kinds read here, and says what it is instead.
 */
export function tellKind(bytes: Uint8Array, name: string): Told {
  if (bytes.length === 0) throw unreadable('it is empty')
  const start = latin1(bytes.subarray(0, HEAD_BYTES))
  if (/^[\s\S]{0,1023}%PDF-/.test(start)) return 'pdf'
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return 'archive'
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw unreadable(oldOffice(bytes))
  const format = FORMATS.find(([pattern]) => pattern.test(start))
  if (format) throw unreadable(`it is ${format[1]}`)
  const text = decodeText(bytes.subarray(0, HEAD_BYTES))
  if (isBinary(text)) throw unreadable('it is binary data of a kind that is not known')
  if (isPage(text)) return 'html'
  if (/^\s*(?:<\?xml|<svg[\s>])/i.test(text)) throw unreadable('it is an XML document and no text for people')
  if (isMail(text)) return 'email'
  return /\.(?:md|markdown)$/i.test(name) || isMarkdown(text) ? 'markdown' : 'text'
}

/** First bytes as Latin-1, and how to say what they are. */
const FORMATS: [RegExp, string][] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP/s, 'a picture'],
  [/^RIFF|^ID3|^OggS|^fLaC|^.{4}ftyp|^\x1aE\xdf\xa3/s, 'sound or film'],
  [/^\{\\rtf/, 'in Rich Text Format; save it as .docx and read that'],
  [
    /^\x1f\x8b|^7z\xbc\xaf|^Rar!|^BZh\d|^\xfd7zXZ|^\x28\xb5\x2f\xfd/,
    'packed; unpack it and read what is in it',
  ],
  [/^.{257}ustar/s, 'an archive; unpack it and read what is in it'],
  [/^!BDN/, 'an Outlook data file'],
  [/^SQLite format 3\0/, 'a database'],
  [/^\x7fELF|^MZ.{6,}PE\0\0|^\xca\xfe\xba\xbe|^[\xce\xcf]\xfa\xed\xfe/s, 'a program'],
  [/^%!PS/, 'PostScript; save it as PDF and read that'],
  [/^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i, 'a calendar (iCalendar)'],
  [/^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD/i, 'a contact card (vCard)'],
  [/^From \S+ .*\n(?:>?From |[^\s:]+:)/, 'a mailbox; save the one message as .eml and read that'],
]

/** What stands in the directory of an OLE file, which names its streams in UTF-16. */
const STREAMS: [string, string][] = [
  ['EncryptedPackage', 'it is protected by a password; save a copy without one and read that'],
  ['WordDocument', 'it is in the format of Word before 2007; save it as .docx and read that'],
  ['PowerPoint Document', 'it is in the format of PowerPoint before 2007; save it as .pptx and read that'],
  ['Workbook', 'it is in the format of Excel before 2007; save it as .xlsx and read that'],
  ['__substg1.0_', 'it is a message of Outlook; save it as .eml and read that'],
]

function oldOffice(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stream = STREAMS.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))
  return stream?.[1] ?? 'it is in an old format of Office; save it as .docx, .pptx or .xlsx and read that'
}

function isBinary(text: string): boolean {
  const control = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return text.includes('\0') || control > text.length / 10
}

/** A page, or a piece of one as editors save it; Markdown may hold tags, too, but begins otherwise. */
const isPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|table|section|article|main|ul|ol)[\s>]/i.test(
    text,
  )

/** A letter that quotes a header begins with words; a message begins with its fields, two of them at least. */
function isMail(text: string): boolean {
  const header = text.replace(/^[\r\n]+/, '').split(/\r?\n\r?\n/, 1)[0]!
  const lines = header.split(/\r?\n/)
  if (!lines.every((line, i) => /^[!-9;-~]+[ \t]*:/.test(line) || (i > 0 && /^[ \t]/.test(line))))
    return false
  const fields = new Set(lines.map(line => /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase()))
  return MAIL_FIELDS.filter(field => fields.has(field)).length >= 2
}

const MAIL_FIELDS = [
  'from',
  'to',
  'date',
  'subject',
  'received',
  'message-id',
  'mime-version',
  'return-path',
  'delivered-to',
]

/** One mark that nothing else has, or two that plain text may have by chance. */
function isMarkdown(text: string): boolean {
  if (/^#{1,6} \S/m.test(text) || /^\|?[ \t]*:?-{3,}:?[ \t]*\|/m.test(text) || /^```/m.test(text)) return true
  const marks = [/\*\*\S[^*\n]*\*\*/, /\[[^\]\n]+\]\([^)\s]+\)/, /^[-*+] \S/m, /^> \S/m, /`[^`\n]+`/]
  return marks.filter(mark => mark.test(text)).length >= 2
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
