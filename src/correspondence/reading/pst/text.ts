import { decodeCharset } from '../charsets.ts'
import { charsetOf } from './code-pages.ts'
import { type Part, textPart } from './mime.ts'
import { binary, integer, type Properties, text } from './properties.ts'
import { unpackRtf } from './rtf-packing.ts'
import { rtfText } from './rtf-text.ts'

const ID = { plain: 0x1000, rtf: 0x1009, html: 0x1013, codePage: 0x3fde }

/** Mostly commands; what a person wrote stands well within this. */
const RTF_LIMIT = 4_000_000

/** The text of a message: plain where there is some, for more is never read of it; else the page, else the RTF. */
export async function bodyOf(message: Properties, limit: number): Promise<Part> {
  const plain = (await text(message, ID.plain, limit)) ?? ''
  if (plain.trim() !== '') return textPart('plain', plain)
  const html = (await text(message, ID.html, limit)) ?? (await page(message, limit))
  if (html.trim() !== '') return textPart('html', html)
  const packed = await binary(message, ID.rtf, limit)
  return textPart('plain', packed ? rtfText(unpackRtf(packed, limit).subarray(0, RTF_LIMIT)) : plain)
}

async function page(message: Properties, limit: number): Promise<string> {
  const bytes = await binary(message, ID.html, limit)
  if (!bytes) return ''
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? ''
  return decodeCharset(bytes, charsetOf(integer(message, ID.codePage) ?? 0) || said, [])
}
