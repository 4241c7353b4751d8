/**
 * The expected rate of good outcomes after a sequence of them, each remembered `memory` times as well as the one after
 * it (the beta reputation system, Jøsang & Ismail 2002).
 *
 * @param outcomes in order of time; true is good
 * @param memory in [0, 1]: 1 forgets nothing, 0 all but the last
 */
export function betaReputation(outcomes: readonly boolean[], memory: number): number {
  let good = 0
  let bad = 0
  for (const isGood of outcomes) {
    good = memory * good + (isGood ? 1 : 0)
    bad = memory * bad + (isGood ? 0 : 1)
  }
  return (good + 1) / (good + bad + 2)
}
