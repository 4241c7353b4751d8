/** Words in a row that are compared; three of them are seldom the same by chance. */
const SHINGLE = 3
const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n]{0,60}\n/i

/**
 * How far two texts are the same text, 0 to 1: the share of their three-word sequences that stand in both (Jaccard's
 * coefficient over w-shingles, Broder 1997). The same whichever comes first, and 1 for a text and itself. Names, greetings and
 * numbers are taken out first, so that the same mail to somebody else, or from another firm, is still the same mail.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [shinglesOf(one), shinglesOf(other)]
  if (a.size === 0 && b.size === 0) return plainWords(one) === plainWords(other) ? 1 : 0
  let shared = 0
  for (const shingle of a) if (b.has(shingle)) shared++
  return shared / (a.size + b.size - shared)
}

function shinglesOf(text: string): Set<string> {
  const words = commonWords(text)
  const shingles = new Set<string>()
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '))
  return shingles
}

/**
 * Words without those that are swapped: what is written with a capital is taken out wherever it stands, but for the
 * first word of a sentence where the same word also stands small.
 */
function commonWords(text: string): string[] {
  const words = Array.from(
    text
      .normalize('NFC')
      .replace(GREETING, '')
      .matchAll(/[\p{L}\p{M}'’]+/gu),
    ([word]) => word,
  )
  return words.filter(word => !isName(word)).map(word => word.toLowerCase().replaceAll('’', "'"))
}

/** “I” and “I'm” are no names. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)

const plainWords = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
