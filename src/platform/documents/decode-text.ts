import { decodeWindows1252 } from '../windows-1252.ts'

/** Bytes as text: as their byte order mark says, else UTF-8 where they can be that, else windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return isUtf8Start(bytes) ? new TextDecoder().decode(bytes) : decodeWindows1252(bytes)
}

/** Also where a character is cut in two at the end, as in the beginning of a longer text. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
