import { type Finder, finderOf } from '../../../platform/language/in-small-letters.ts'
import type { NoClaim } from '../collateral/label.ts'
import type { Strength } from '../cues/cue.ts'

/** Words by which a unit is no claim, and what it is instead. */
export type Exclusion = { why: NoClaim; strength: Strength; pattern: Finder }

export const exclusions = (why: NoClaim, strength: Strength, ...patterns: RegExp[]): Exclusion[] =>
  patterns.map(pattern => ({ why, strength, pattern: finderOf(pattern) }))
