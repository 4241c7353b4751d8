import {
  type BetaGeometric,
  expectedContactsOf,
  fitBetaGeometric,
  logLikelihoodOf,
  pActiveOf,
  pAliveOf,
} from './beta-geometric.ts'
import type { Fit } from './maximum-likelihood.ts'
import type { RecencyFrequency } from './recency-frequency.ts'

/*
 * BG/NBD (Fader, Hardie & Lee 2005): a relationship can end after each repeat contact, not after the first. All
 * times, and alpha, in the unit of time of the rows.
 */

export type BgNbd = BetaGeometric

/** Refuses rows of which none has a repeat contact. */
export const fit = (rows: readonly RecencyFrequency[]): Fit<keyof BgNbd> => fitBetaGeometric(rows, 'repeats')

/** Summed over rows. */
export const logLikelihood = (p: BgNbd, rows: readonly RecencyFrequency[]): number =>
  logLikelihoodOf(p, rows, 'repeats')

/** 1 by definition where there was no repeat contact: not a ranking, use pActive for that. */
export const pAlive = (p: BgNbd, row: RecencyFrequency): number => pAliveOf(p, row, 'repeats')

/** Probability of at least one contact in (T, T + t]. */
export const pActive = (p: BgNbd, row: RecencyFrequency, t: number): number => pActiveOf(p, row, t, 'repeats')

/** Expected contacts in (T, T + t]. */
export const expectedContacts = (p: BgNbd, row: RecencyFrequency, t: number): number =>
  expectedContactsOf(p, row, t, 'repeats')

/** E[X(t)]: repeat contacts to expect by age t of one of whom only the first contact is known. */
export const expectedContactsByAge = (p: BgNbd, t: number): number =>
  expectedContacts(p, { x: 0, tx: 0, T: 0 }, t)
