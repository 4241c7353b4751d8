import type { MessageKind } from '../correspondence/headers.ts'
import type { CastKey } from './cast.ts'

/** A mail as it stands in the story, before dates, addresses and threads are worked out. */
export type Written = {
  id: string
  /** Wall clock where the writer lives, `2024-06-14 09:20`. */
  at: string
  from: CastKey
  /** The address it was sent from, where that is not the writer's first. */
  sentFrom?: string
  /** Left out in an answer: it goes to whoever is answered. */
  to?: readonly CastKey[]
  cc?: readonly CastKey[]
  /** The id of the mail that this one answers. */
  answers?: string
  /** Left out in an answer: `Re:` and the subject of what is answered. */
  subject?: string
  /** Lines are joined into paragraphs; a blank line parts them; a line that begins with `- ` stands alone. */
  body: string
  /** Also sent as HTML, as phones and office programs do. */
  html?: true
  attachment?: { filename: string; text: string }
  kind?: MessageKind
  headers?: Readonly<Record<string, string>>
  /** A list handed it on and put its own address in From. */
  via?: CastKey
}

/** Paragraphs as a mail program would send them: one line each, however they are wrapped in the source. */
export function paragraphs(body: string): string {
  return body
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph =>
      paragraph
        .split('\n')
        .map(line => line.trim())
        .reduce((text, line) => (line.startsWith('- ') ? `${text}\n${line}` : `${text} ${line}`)),
    )
    .join('\n\n')
}
