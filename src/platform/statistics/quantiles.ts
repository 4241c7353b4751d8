/** The value below which `share` of the values lie, between neighbours linearly (type 7); undefined for none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined
  const sorted = Float64Array.from(values).sort()
  const position = Math.min(1, Math.max(0, share)) * (sorted.length - 1)
  const below = Math.floor(position)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!)
}

export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5)
