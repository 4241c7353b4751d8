import PostalMime, { type Email } from 'postal-mime'
import { withWindows1252 } from '../../platform/windows-1252.ts'
import { isKnownCharset } from './charsets.ts'
import { cutHeader, field } from './cut-header.ts'
import { doubt, quote, wellFormed } from './doubts.ts'
import { htmlText } from './html-text.ts'

export type Body = {
  text: string
  attachments: Attachment[]
  /** What was odd but did not stop us, in words a person understands. */
  doubts: string[]
}
export type Attachment = { name: string; type: string; size: number }

/** A novel has half a million characters; nobody reads more than this of a mail, and nothing is measured there. */
export const TEXT_LIMIT = 200_000

/** Pages are mostly tags; what a person wrote stands well within this. */
const HTML_LIMIT = 4_000_000

/** Mail that people forward to each other is ten levels deep at most; each level costs memory. */
const NESTING_LIMIT = 100

/** The text and attachments of a message. Never throws: what cannot be read has empty text and a doubt that says why. */
export async function readBody(bytes: Uint8Array): Promise<Body> {
  const header = cutHeader(bytes)
  const doubts: string[] = []
  noteContent(field(header, 'content-type') ?? '', doubts)
  const message = bytes.subarray(header.startsAt)
  try {
    const email = await PostalMime.parse(message, { maxNestingDepth: NESTING_LIMIT })
    return { text: textOf(email, doubts), attachments: email.attachments.map(attachment), doubts }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    doubt(doubts, `Its text cannot be read: ${quote(reason)}`)
    return { text: '', attachments: [], doubts }
  }
}

function noteContent(contentType: string, doubts: string[]): void {
  if (/^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i.test(contentType)) {
    doubt(doubts, 'Its text is encrypted or sealed; only programs with the key can read it')
  }
  const charset = /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1]
  if (charset && !isKnownCharset(charset)) {
    doubt(doubts, `The charset ${quote(charset)} is not known; read as Western European`)
  }
}

function textOf(email: Email, doubts: string[]): string {
  const plain = email.text?.replaceAll('\r\n', '\n').trim() ?? ''
  const text = withWindows1252(plain === '' && email.html ? textOfHtml(email.html, doubts) : plain)
  if (text.length <= TEXT_LIMIT) return text
  doubt(
    doubts,
    `The text is longer than ${TEXT_LIMIT.toLocaleString('en')} characters; the rest was left out`,
  )
  return wellFormed(text.slice(0, TEXT_LIMIT))
}

function textOfHtml(html: string, doubts: string[]): string {
  if (html.length <= HTML_LIMIT) return htmlText(html)
  doubt(doubts, 'The page is very long; only its beginning was read')
  return htmlText(html.slice(0, HTML_LIMIT))
}

const attachment = ({ filename, mimeType, content }: Email['attachments'][number]): Attachment => ({
  name: filename ?? '',
  type: mimeType,
  size: typeof content === 'string' ? content.length : content.byteLength,
})
