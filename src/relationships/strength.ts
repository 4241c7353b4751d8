import type { Day } from '../platform/days.ts'
import { type History, historyUntil } from './history.ts'
import { replyRatesOf } from './reciprocity.ts'

/**
 * The strength shown for a relationship, 0 to 1: the chance of contact, and where only one side has ever written,
 * times the chance (1 + answered) / (2 + matured messages) that the silent side answers. So twelve letters without an
 * answer are worth a fourteenth of the contact they amount to.
 */
export function strengthOf(chance: number, history: History, asOf: Day): number {
  const known = historyUntil(history, asOf)
  const weWrote = known.some(contact => contact.sent > 0)
  const theyWrote = known.some(contact => contact.received > 0)
  if (weWrote && theyWrote) return chance
  const rates = replyRatesOf(known, asOf)
  const silentSide = weWrote ? rates.theirs : rates.ours
  // By messages, not by shares: to whom else they went is no excuse for never having answered one.
  return chance * (silentSide ? (1 + silentSide.answered) / (2 + silentSide.messages) : 1 / 2)
}

/** Several relationships as one, a person's or an organisation's: the chance that not all of them are silent. */
export function strengthOfMany(strengths: readonly number[]): number {
  return 1 - strengths.reduce((silent, strength) => silent * (1 - strength), 1)
}
