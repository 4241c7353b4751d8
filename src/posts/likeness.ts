/** As alike as this two texts are the same, with a word changed here and there. */
const NEAR_EQUAL = 0.6
const RUN = 3
/** Of less than this nothing can be told. */
const LEAST_RUNS = 5

/** How much of two texts is the same: of all runs of three words in either, the share that both have. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [runsIn(one), runsIn(other)]
  if (a.size < LEAST_RUNS || b.size < LEAST_RUNS) return 0
  const both = [...a].filter(run => b.has(run)).length
  return both / (a.size + b.size - both)
}

export const isNearEqual = (one: string, other: string): boolean => likenessOf(one, other) >= NEAR_EQUAL

function runsIn(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')))
}
