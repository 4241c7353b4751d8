import { type Finder, finderOf } from '../../../platform/language/in-small-letters.ts'
import type { ClaimKind } from '../collateral/label.ts'

/**
 * How much words say. What speaks for a claim is weighed against what speaks against one, and the stronger is
 * believed; of two that are as strong, the one against.
 */
export const WEAK = 1
export const PLAIN = 2
export const STRONG = 3
export const CERTAIN = 4
export type Strength = typeof WEAK | typeof PLAIN | typeof STRONG | typeof CERTAIN

/** Words by which something is claimed. */
export type Cue = { kind: ClaimKind; strength: Strength; pattern: Finder }

export const cues = (kind: ClaimKind, strength: Strength, ...patterns: RegExp[]): Cue[] =>
  patterns.map(pattern => ({ kind, strength, pattern: finderOf(pattern) }))
