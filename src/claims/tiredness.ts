import type { Day } from '../platform/days.ts'

/** Half a year after it, being asked weighs half. An assumption, to be fitted to how often people say no. */
export const ASKING_HALF_LIFE_DAYS = 180

/** More than being asked once, today: whoever carries more is left to rest. */
export const TIRED_ABOVE = 1

/** What rounding leaves over on the very day on which two askings have faded to one. */
const ROUNDING = 1e-9

export type Tiredness = {
  /** The sum over all askings of 2^(−days since / 180). */
  level: number
  isTired: boolean
  /** The first day on which they can be asked again: today, unless they are tired. */
  againOn: Day
}

/**
 * How tired somebody is of being asked to speak for us, on a day; whatever they answered, they were asked. What is
 * asked after that day does not count. Nobody was ever tired by one asking; two on one day rest half a year.
 */
export function tirednessOf(askedOn: readonly Day[], today: Day): Tiredness {
  const level = askedOn
    .filter(day => day <= today)
    .reduce((sum, day) => sum + 2 ** (-(today - day) / ASKING_HALF_LIFE_DAYS), 0)
  const isTired = level > TIRED_ABOVE + ROUNDING
  const wait = isTired
    ? Math.ceil(ASKING_HALF_LIFE_DAYS * Math.log2(level / TIRED_ABOVE) - ROUNDING * ASKING_HALF_LIFE_DAYS)
    : 0
  return { level, isTired, againOn: today + wait }
}
