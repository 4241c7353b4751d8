/** One part of a message as it travels: what it is, and its bytes in lines of Base64. */
export type Part = { header: string[]; body: Buffer }

/** Longer than the 76 characters of RFC 2045, which no reader minds and which are slow to cut. */
const LINE = 912

export function part(type: string, bytes: Uint8Array, extra: string[] = []): Part {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  const lines: string[] = []
  for (let at = 0; at < base64.length; at += LINE) lines.push(base64.slice(at, at + LINE))
  return {
    header: [`Content-Type: ${type}`, ...extra, 'Content-Transfer-Encoding: base64'],
    body: Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'),
  }
}

export const textPart = (subtype: 'plain' | 'html', text: string): Part =>
  part(`text/${subtype}; charset=utf-8`, Buffer.from(text))

/** Names in other letters as RFC 2231 has them. */
export function attachmentPart(name: string, type: string, bytes: Uint8Array): Part {
  const plain = /^[ -~]*$/.test(name) && !/["\\]/.test(name)
  const named = plain ? `filename="${name}"` : `filename*=utf-8''${percentEncoded(name)}`
  return part(type, bytes, [`Content-Disposition: attachment; ${named}`])
}

const percentEncoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, char => `%${char.charCodeAt(0).toString(16)}`)

/** Base64 has no such line in it. */
const BOUNDARY = '=_part_'

/** A message of this header and these parts, the first of which is its text. */
export function message(header: readonly string[], parts: readonly Part[]): Buffer {
  const [only] = parts
  const top = [...header, 'MIME-Version: 1.0']
  if (parts.length === 1 && only) return Buffer.concat([lines([...top, ...only.header]), only.body])
  const pieces = parts.flatMap(one => [lines([`--${BOUNDARY}`, ...one.header]), one.body])
  const type = `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`
  return Buffer.concat([lines([...top, type]), ...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)])
}

const lines = (header: readonly string[]): Buffer => Buffer.from(`${header.join('\r\n')}\r\n\r\n`)
