/**
 * What the customer-base models know of one relationship: `x` repeat contacts after the first, the last of them
 * `tx` after the first (0 where there was none), looked at `T` after the first. All in one unit of time; contacts
 * on the same day are one.
 */
export type RecencyFrequency = { x: number; tx: number; T: number }

/** Equal rows once, with how many they stand for: a likelihood over them is the same and costs far less. */
export type MergedRows = {
  x: Float64Array
  tx: Float64Array
  T: Float64Array
  weight: Float64Array
  /** rowsBeyond[j]: how many of the original rows have x > j. */
  rowsBeyond: Float64Array
  rows: number
  longestT: number
}

/** The rows ordered by x, then tx, so that what depends on these two alone is found in the row before. */
export function mergeEqualRows(rows: readonly RecencyFrequency[]): MergedRows {
  const counted = countEqual(rows).sort((a, b) => a.x - b.x || a.tx - b.tx || a.T - b.T)
  const most = counted.at(-1)?.x ?? 0
  const rowsBeyond = new Float64Array(most)
  for (const { x, count } of counted) if (x > 0) rowsBeyond[x - 1]! += count
  for (let j = most - 2; j >= 0; j--) rowsBeyond[j]! += rowsBeyond[j + 1]!
  return {
    x: Float64Array.from(counted, row => row.x),
    tx: Float64Array.from(counted, row => row.tx),
    T: Float64Array.from(counted, row => row.T),
    weight: Float64Array.from(counted, row => row.count),
    rowsBeyond,
    rows: rows.length,
    longestT: rows.reduce((longest, { T }) => Math.max(longest, T), 0),
  }
}

type Counted = RecencyFrequency & { count: number }

// Maps within maps rather than text keys: printing the numbers would cost more than the fit.
function countEqual(rows: readonly RecencyFrequency[]): Counted[] {
  const all: Counted[] = []
  const known = new Map<number, Map<number, Map<number, Counted>>>()
  for (const { x, tx, T } of rows) {
    const byLast = within(known, x, () => new Map<number, Map<number, Counted>>())
    const byAge = within(byLast, tx, () => new Map<number, Counted>())
    within(byAge, T, () => {
      const counted = { x, tx, T, count: 0 }
      all.push(counted)
      return counted
    }).count++
  }
  return all
}

function within<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = create()
  map.set(key, created)
  return created
}
