import { cutHeader } from './cut-header.ts'
import { ENVELOPE_LIMIT, isEnvelope } from './envelope.ts'
import { headerFault } from './read-header.ts'

/** So much of a file is looked at to tell what it is. */
export const SNIFF_BYTES = 64 * 1024

export type Container = 'gzip' | 'tar' | 'pst' | 'mbox' | 'message' | 'emlx'
export type Sniffed = { is: Container } | { is: 'refused'; reason: string }

/** What a file is by what it holds; its name is not asked. `head` is its beginning, or all of it. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return refused('is empty')
  if (head[0] === 0x1f && head[1] === 0x8b) return { is: 'gzip' }
  if (isTar(head)) return { is: 'tar' }
  if (isPst(head)) return { is: 'pst' }
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFF_BYTES)).toString(
    'latin1',
  )
  const format = FORMATS.find(([pattern]) => pattern.test(start))
  if (format) return refused(format[1])
  if (isMbox(start)) return { is: 'mbox' }
  if (/^\s*\d{1,10}\s*\n/.test(start) && !headerFault(cutHeader(afterLine(head)), head)) return { is: 'emlx' }
  if (isMessage(head, start)) return { is: 'message' }
  return refused(
    isBinary(start) ? 'is binary data of a kind that is not known' : `is text without a mail header`,
  )
}

/** First bytes as Latin-1, and how to say what they are. */
const FORMATS: [RegExp, string][] = [
  [/^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i, 'is a calendar (iCalendar), not mail'],
  [/^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD/i, 'is a contact card (vCard), not mail'],
  [/^%PDF-/, 'is a PDF document'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP/s, 'is a picture'],
  [/^RIFF|^ID3|^OggS|^fLaC|^.{4}ftyp|^\x1aE\xdf\xa3/s, 'is sound or film'],
  [/^PK\x03\x04.*word\//s, 'is a Word document'],
  [/^PK\x03\x04.*(?:xl|ppt)\//s, 'is an Office document'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'is a zip archive; unpack it and import what is in it'],
  [
    /^7z\xbc\xaf|^Rar!|^BZh\d|^\xfd7zXZ|^\x28\xb5\x2f\xfd/,
    'is packed in a way that is not read here; unpack it first',
  ],
  [/^!BDN/, 'is an Outlook file of a kind that holds no mail (.pab)'],
  [/^\xd0\xcf\x11\xe0/, 'is an Outlook or old Office file; save the message as .eml and import that'],
  [/^SQLite format 3\0/, 'is a database'],
  [/^\x7fELF|^MZ|^\xca\xfe\xba\xbe/, 'is a program'],
  [/^(?:\xff\xfe|\xfe\xff)/, 'is text in UTF-16; save it as UTF-8 and import that'],
  [/^\s*(?:<!doctype html|<html)/i, 'is a web page'],
  [/^\s*<\?xml/i, 'is an XML document'],
]

const refused = (reason: string): Sniffed => ({ is: 'refused', reason: `This ${reason}` })

/** Every tar header carries a sum of its own bytes, with the sum's own field counted as spaces. */
function isTar(head: Uint8Array): boolean {
  if (head.length < 512) return false
  const stated = Number.parseInt(Buffer.from(head.subarray(148, 156)).toString('latin1'), 8)
  let sum = 0
  for (let at = 0; at < 512; at++) sum += at >= 148 && at < 156 ? 0x20 : head[at]!
  return stated === sum && head[0] !== 0
}

/** Outlook's address books begin with the same four letters; what follows two more numbers tells them apart. */
const isPst = (head: Uint8Array): boolean =>
  /^!BDN.{4}S[MO]/s.test(
    Buffer.from(head.buffer, head.byteOffset, Math.min(10, head.length)).toString('latin1'),
  )

function isMbox(start: string): boolean {
  const lines = start
    .slice(0, 4 * ENVELOPE_LIMIT)
    .replace(/^(?:\xef\xbb\xbf)?[\r\n]*/, '')
    .split(/\r?\n/)
  return isEnvelope(lines[0] ?? '') && isAfterEnvelope(lines[1] ?? '')
}

/** What may follow an envelope: a header field, another envelope, or a message without a header. */
export const isAfterEnvelope = (line: string): boolean =>
  line.trim() === '' || /^>?From /.test(line) || /^[^\s:]+[ \t]*:/.test(line)

/** Whether the blank line after the header is there: of a message that was cut off, half a header tells lies. */
export const hasWholeHeader = (message: Uint8Array): boolean => cutHeader(message).bodyAt < message.length

/** A letter that quotes a header begins with words; a message begins with its first field. */
function isMessage(head: Uint8Array, start: string): boolean {
  const header = cutHeader(head)
  return !headerFault(header, head) && /^[^\s:]+[ \t]*:/.test(start.slice(header.startsAt))
}

const afterLine = (head: Uint8Array): Uint8Array => head.subarray(head.indexOf(10) + 1)

function isBinary(start: string): boolean {
  const control = start.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return start.includes('\0') || control > start.length / 10
}
