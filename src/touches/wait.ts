import { FALLBACK_INTERVAL_DAYS } from '../relationships/rhythm.ts'

/** Whoever writes to each other every day is not silent on the second. */
const LEAST_WAIT_DAYS = 3

export const WAIT_SOURCES = ['tie', 'person', 'workspace', 'nobody'] as const

/** How long one waits for an answer, and whose rhythm that is. */
export type Wait = { days: number; of: (typeof WAIT_SOURCES)[number] }

/** Median days between contact days; null where there are too few to tell. */
export type Rhythms = { tie: number | null; person: number | null; workspace: number | null }

/** This relationship's own rhythm; else the person's with all of us, the workspace's, or every second week. */
export function waitOf(rhythms: Rhythms): Wait {
  const of = (['tie', 'person', 'workspace'] as const).find(source => rhythms[source] !== null) ?? 'nobody'
  const days = of === 'nobody' ? FALLBACK_INTERVAL_DAYS : rhythms[of]!
  return { days: Math.max(LEAST_WAIT_DAYS, Math.ceil(days)), of }
}
