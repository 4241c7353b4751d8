/** Days are whole UTC days, counted from 1970-01-01 (day 0), so that they subtract as plain integers. */
export type Day = number

export const MINUTES_PER_DAY = 1440
const MS_PER_DAY = 86_400_000

export const dayOf = (instant: Date): Day => Math.floor(instant.getTime() / MS_PER_DAY)

export const startOfDay = (day: Day): Date => new Date(day * MS_PER_DAY)

/** `2024-03-05`, the form in which days travel and are shown to machines. */
export const formatDay = (day: Day): string => startOfDay(day).toISOString().slice(0, 10)

/** The day of a `YYYY-MM-DD` text, or undefined where it is not one (the 31st of June is not). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return undefined
  const day = dayOf(instant)
  return formatDay(day) === text ? day : undefined
}
