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
 * MBG/NBD (Batislam, Denizel & Filiztekin 2007; Hoppe & Wagner 2007): BG/NBD, but a relationship can end after the
 * first contact too. The default here: mail knows many who wrote once. All times, and alpha, in the unit of time
 * of the rows.
 */

export type MbgNbd = BetaGeometric

/** Refuses rows of which none has a repeat contact. */
export const fit = (rows: readonly RecencyFrequency[]): Fit<keyof MbgNbd> => fitBetaGeometric(rows, 'all')

/** Summed over rows. */
export const logLikelihood = (p: MbgNbd, rows: readonly RecencyFrequency[]): number =>
  logLikelihoodOf(p, rows, 'all')

/** Probability that the relationship has not ended by T. */
export const pAlive = (p: MbgNbd, row: RecencyFrequency): number => pAliveOf(p, row, 'all')

/** Probability of at least one contact in (T, T + t]. */
export const pActive = (p: MbgNbd, row: RecencyFrequency, t: number): number => pActiveOf(p, row, t, 'all')

/** Expected contacts in (T, T + t]. */
export const expectedContacts = (p: MbgNbd, row: RecencyFrequency, t: number): number =>
  expectedContactsOf(p, row, t, 'all')

/** E[X(t)]: repeat contacts to expect by age t of one of whom only the first contact is known. */
export const expectedContactsByAge = (p: MbgNbd, t: number): number =>
  expectedContacts(p, { x: 0, tx: 0, T: 0 }, t)
