import type { Rhythm } from '../rhythms.ts'
import { nightsOf2025 } from './marlow-nights-2025.ts'
import { nightsOf2026 } from './marlow-nights-2026.ts'

/** Priya and Nkechi: two or three times a month, at hours when only the machines are up. */
export const priyaAndNkechi: Rhythm = {
  between: ['priya', 'nkechi'],
  threads: [...nightsOf2025, ...nightsOf2026],
}
