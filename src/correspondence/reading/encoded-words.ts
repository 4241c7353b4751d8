import { decodeCharset } from './charsets.ts'

type Word = { charset: string; encoding: 'q' | 'b'; text: string; end: number }

/**
 * Text with its RFC 2047 encoded words decoded. Neighbouring words of one charset are decoded as one, because
 * mailers cut words in the middle of a character; the white space between them is not text (RFC 2047 §6.2).
 * Also reads what mailers get wrong: spaces within a word, words without white space around them.
 */
export function decodeWords(text: string, doubts: string[]): string {
  if (!text.includes('=?')) return text
  let decoded = ''
  let at = 0
  let run: Word[] = []
  for (let open = text.indexOf('=?'); open !== -1; ) {
    const word = wordAt(text, open)
    if (!word) {
      open = text.indexOf('=?', open + 2)
      continue
    }
    const between = text.slice(at, open)
    if (run.length === 0 || between.trim() !== '') {
      decoded += decodeRun(run, doubts) + between
      run = []
    }
    run.push(word)
    at = word.end
    open = text.indexOf('=?', at)
  }
  return decoded + decodeRun(run, doubts) + text.slice(at)
}

const LONGEST_CHARSET = 64

function wordAt(text: string, open: number): Word | undefined {
  const question = text.indexOf('?', open + 2)
  if (question === -1 || question - open > LONGEST_CHARSET || text[question + 2] !== '?') return undefined
  const encoding = text[question + 1]?.toLowerCase()
  if (encoding !== 'q' && encoding !== 'b') return undefined
  // RFC 2231 §5 lets a language follow the charset: =?utf-8*de?Q?…?=
  const charset = text.slice(open + 2, question).replace(/\*.*$/, '')
  if (charset === '' || /\s/.test(charset)) return undefined
  const start = question + 3
  const close = text.indexOf('?', start)
  if (close === -1 || text[close + 1] !== '=') return undefined
  return { charset, encoding, text: text.slice(start, close), end: close + 2 }
}

function decodeRun(run: Word[], doubts: string[]): string {
  let decoded = ''
  for (let first = 0; first < run.length; ) {
    let next = first + 1
    while (next < run.length && run[next]!.charset.toLowerCase() === run[first]!.charset.toLowerCase()) next++
    decoded += decodeCharset(Buffer.concat(bytesOf(run.slice(first, next))), run[first]!.charset, doubts)
    first = next
  }
  return decoded
}

function bytesOf(words: Word[]): Buffer[] {
  const parts: Buffer[] = []
  let open = ''
  for (const [index, word] of words.entries()) {
    if (word.encoding === 'q') {
      parts.push(decodeQ(word.text))
      continue
    }
    // A base64 stream cut anywhere but at a group of four goes on in the next word.
    open += word.text.replace(/\s+/g, '')
    const goesOn = open.length % 4 !== 0 && !open.endsWith('=') && words[index + 1]?.encoding === 'b'
    if (goesOn) continue
    parts.push(Buffer.from(open, 'base64'))
    open = ''
  }
  return parts
}

/** Quoted-printable as RFC 2047 §4.2 has it: `_` is a space, `=C3` a byte; anything else stands for itself. */
function decodeQ(text: string): Buffer {
  const bytes = Buffer.from(text.replaceAll('_', ' '), 'utf8')
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const high = bytes[at] === 0x3d ? hexDigit(bytes[at + 1]) : -1
    const low = high === -1 ? -1 : hexDigit(bytes[at + 2])
    if (low === -1) bytes[length++] = bytes[at]!
    else {
      bytes[length++] = high * 16 + low
      at += 2
    }
  }
  return bytes.subarray(0, length)
}

function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
