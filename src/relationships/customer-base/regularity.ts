/** A gap and the one after it of the same relationship, in any unit. */
export type GapPair = readonly [number, number]

/**
 * How regular contacts are (Wheat & Morrison 1990): the k for which gaps would be Erlang-k. 1 is contact at random
 * times, more is clockwork, less is bursts. From the spread of each pair's last gap over both, one pair per
 * relationship; undefined for fewer than two pairs, Infinity where all gaps are equal. Pairs of two empty gaps say
 * nothing.
 */
export function wheatMorrisonK(pairs: readonly GapPair[]): number | undefined {
  const shares = pairs.filter(([a, b]) => a + b > 0).map(([a, b]) => b / (a + b))
  if (shares.length < 2) return undefined
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1)
  return Math.max(0, 1 - 4 * variance) / (8 * variance)
}
