import { lnBeta } from '../../../platform/statistics/gamma.ts'
import { type Point, smoothArea } from '../../../ui/smooth-path.ts'

/** Where on the scale of a factor, 1 to 10, a value lies, from 0 to 1. */
export const shareOf = (value: number): number => (value - 1) / 9

export type HillShape = { value: number; uncertainty: number }

const STEPS = 96

/** The density at which a hill has half of the height it can have: that of a first piece of evidence or two. */
const HALF_HEIGHT_DENSITY = 1.5

/**
 * How likely each value of a factor is, as a hill over its scale: the density of its posterior (see `equation.ts`),
 * from the mean and from how much of it is still the prior. The surer, the narrower and higher; of all hills the
 * height follows one rule, p / (p + 1.5) of the room there is for the peak p, so that they compare and none leaves it.
 */
export function hillOf({ value, uncertainty }: HillShape, width: number, height: number): Point[] {
  const weight = 2 / uncertainty
  const good = seen(weight * shareOf(value) - 1)
  const bad = seen(weight * (1 - shareOf(value)) - 1)
  const mode = good + bad === 0 ? 0.5 : good / (good + bad)
  const lnNorm = lnBeta(good + 1, bad + 1)
  const density = (share: number) => Math.exp(lnPower(share, good) + lnPower(1 - share, bad) - lnNorm)
  const peak = density(mode)
  const room = (height * peak) / (peak + HALF_HEIGHT_DENSITY)
  return sharesWith(mode).map(share => ({
    x: share * width,
    y: height - (room * density(share)) / peak,
  }))
}

export const hillPath = (shape: HillShape, width: number, height: number): string =>
  smoothArea(hillOf(shape, width, height), height)

/** What speaks for a factor or against it, beyond the one piece each that it starts with; without its last digit. */
const seen = (evidence: number) => (evidence < 1e-9 ? 0 : evidence)

/** Denser towards both ends, where hills are steep, and the peak itself: a narrow hill would lose it between two. */
function sharesWith(mode: number): number[] {
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => (1 - Math.cos((Math.PI * step) / STEPS)) / 2)
  return [...steps.filter(share => Math.abs(share - mode) > 1e-6), mode].sort((x, y) => x - y)
}

/** ln(x^power), where 0^0 is 1. */
const lnPower = (x: number, power: number) => (power === 0 ? 0 : power * Math.log(x))
