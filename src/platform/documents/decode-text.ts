import { decodeWindows1252 } from '../windows-1252.ts'
import { TEXT_FILE_LIMIT_MB } from './limits.ts'
import { tooLarge } from './unreadable.ts'

/** A file that is text, whole. Refuses (too_large) what is longer than anybody's text is. */
export function decodeTextFile(bytes: Uint8Array): string {
  refuseLongText(bytes.length)
  return decodeText(bytes)
}

export function refuseLongText(length: number): void {
  if (length > TEXT_FILE_LIMIT_MB * 2 ** 20)
    throw tooLarge(`it is text of more than ${TEXT_FILE_LIMIT_MB} MB; save it in parts and read those`)
}

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
