/** Words that say nothing of what somebody knows. */
const EMPTY = new Set(
  'a about all an and any are as at be because but by can do does for from had has have how i if in into is it its me my no not of off on or our out over so some than that the their them then there they this to too under up us very was we were what when where which who why will with you your'.split(
    ' ',
  ),
)

const SHORTEST = 3

/** The telling words of a text: in lower case, without accents, plurals as singulars, each once. */
export function tellingWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST && !EMPTY.has(word))
  return [...new Set(words.map(singular))]
}

/** Rough, and the same on both sides, which is all that comparing needs. */
const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)
      ? word.slice(0, -1)
      : word

/** The words of a client's problem that somebody knows something of, in the order in which the problem has them. */
export function matchOf(problem: string, knows: string): string[] {
  const known = new Set(tellingWords(knows))
  return tellingWords(problem).filter(word => known.has(word))
}

export type Candidate = { isOffered: boolean; matched: readonly string[]; tiredness: number }

/** Whoever can be asked first, of those who know most of it, of those the least tired. Nobody is left out. */
export const byMatch = (a: Candidate, b: Candidate): number =>
  Number(b.isOffered) - Number(a.isOffered) ||
  b.matched.length - a.matched.length ||
  a.tiredness - b.tiredness
