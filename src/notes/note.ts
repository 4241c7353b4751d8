import { textSchema } from '../platform/text.ts'

export const noteTextSchema = textSchema(20_000)

/** A member stands in the text as `@[id]`; what they are called is looked up when it is shown. */
const MENTION = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g

export const mentionOf = (memberId: string) => `@[${memberId}]`

export const mentionsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MENTION)].map(match => match[1]!)),
]

/** The text as people read it. */
export const readableText = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(MENTION, (_, id: string) => `@${names.get(id) ?? 'somebody'}`)

/** The beginning of a text, on one line. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1).trimEnd()}…`
}

const EXCERPT = 80
