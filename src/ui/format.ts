import { parseDay } from '../platform/days.ts'

/** What every screen says where there is no evidence yet; a default score would be a lie. */
export const NOT_KNOWN_YET = 'not known yet'

const wholes = new Intl.NumberFormat('en-GB')

export const formatCount = (count: number): string => wholes.format(count)

/** `1 message`, `2,730 messages`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${formatCount(count)} ${count === 1 ? noun : plural}`

/** A share of one as whole per cent; what is only nearly none or all is not rounded to none or all. */
export function formatShare(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 0 && share > 0) return '< 1 %'
  if (whole === 100 && share < 1) return '> 99 %'
  return `${whole} %`
}

/** A score as whole points of a hundred. */
export const formatScore = (score: number): string => String(Math.round(score * 100))

/** Hours as one reads them at a glance: `12 min`, `3 h`, `2 d`, `5 wk`. */
export function formatHours(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`
  if (hours < 36) return `${Math.round(hours)} h`
  const days = hours / 24
  return days < 21 ? `${roundedFigure(days)} d` : `${Math.round(days / 7)} wk`
}

/** One decimal below ten, none from ten on. */
export const roundedFigure = (value: number): string =>
  value < 9.95 ? String(Math.round(value * 10) / 10) : formatCount(Math.round(value))

const DAY_FORMAT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
const days = new Intl.DateTimeFormat('en-GB', { ...DAY_FORMAT, timeZone: 'UTC' })
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const moments = new Intl.DateTimeFormat('en-GB', { ...DAY_FORMAT, hour: '2-digit', minute: '2-digit' })

/** `2 Jan 2002` of a day or an instant, by UTC as all days here. */
export const formatDate = (text: string): string => days.format(new Date(text))

export const formatMonth = (text: string): string => months.format(new Date(text))

/** `2 Jan 2002, 15:04`, by the reader's own clock. */
export const formatMoment = (instant: string): string => moments.format(new Date(instant))

/** Whole days from one day to another; both may be instants. */
export function daysBetween(from: string, to: string): number {
  return parseDay(to.slice(0, 10))! - parseDay(from.slice(0, 10))!
}

/** A length in the unit a person would say it in: `today` is 0 days. */
export function formatDays(length: number): string {
  const whole = Math.round(length)
  if (whole < 21) return counted(whole, 'day')
  if (whole < 75) return counted(Math.round(whole / 7), 'week')
  if (whole < 700) return counted(Math.round(whole / 30.44), 'month')
  return `${roundedFigure(whole / 365.25)} years`
}

/** `today`, `yesterday`, `5 weeks ago`, `in 3 days`. */
export function formatDistance(from: string, asOf: string): string {
  const ago = daysBetween(from, asOf)
  if (ago === 0) return 'today'
  if (ago === 1) return 'yesterday'
  if (ago === -1) return 'tomorrow'
  return ago > 0 ? `${formatDays(ago)} ago` : `in ${formatDays(-ago)}`
}

/** When the next contact is due; past that day it says by how much. */
export function formatDue(due: string, asOf: string): string {
  const overdue = daysBetween(due, asOf)
  return overdue > 0 ? `${formatDays(overdue)} overdue` : formatDistance(due, asOf)
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte')
  const units = ['kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3))
  return `${roundedFigure(bytes / 1000 ** power)} ${units[power - 1]}`
}

/** Seconds that remain, roughly: `40 seconds`, `3 minutes`, `2 hours`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 90) return counted(Math.max(1, Math.round(seconds)), 'second')
  if (seconds < 5400) return counted(Math.round(seconds / 60), 'minute')
  return counted(Math.round(seconds / 3600), 'hour')
}
