import { type Day, parseDay } from '../platform/days.ts'
import type { Operator } from './fields.ts'

/** Days from and including the first, until and not including the second. */
export type DayRange = { from?: Day; until?: Day }

const RELATIVE = /^today(?:([+-])(\d{1,5}))?$/
export const MOST_DAYS = 36_500

/** A day as one may write it in a condition: `2026-03-31`, `today`, `today-30`, `today+7`; undefined if it is none. */
export function readDay(text: string, today: Day): Day | undefined {
  const relative = RELATIVE.exec(text)
  if (!relative) return parseDay(text)
  const [, sign, distance] = relative
  return today + (sign === '-' ? -1 : 1) * Number(distance ?? 0)
}

/** The days for which a condition on a day holds. The last and the next so many days both begin with today. */
export function dayRange(operator: Operator, value: string | number, today: Day): DayRange {
  if (operator === 'inLast') return { from: today - Number(value) + 1, until: today + 1 }
  if (operator === 'inNext') return { from: today, until: today + Number(value) }
  const day = readDay(String(value), today)!
  if (operator === 'before') return { until: day }
  if (operator === 'after') return { from: day + 1 }
  return { from: day, until: day + 1 }
}
