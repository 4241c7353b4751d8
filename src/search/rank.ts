import { wordsOf } from './marked.ts'

/** After so long a message counts half for being recent. */
const HALF_LIFE_DAYS = 180
const DAY_MS = 86_400_000

/**
 * How well a message that has all the words answers a search, 0 to 2: the share of the words that its subject has,
 * and how recent it is. A subject is what its writer thought the message was about; of two such, people mostly mean
 * the one they remember.
 */
export function closeness(
  { subject, sentAt }: { subject: string; sentAt: Date | null },
  words: readonly string[],
  now: Date,
): number {
  const said = wordsOf(subject)
  const inSubject = words.filter(word => said.some(one => one.startsWith(word))).length
  const ageDays = sentAt ? Math.max(0, (now.getTime() - sentAt.getTime()) / DAY_MS) : Number.POSITIVE_INFINITY
  return inSubject / Math.max(1, words.length) + 0.5 ** (ageDays / HALF_LIFE_DAYS)
}
