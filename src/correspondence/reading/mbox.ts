import type { Chunks } from './chunks.ts'
import { ENVELOPE_LIMIT, envelopeDate, isEnvelope } from './envelope.ts'
import { type FoundItem, MESSAGE_LIMIT, tooLong } from './items.ts'
import { hasWholeHeader, isAfterEnvelope } from './sniff.ts'

const LF = 10
const CR = 13
const SEPARATOR = Buffer.from('\nFrom ')
/** An envelope and the line after it must be seen before it can be judged. */
const LOOK_AHEAD = 2 * ENVELOPE_LIMIT

/** Part of a file, held until a whole message is in it. */
type Window = {
  bytes: Buffer
  /** Where the message under way begins (with its envelope), how far was searched, where the read bytes end. */
  from: number
  searched: number
  to: number
  /** How many bytes of the file went before the window. */
  before: number
  /** The message under way is too long to hold; its bytes are let go as they come. */
  isSkipping: boolean
  ordinal: number
}

const WINDOW_BYTES = 4 * 1024 * 1024

/**
 * The messages of an mbox file: mboxrd, and mboxo and mboxcl as they come. A new message begins at a “From ”
 * line that looks like an envelope and stands after a blank line, before something like a header. Holds one
 * piece of the file at a time, or one message that is longer, but none longer than MESSAGE_LIMIT.
 */
export async function* readMbox(source: string, chunks: Chunks): AsyncGenerator<FoundItem[]> {
  const window: Window = {
    bytes: Buffer.allocUnsafeSlow(WINDOW_BYTES),
    from: 0,
    searched: 0,
    to: 0,
    before: 0,
    isSkipping: false,
    ordinal: 1,
  }
  let fault: unknown
  try {
    for await (const chunk of chunks) {
      append(window, chunk)
      yield [...wholeMessages(source, window, false)]
    }
  } catch (error) {
    fault = error
  }
  yield [...wholeMessages(source, window, true), ...lastMessage(source, window, fault !== undefined)]
  if (fault) throw fault
}

function append(window: Window, chunk: Uint8Array): void {
  if (window.to + chunk.length > window.bytes.length) moveToFront(window, chunk.length)
  window.bytes.set(chunk, window.to)
  window.to += chunk.length
}

function moveToFront(window: Window, more: number): void {
  const length = window.to - window.from
  const needed = length + more
  const isWrongSize =
    needed > window.bytes.length ||
    (window.bytes.length > 2 * WINDOW_BYTES && needed * 8 < window.bytes.length)
  const bytes = isWrongSize ? Buffer.allocUnsafeSlow(Math.max(needed * 2, WINDOW_BYTES)) : window.bytes
  window.bytes.copy(bytes, 0, window.from, window.to)
  window.bytes = bytes
  window.before += window.from
  window.searched -= window.from
  window.from = 0
  window.to = length
}

function* wholeMessages(source: string, window: Window, isEnd: boolean): Generator<FoundItem> {
  for (;;) {
    const found = window.bytes.subarray(0, window.to).indexOf(SEPARATOR, window.searched)
    if (found === -1) break
    if (!isEnd && window.to - found < LOOK_AHEAD) {
      window.searched = found
      letGo(window, found - 4)
      return
    }
    window.searched = found + 1
    if (!isBoundary(window, found)) continue
    // Blank lines before the first envelope are no message.
    if (window.bytes.toString('latin1', window.from, Math.min(found, window.from + 9)).trim() !== '') {
      yield message(source, window, found + 1)
      window.ordinal++
    }
    window.from = found + 1
    window.isSkipping = false
  }
  window.searched = Math.max(window.searched, window.to - SEPARATOR.length)
  letGo(window, window.searched - 4)
}

/** Of a message that is too long only its end is kept, in which the next boundary may have begun. */
function letGo(window: Window, until: number): void {
  if (!window.isSkipping && window.to - window.from <= MESSAGE_LIMIT + LOOK_AHEAD) return
  window.isSkipping = true
  window.from = Math.max(window.from, until)
}

/** Whether the line feed at `found` ends a blank line with an envelope after it. */
function isBoundary(window: Window, found: number): boolean {
  const { bytes, from } = window
  const before = bytes[found - 1] === CR ? found - 2 : found - 1
  if (before >= from && bytes[before] !== LF) return false
  const line = lineAt(window, found + 1)
  return isEnvelope(line.text) && isAfterEnvelope(lineAt(window, line.next).text)
}

/** A line, or as much of it as an envelope may be long. */
function lineAt({ bytes, to }: Window, at: number): { text: string; next: number } {
  const limit = Math.min(to, at + ENVELOPE_LIMIT)
  let end = at
  while (end < limit && bytes[end] !== LF) end++
  return { text: bytes.toString('latin1', at, bytes[end - 1] === CR ? end - 1 : end), next: end + 1 }
}

function message(source: string, window: Window, until: number): FoundItem {
  const { bytes, from, ordinal } = window
  const item = `${source}#${ordinal}`
  if (window.isSkipping) return tooLong(item)
  const lineEnd = bytes.indexOf(LF, from)
  const start = lineEnd === -1 || lineEnd >= until ? until : lineEnd + 1
  // The blank line before the next envelope belongs to the file, not to the message.
  let end = until
  if (end - 1 > start && bytes[end - 1] === LF && isBlankLineBefore(bytes, start, end - 1)) {
    end -= bytes[end - 2] === CR ? 2 : 1
  }
  if (end - start > MESSAGE_LIMIT) return tooLong(item)
  const envelope = bytes.toString('latin1', from, Math.min(start, from + ENVELOPE_LIMIT)).trim()
  return {
    kind: 'message',
    source: item,
    bytes: unquoted(bytes.subarray(start, end)),
    envelopeDate: envelopeDate(envelope),
    offset: window.before + from,
  }
}

function isBlankLineBefore(bytes: Uint8Array, start: number, lineFeed: number): boolean {
  const before = bytes[lineFeed - 1] === CR ? lineFeed - 2 : lineFeed - 1
  return before >= start && bytes[before] === LF
}

/** The last message; of a file that was cut off, only if its header is whole, for half a header tells lies. */
function* lastMessage(source: string, window: Window, isCutOff: boolean): Generator<FoundItem> {
  if (window.to === window.from) return
  const last = message(source, window, window.to)
  if (last.kind === 'message' && isCutOff && !hasWholeHeader(last.bytes)) return
  yield last
}

const QUOTED_FROM = Buffer.from('>From ')

/** A copy without the one `>` that mbox writers put before “From ” at the beginning of a line. */
function unquoted(bytes: Buffer): Uint8Array {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  let length = 0
  let from = 0
  for (let found = bytes.indexOf(QUOTED_FROM); found !== -1; found = bytes.indexOf(QUOTED_FROM, found + 1)) {
    let line = found
    while (bytes[line - 1] === 0x3e) line--
    if (line > 0 && bytes[line - 1] !== LF) continue
    length += bytes.copy(copy, length, from, found)
    from = found + 1
  }
  length += bytes.copy(copy, length, from)
  return length === copy.length ? copy : copy.subarray(0, length)
}
