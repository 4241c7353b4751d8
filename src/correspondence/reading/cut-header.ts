import { decodeUndeclared } from './charsets.ts'
import { doubt } from './doubts.ts'

/** Real headers stay under 100 KiB even with every seal of a long way; what is longer is a mistake or an attack. */
export const HEADER_LIMIT = 256 * 1024

/** The fields of one header, before anything in them is understood. Names are lower-case, values still folded. */
export type RawHeader = {
  fields: ReadonlyMap<string, readonly string[]>
  /** Where the message itself begins, after an mbox envelope line, a byte order mark, blank lines. */
  startsAt: number
  bodyAt: number
  doubts: string[]
}

/** So many lines in a row that are no field, and the text has begun without the blank line before it. */
const STRAY_LINES = 3

const LF = 10
const CR = 13

/** Cuts the header from a message in whatever line ends it has; reads no further than the header. */
export function cutHeader(bytes: Uint8Array): RawHeader {
  const startsAt = skipLeadIn(bytes)
  const block = headerBlock(bytes, startsAt)
  const doubts: string[] = []
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    startsAt,
    block.end,
  )
  if (block.isCut)
    doubt(doubts, `The header is longer than ${HEADER_LIMIT / 1024} KiB; the rest of it was left out`)
  if (block.hasNul) {
    doubt(doubts, 'The header contains zero bytes; they were left out')
    text = text.replaceAll('\0', '')
  }
  if (block.hasCr) text = text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
  return { fields: fieldsOf(text, block.isEightBit, doubts), startsAt, bodyAt: block.bodyAt, doubts }
}

/** The first field of this name, unfolded; null where there is none. */
export function field(header: RawHeader, name: string): string | null {
  const value = header.fields.get(name)?.[0]
  return value === undefined ? null : unfold(value)
}

/** Every field of this name in the order they stand, unfolded. */
export const fieldsNamed = (header: RawHeader, name: string): string[] =>
  header.fields.get(name)?.map(unfold) ?? []

const unfold = (value: string): string => (value.includes('\n') ? value.replaceAll('\n', '') : value).trim()

function skipLeadIn(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (;;) {
    while (bytes[at] === LF || bytes[at] === CR) at++
    const from = bytes[at] === 0x3e ? at + 1 : at
    if (!isFromSpace(bytes, from)) return at
    while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++
  }
}

const isFromSpace = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x46 &&
  bytes[at + 1] === 0x72 &&
  bytes[at + 2] === 0x6f &&
  bytes[at + 3] === 0x6d &&
  bytes[at + 4] === 0x20

function headerBlock(bytes: Uint8Array, startsAt: number) {
  const limit = Math.min(bytes.length, startsAt + HEADER_LIMIT)
  let seen = 0
  let hasCr = false
  let hasNul = false
  let lineIsEmpty = true
  let at = startsAt
  for (; at < limit; at++) {
    const byte = bytes[at]!
    if (byte === LF) {
      if (lineIsEmpty) break
      lineIsEmpty = true
    } else if (byte === CR) {
      // Old Macintosh mail ends its lines, and so its header, without any line feed.
      if (bytes[at - 1] === CR && bytes[at + 1] !== LF) break
      hasCr = true
    } else {
      lineIsEmpty = false
      seen |= byte
      if (byte === 0) hasNul = true
    }
  }
  const bodyAt = at < limit ? at + 1 : at
  return {
    end: at,
    bodyAt,
    isCut: at === limit && limit < bytes.length,
    isEightBit: seen > 127,
    hasCr,
    hasNul,
  }
}

function fieldsOf(text: string, isEightBit: boolean, doubts: string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  let strays = 0
  for (let at = 0; at < text.length && strays < STRAY_LINES; ) {
    const end = endOfField(text, at)
    const nameEnd = endOfName(text, at)
    const colon = skipBlanks(text, nameEnd)
    if (nameEnd > at && text.charCodeAt(colon) === 0x3a) {
      const name = text.slice(at, nameEnd).toLowerCase()
      const value = text.slice(colon + 1, end)
      const known = fields.get(name)
      const decoded = isEightBit ? decodeEightBit(value) : value
      if (known) known.push(decoded)
      else fields.set(name, [decoded])
      strays = 0
    } else if (text.slice(at, end).trim() !== '') {
      strays++
      doubt(doubts, 'The header contains lines that are no header fields; they were left out')
    }
    at = end + 1
  }
  return fields
}

/** The end of the last line of the field that begins at `at`: lines that begin with a blank belong to it. */
function endOfField(text: string, at: number): number {
  let end = at
  for (;;) {
    end = text.indexOf('\n', end)
    if (end === -1) return text.length
    const next = text.charCodeAt(end + 1)
    if (next !== 0x20 && next !== 0x09) return end
    end++
  }
}

function endOfName(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at)
    if (!(code > 0x20 && code < 0x7f && code !== 0x3a)) return at
    at++
  }
}

function skipBlanks(text: string, at: number): number {
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++
  return at
}

const decodeEightBit = (value: string): string =>
  /[\x80-\xff]/.test(value) ? decodeUndeclared(Buffer.from(value, 'latin1')) : value
