/** The value below which `share` of the values lie, between neighbours linearly (type 7); undefined for none. */
export const quantile = (values: readonly number[], share: number): number | undefined =>
  quantiles(values, [share])[0]

/** Several of them at once, sorting but once; of no values, none. */
export function quantiles(values: readonly number[], shares: readonly number[]): number[] {
  if (values.length === 0) return []
  const sorted = Float64Array.from(values).sort()
  return shares.map(share => {
    const position = Math.min(1, Math.max(0, share)) * (sorted.length - 1)
    const below = Math.floor(position)
    const above = Math.min(below + 1, sorted.length - 1)
    return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!)
  })
}

export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5)
