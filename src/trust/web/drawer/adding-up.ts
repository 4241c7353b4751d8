/**
 * Shares of one as tenths of a point of a hundred, so rounded that what is shown adds up to what is shown of their
 * sum: each is rounded down, and those that lost most are given back a tenth (the method of largest remainders).
 */
export function tenthsAddingUp(shares: readonly number[], sum: number): number[] {
  const exact = shares.map(share => share * 1000)
  const down = exact.map(Math.floor)
  const missing = Math.round(sum * 1000) - down.reduce((all, one) => all + one, 0)
  const byLoss = exact
    .map((tenths, index) => ({ index, lost: tenths - down[index]! }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
  for (const { index } of byLoss.slice(0, Math.max(0, missing))) down[index]!++
  return down
}

/** `+1.9`, `−2.1`, `0.0`. */
export function formatTenths(tenths: number): string {
  const points = (Math.abs(tenths) / 10).toFixed(1)
  if (tenths === 0) return points
  return `${tenths > 0 ? '+' : '−'}${points}`
}
