/** The bytes 80 to 9F of windows-1252; the five that it leaves open stand for themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

export const decodeWindows1252 = (bytes: Uint8Array): string =>
  withWindows1252(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))

/**
 * Text in which the C1 control characters, which nobody writes, are the quotation marks and dashes that
 * windows-1252 has in their place. Node 20 reads windows-1252 as ISO 8859-1 (nodejs/node#56542).
 */
export const withWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, char => WINDOWS_1252[char.charCodeAt(0) - 0x80]!)
