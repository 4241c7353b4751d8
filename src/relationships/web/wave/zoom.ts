/** A stretch of time on the wave, in days since 1970. */
export type Range = { from: number; until: number }

/** Below four weeks there is nothing left to see: the wave is weekly. */
export const LEAST_SPAN_DAYS = 28

/** The range with its span times `factor` (below 1 is nearer), its middle kept, within the whole. */
export function zoomed(range: Range, whole: Range, factor: number): Range {
  const middle = (range.from + range.until) / 2
  const span = Math.max(LEAST_SPAN_DAYS, (range.until - range.from) * factor)
  return within({ from: middle - span / 2, until: middle + span / 2 }, whole)
}

/** The range moved by a share of its span: below 0 into the past. */
export function moved(range: Range, whole: Range, share: number): Range {
  const step = (range.until - range.from) * share
  return within({ from: range.from + step, until: range.until + step }, whole)
}

/** Shifted, and where it is too long cut, until it lies within the whole. */
export function within(range: Range, whole: Range): Range {
  const span = Math.min(range.until - range.from, whole.until - whole.from)
  const from = Math.min(Math.max(range.from, whole.from), whole.until - span)
  return { from, until: from + span }
}

export const isWhole = (range: Range, whole: Range): boolean =>
  range.from <= whole.from && range.until >= whole.until
