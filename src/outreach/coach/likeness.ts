/** Words in a row that are compared; three of them are seldom the same by chance. */
const SHINGLE = 3
const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n]{0,60}\n/i

/**
 * How far two texts are the same text, 0 to 1: the share of their three-word sequences that stand in both (Jaccard's
 * coefficient over w-shingles, Broder 1997). The same whichever comes first, and 1 for a text and itself. Names, greetings and
 * numbers are taken out first, so that the same mail to somebody else, or from another firm, is still the same mail. A
 * word with a capital is a name where the other text has none such: the nouns of German stay.
 */
export function likeness(one: string, other: string): number {
  const [ones, others] = [wordsOf(one), wordsOf(other)]
  const [a, b] = [shinglesIn(ones.filter(inCommon(others))), shinglesIn(others.filter(inCommon(ones)))]
  if (a.size === 0 && b.size === 0) return plainWords(one) === plainWords(other) ? 1 : 0
  return sharedOf(a, b)
}

function inCommon(others: readonly string[]): (word: string) => boolean {
  const known = new Set(others)
  return word => !isName(word) || known.has(word)
}

/** Of two sets of shingles, the share that is in both. */
export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const shingle of a) if (b.has(shingle)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** Of a text by itself, without whatever has a capital, the first word of each sentence among it. */
export const shinglesOf = (text: string): Set<string> =>
  shinglesIn(wordsOf(text).filter(word => !isName(word)))

function shinglesIn(words: readonly string[]): Set<string> {
  const low = words.map(word => word.toLowerCase().replaceAll('’', "'"))
  const shingles = new Set<string>()
  for (let at = 0; at + SHINGLE <= low.length; at++) shingles.add(low.slice(at, at + SHINGLE).join(' '))
  return shingles
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(GREETING, '')
    .match(/[\p{L}\p{M}'’]+/gu) ?? []

/** “I” and “I'm” are no names. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)

const plainWords = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
