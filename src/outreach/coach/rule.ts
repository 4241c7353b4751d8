import type { Language } from '../../platform/language/english.ts'
import type { Range } from '../../platform/language/range.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

export type Severity = 'good' | 'note' | 'warning' | 'serious'

/** Words of a draft, why they help or harm, and what to do instead. `points` are taken from a hundred. */
export type Found = Range & { severity: Severity; because: string; instead: string; points: number }

export type Rule = {
  name: string
  /** What it judges, in a line. */
  judges: string
  reason: string
  source?: string
  /** Those that only count know every language. */
  languages: 'every' | readonly Language[]
  /** Drafts in which it finds something, and others that look alike in which it must not. */
  finds: readonly (string | Draft)[]
  leaves: readonly (string | Draft)[]
  /**
   * Whatever a rule takes points for, more words of a pitch only give it more to take points for: it counts and never
   * divides, and nothing that a draft says of its product excuses anything.
   */
  find(reading: Reading): Found[]
}

/** More of the same says nothing new. */
const MOST_FOUND = 12

/** Each place costs what stands at its turn in `points`; those after the last cost as the last. */
export function charge(
  ranges: readonly Range[],
  points: readonly number[],
  words: { because: string; instead: string },
): Found[] {
  return ranges.slice(0, MOST_FOUND).map(({ start, end }, turn) => {
    const cost = points[Math.min(turn, points.length - 1)]!
    return { start, end, ...words, points: cost, severity: severityOf(cost) }
  })
}

export const praise = ({ start, end }: Range, because: string, instead: string): Found => ({
  start,
  end,
  because,
  instead,
  points: 0,
  severity: 'good',
})

export const severityOf = (points: number): Severity =>
  points >= 12 ? 'serious' : points >= 5 ? 'warning' : 'note'
