import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'

/** An amount in the base of its unit, so that 2.5 ms and 0.0025 s are one; `unit` is empty where there is none. */
export type Quantity = Range & { value: number; unit: string; isCount: boolean }

/** Each way a unit is written, with its base and how many of those it is. */
const UNITS: readonly (readonly [written: string, base: string, times: number])[] = [
  ['%|per ?cent|percent|percentage points?', '%', 1],
  ['‰', '%', 0.1],
  ['ms|milliseconds?', 's', 0.001],
  ['s|secs?|seconds?', 's', 1],
  ['min|mins|minutes?', 's', 60],
  ['h|hrs?|hours?', 's', 3600],
  ['days?', 's', 86_400],
  ['weeks?', 's', 604_800],
  ['months?', 'month', 1],
  ['years?|yrs?', 'month', 12],
  ['mm|millimet(?:re|er)s?', 'm', 0.001],
  ['cm|centimet(?:re|er)s?', 'm', 0.01],
  ['m|met(?:re|er)s?', 'm', 1],
  ['km|kilomet(?:re|er)s?', 'm', 1000],
  ['miles?', 'm', 1609.344],
  ['mg', 'kg', 0.000001],
  ['g|grams?', 'kg', 0.001],
  ['kg|kilos?|kilograms?', 'kg', 1],
  ['tonnes?', 'kg', 1000],
  ['ml', 'l', 0.001],
  ['l|lit(?:re|er)s?', 'l', 1],
  ['Wh', 'Wh', 1],
  ['kWh', 'Wh', 1000],
  ['MWh', 'Wh', 1_000_000],
  ['mW', 'W', 0.001],
  ['W|watts?', 'W', 1],
  ['kW|kilowatts?', 'W', 1000],
  ['MW', 'W', 1_000_000],
  ['V|volts?', 'V', 1],
  ['Hz', 'Hz', 1],
  ['kHz', 'Hz', 1000],
  ['MHz', 'Hz', 1_000_000],
  ['GHz', 'Hz', 1_000_000_000],
  ['kB', 'B', 1000],
  ['MB', 'B', 1_000_000],
  ['GB', 'B', 1_000_000_000],
  ['TB', 'B', 1_000_000_000_000],
  ['°C|degrees celsius', '°C', 1],
  ['dB(?:\\(A\\)|A|m)?|decibels?', 'dB', 1],
  ['x|×|times|-?fold', 'times', 1],
  ['€|EUR|euros?', '€', 1],
  ['\\$|USD|dollars?', '$', 1],
  ['£|GBP', '£', 1],
]
const SCALES: Readonly<Record<string, number>> = {
  k: 1000,
  thousand: 1000,
  m: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
}
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
  twice: 2,
}
const WORD = Object.keys(WORDS).join('|')
const UNIT = UNITS.map(([written]) => written).join('|')
const FOUND = new RegExp(
  `(?<![\\p{L}\\d.,])(?<sign>[-–−±]? ?)(?<money>[€$£])? ?(?:(?<digits>\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)|(?:an? )?(?<word>(?:${WORD})(?:[- ](?:${WORD}|and)){0,4}))(?<scale> ?(?:thousand|million|billion|bn)|(?<=\\d)[km](?= ?[€$£]|$|[\\s.,;)])(?<=[€$£] ?[\\d.,]+[km]))?(?:[ -]?(?<unit>${UNIT})(?![\\p{L}\\d]))?`,
  'giu',
)

/** The amounts a text states, in its order. Numbers in names (LM-40), days and years are none. */
export function quantitiesIn(text: string): Quantity[] {
  const plain = plainly(text).replace(NO_AMOUNTS, found => ' '.repeat(found.length))
  return [...plain.matchAll(FOUND)].flatMap(found => {
    const { digits, word, scale, unit, money } = found.groups!
    const number = digits ? Number(digits.replace(/[,' ]/g, '')) : spelledOut(word!)
    if (number === null || Number.isNaN(number)) return []
    // “One of them” counts nothing; “one hour” does.
    if (word && number === 1 && !unit) return []
    const scaled = number * (SCALES[(scale ?? '').trim().toLowerCase()] ?? 1)
    const [base, times] = baseOf(unit ?? money ?? '')
    const start = found.index + (found[0].length - found[0].trimStart().length)
    return [
      {
        start,
        end: found.index + found[0].trimEnd().length,
        value: Number((scaled * times).toPrecision(12)),
        unit: base,
        isCount: base === '',
      },
    ]
  })
}

/** Names with numbers in them, standards, days and years. */
const NO_AMOUNTS =
  /\b(?:[\p{Lu}]+[-/]?\d[\d.:-]*\p{L}*|(?:ISO|IEC|EN|DIN|IEEE|FIPS|SOC|TLS|AES|IP)(?:\/IEC)?[- ]?\d[\d.:-]*)\b|\b\d{1,2}\.? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?|\b\d{4}-\d{2}(?:-\d{2})?\b|(?<!\d[,.' ]?)\b(?:19|20)\d\d(?:\/\d{2,4})?\b(?! ?(?:%|kg|km|m\b|hours|people|customers|units))/gu

function baseOf(unit: string): readonly [string, number] {
  if (unit === '') return ['', 1]
  const exact = UNITS.find(([written]) => new RegExp(`^(?:${written})$`, 'u').test(unit))
  const found = exact ?? UNITS.find(([written]) => new RegExp(`^(?:${written})$`, 'iu').test(unit))
  return found ? [found[1], found[2]] : ['', 1]
}

function spelledOut(words: string): number | null {
  let sum = 0
  let part = 0
  for (const word of words.toLowerCase().split(/[- ]+/)) {
    if (word === 'and') continue
    const value = WORDS[word]
    if (value === undefined) return null
    if (word === 'hundred' || word === 'dozen') part = (part || 1) * value
    else part += value
  }
  sum += part
  return sum
}
