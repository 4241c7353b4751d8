/** Minutes east of Greenwich. RFC 5322 §4.3 names the first nine; the others are what mail really carries. */
const ZONES: Record<string, number> = {
  UT: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  UTC: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  MEZ: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  AKST: -540,
  AKDT: -480,
  HST: -600,
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

const CLOCK = String.raw`(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?(?:\s*([AaPp])\.?[Mm]\b\.?)?`
const RFC_5322 = new RegExp(
  String.raw`^(?:[A-Za-z]+[.,]*\s*)?(\d{1,2})[\s.-]*([A-Za-z]{3,9})[\s.,-]*(\d{2,4})(?:[\s,]+${CLOCK}(.*))?$`,
)
const CTIME = new RegExp(
  String.raw`^(?:[A-Za-z]+[.,]*\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?${CLOCK}(.*)$`,
)
const ISO_8601 = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:[T\s]\s*${CLOCK}(.*))?$`)

/** An instant, and whether the text named a time zone that we know (where it does not, UTC is taken). */
export type ReadDate = { at: Date; isZoneKnown: boolean }

/**
 * A date as mail writes it: RFC 5322 with its obsolete forms (years of two and three digits, named zones,
 * comments, no weekday, no seconds), the order of C's ctime, or ISO 8601. Null where it is none of these or no
 * day of the calendar.
 */
export function readDate(text: string): ReadDate | null {
  if (text.length > LONGEST_DATE) return null
  // A zone may stand in a comment alone, so comments go only where they are in the way.
  return readPlain(text.trim()) ?? (text.includes('(') ? readPlain(withoutComments(text)) : null)
}

function readPlain(plain: string): ReadDate | null {
  const rfc = RFC_5322.exec(plain)
  if (rfc) return instant(rfc[3]!, monthNamed(rfc[2]!), rfc[1]!, rfc.slice(4, 8), rfc[8] ?? '')
  const iso = ISO_8601.exec(plain)
  if (iso) return instant(iso[1]!, Number(iso[2]) - 1, iso[3]!, iso.slice(4, 8), iso[8] ?? '')
  const ctime = CTIME.exec(plain)
  if (!ctime) return null
  const rest = ctime[8] ?? ''
  const year = ctime[3] ?? /(?:^|\s)(\d{4})(?:\s|$)/.exec(rest)?.[1]
  if (!year) return null
  const zone = ctime[3] ? rest : rest.replace(/(?:^|\s)\d{4}(?=\s|$)/, ' ')
  return instant(year, monthNamed(ctime[1]!), ctime[2]!, ctime.slice(4, 8), zone)
}

/** Minutes east of Greenwich of the clock that a date was read from; null where it does not say (RFC 5322: -0000). */
export function readZone(text: string): number | null {
  const behind =
    /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[AaPp]\.?[Mm]\b\.?)?(.*)$/.exec(text.slice(0, LONGEST_DATE))?.[1] ??
    ''
  return behind.includes('-0000') ? null : offsetMinutes(behind)
}

const LONGEST_DATE = 200

/** Innermost first; three deep is more than any mailer nests. */
function withoutComments(text: string): string {
  let plain = text
  for (let depth = 0; depth < 3; depth++) plain = plain.replace(/\([^()]*\)/g, ' ')
  return plain.replace(/\(.*$/, '').trim()
}

const monthNamed = (name: string): number => {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return at % 3 === 0 ? at / 3 : -1
}

function instant(
  yearText: string,
  month: number,
  dayText: string,
  clock: (string | undefined)[],
  zoneText: string,
): ReadDate | null {
  const [hourText = '0', minute = '0', second = '0', half] = clock
  const year = fullYear(yearText)
  const day = Number(dayText)
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hourText)
  const isClock = hour < 24 && Number(minute) < 60 && Number(second) <= 60
  const midnight = Date.UTC(year, month, day)
  if (month === -1 || !isClock || new Date(midnight).getUTCDate() !== day) return null
  const zone = offsetMinutes(zoneText)
  const minutes = hour * 60 + Number(minute) - (zone ?? 0)
  return { at: new Date(midnight + minutes * 60_000 + Number(second) * 1000), isZoneKnown: zone !== null }
}

/** RFC 5322 §4.3: 00–49 are 2000–2049, other years of two digits 19xx, years of three digits count from 1900. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return text.length === 3 ? 1900 + year : year
}

/** Nowhere on earth is further than 14 hours from Greenwich. */
const FURTHEST_ZONE_MINUTES = 14 * 60

function offsetMinutes(text: string): number | null {
  const found = /([+-])(\d{1,2}):?(\d{2})(?!\d)|([A-Za-z]+)(\s*[+-]\d.*)?/.exec(text)
  if (!found) return null
  // “GMT+0100”, “EXT -0500”: where a number follows the name, the number says it.
  if (found[5]) return offsetMinutes(found[5])
  if (found[4]) return ZONES[found[4].toUpperCase()] ?? null
  const minutes = Number(found[2]) * 60 + Number(found[3])
  if (minutes > FURTHEST_ZONE_MINUTES || Number(found[3]) > 59) return null
  return found[1] === '-' ? -minutes : minutes
}
