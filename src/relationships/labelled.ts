import type { Day } from '../platform/days.ts'
import { FEATURE_NAMES, featureRow, featuresOf } from './features.ts'
import type { History } from './history.ts'

/** Relationships as they were at the end of one day, and what became of them. */
export type Labelled = {
  split: Day
  /** Index of each relationship among the histories given; those without contact by then are left out. */
  relationships: number[]
  /** `featureRow` of each. */
  rows: number[][]
  /** 1 where there was contact within the horizon after the split. */
  outcomes: number[]
}

export function labelledAt(histories: readonly History[], split: Day, horizon: number): Labelled {
  const labelled: Labelled = { split, relationships: [], rows: [], outcomes: [] }
  histories.forEach((history, i) => {
    const features = featuresOf(history, split)
    if (!features) return
    labelled.relationships.push(i)
    labelled.rows.push(featureRow(features))
    labelled.outcomes.push(hasContact(history, split, horizon) ? 1 : 0)
  })
  return labelled
}

export function hasContact(history: History, after: Day, horizon: number): boolean {
  const next = history.find(contact => contact.day > after)
  return next !== undefined && next.day <= after + horizon
}

/** First and last day with contact in any of the histories; null where there is none. */
export function spanOf(histories: readonly History[]): { first: Day; last: Day } | null {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const history of histories) {
    first = Math.min(first, history[0]?.day ?? first)
    last = Math.max(last, history.at(-1)?.day ?? last)
  }
  return first <= last ? { first, last } : null
}

export function meanRow(rows: readonly (readonly number[])[]): number[] {
  return FEATURE_NAMES.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / Math.max(1, rows.length))
}
