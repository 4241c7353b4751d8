import { z } from 'zod'
import { daySchema, lineSchema } from '../platform/text.ts'

const several = (most: number) =>
  z
    .string()
    .overwrite(text => text.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
    .max(most, `No longer than ${most} characters.`)

/** Where it was posted and when; a draft has none. */
export const postingSchema = z.object({ place: lineSchema(100).min(1, 'Say where.'), on: daySchema })

export const postFieldsSchema = z.object({
  /** What it tells or passes on: a quotation, what somebody else said. */
  text: several(5000).default(''),
  link: lineSchema(500)
    .refine(text => text === '' || isWebAddress(text), 'That is not the address of a page.')
    .default(''),
  /** What its author thinks of it, and why. */
  take: several(5000).min(1, 'Say what you think of it, and why.'),
})

export type PostFields = z.output<typeof postFieldsSchema>
export type Posting = z.output<typeof postingSchema>

/** What came of it, in words: who wrote back, and what about. A figure in it is a word like any other. */
export const outcomeSchema = lineSchema(1000).refine(
  text => text === '' || hasWordsBesidesCounts(text),
  'Likes and followers are not kept: they are no sign that anybody was helped. Say who wrote back, and what about.',
)

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}

const COUNTS =
  /(?:\b(?:over|about|almost|nearly|more than)\s+)?\d[\d.,\s]*\s?[km]?\s*(?:new\s+)?(?:likes?|followers?|views?|impressions?|reactions?|shares?|reposts?|retweets?|clicks?|opens?|claps?|upvotes?|hearts?|comments?|saves?|reach)\b|\b(?:likes?|followers?|views?|impressions?|reactions?|shares?|reposts?|clicks?|opens?|reach)\s*[:=]?\s*\d[\d.,]*\s?[km]?/giu

/** Whether anything is said besides how many liked, saw or followed. */
export const hasWordsBesidesCounts = (text: string): boolean =>
  /\p{L}{3,}/u.test(text.replace(COUNTS, ' ').replace(/\b(?:and|with|got|on|for|the)\b/giu, ' '))

/** What a post is called where it is spoken of: the beginning of its author's own take, on one line. */
export function nameOfPost(take: string): string {
  const line = take.replace(/\s+/g, ' ')
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN - 1).trimEnd()}…`
}

const MOST_SHOWN = 80
