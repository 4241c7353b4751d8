import type { Factor } from '../evidence/evidence.ts'
import type { Weighed } from '../evidence/weigh.ts'
import type { Day } from '../platform/days.ts'
import { emptyTallies, fading, partOf, type Tallies } from './trust.ts'

/**
 * Evidence that fades alike, as one sum: what there was on day `on`, from which any later day follows. Adding to it
 * takes the same time however much it holds.
 */
export type RunningSum = {
  factor: Factor
  part: 'selfReport' | 'others'
  halfLifeDays: number | null
  on: Day
  good: number
  bad: number
}

/** Puts one more piece into the sums; the order in which pieces come does not matter. */
export function addTo(sums: RunningSum[], one: Weighed) {
  const { factor, valence, weight, halfLifeDays, day } = one
  const part = partOf(one)
  let sum = sums.find(sum => sum.factor === factor && sum.part === part && sum.halfLifeDays === halfLifeDays)
  if (!sum) {
    sum = { factor, part, halfLifeDays, on: day, good: 0, bad: 0 }
    sums.push(sum)
  }
  if (day > sum.on) {
    const kept = fading(halfLifeDays, day - sum.on)
    sum.good *= kept
    sum.bad *= kept
    sum.on = day
  }
  const left = weight * fading(halfLifeDays, sum.on - day)
  sum.good += left * valence
  sum.bad += left * (1 - valence)
}

/** The sums as they stand on a day. Evidence of later days is in them and cannot be told apart: such a day has none. */
export function talliesOf(sums: readonly RunningSum[], at: Day): Tallies | undefined {
  const tallies = emptyTallies()
  for (const { factor, part, halfLifeDays, on, good, bad } of sums) {
    if (on > at) return undefined
    const kept = fading(halfLifeDays, at - on)
    tallies[factor][part].good += good * kept
    tallies[factor][part].bad += bad * kept
  }
  return tallies
}
