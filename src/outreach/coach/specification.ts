import type { Draft } from './draft.ts'
import type { Grade } from './grade.ts'
import { EXCHANGES } from './specification/exchanges.ts'
import { NEGOTIATIONS } from './specification/negotiations.ts'
import { OTHER_LANGUAGES } from './specification/other-languages.ts'
import { PITCHES } from './specification/pitches.ts'
import { REQUESTS } from './specification/requests.ts'

/** A draft, the grade that it deserves, and why. Written before the coach was: where the two differ, the coach is wrong. */
export type GradedDraft = Draft & { grade: Grade; because: string }

/**
 * By hand: A, send it; B, one thing to mend; C, what is wrong costs answers; D, most would not answer; E, it does harm;
 * F, it is what people have filters for.
 */
export const SPECIFICATION: Readonly<Record<string, readonly GradedDraft[]>> = {
  'unsolicited pitches': PITCHES,
  'requests to people one hardly knows': REQUESTS,
  'mail between people who know each other': EXCHANGES,
  'positions and pressure': NEGOTIATIONS,
  'other languages': OTHER_LANGUAGES,
}
