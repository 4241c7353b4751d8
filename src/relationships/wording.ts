/** `1 day`, `3 days`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${rounded(count)} ${count === 1 ? noun : plural}`
}

/** At most one decimal, and none from ten on: what a person would say. */
export function rounded(value: number): string {
  return Math.abs(value) < 9.95 ? String(Math.round(value * 10) / 10) : String(Math.round(value))
}

/** `today`, `yesterday`, `12 days ago`. */
export function daysAgo(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}

/** `day` for one day, `9 days` for more, to stand after "every". */
export function everyDays(days: number): string {
  return days === 1 ? 'day' : `${rounded(days)} days`
}
