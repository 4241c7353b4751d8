import { isUtf8 } from 'node:buffer'
import { decodeWindows1252 } from '../../platform/windows-1252.ts'
import { doubt, quote } from './doubts.ts'

/** Names that mailers use and the WHATWG Encoding Standard (so TextDecoder) does not list. */
const ALIASES = new Map([
  ['utf_8', 'utf-8'],
  ['utf8mb4', 'utf-8'],
  ['utf-8n', 'utf-8'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['iso-8859-8i', 'iso-8859-8-i'],
  ['ansi_x3.110-1983', 'iso-8859-1'],
  ['latin-1', 'iso-8859-1'],
  ['latin-2', 'iso-8859-2'],
  ['latin-9', 'iso-8859-15'],
])

/** A mailer that did not know the charset itself says one of these; no better than none at all. */
const UNDECLARED =
  /^(?:|x-unknown|unknown|unknown-8bit|x-unknown-8bit|default|default_charset|8bit|binary|x-user-defined)$/

const decoders = new Map<string, TextDecoder>()

/** Bytes as text in the charset named, or in the likeliest one where it is not known (then `doubts` says so). */
export function decodeCharset(bytes: Uint8Array, charset: string, doubts: string[]): string {
  const name = charset.trim().toLowerCase()
  if (UNDECLARED.test(name)) return decodeUndeclared(bytes)
  const decoder = decoderFor(name)
  if (decoder) return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
  doubt(doubts, `The charset ${quote(charset)} is not known; read as UTF-8 or Western European`)
  return decodeUndeclared(bytes)
}

/** Eight-bit text that names no charset: UTF-8 if it can be that, else windows-1252, as mail programs do. */
export const decodeUndeclared = (bytes: Uint8Array): string =>
  isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : decodeWindows1252(bytes)

export const isKnownCharset = (charset: string): boolean => {
  const name = charset.trim().toLowerCase()
  return UNDECLARED.test(name) || decoderFor(name) !== undefined
}

function decoderFor(name: string): TextDecoder | undefined {
  const known = decoders.get(name)
  if (known) return known
  for (const label of [
    ALIASES.get(name) ?? name,
    name.replace(/^(?:x-|win(?:dows)?-?|cp-?)(?=125\d$)/, 'windows-'),
  ]) {
    try {
      const decoder = new TextDecoder(label)
      decoders.set(name, decoder)
      return decoder
    } catch {
      // Not a label that TextDecoder knows; the next spelling may be.
    }
  }
  return undefined
}
