/** Kinds of claim, the strongest first: of a unit that could be two, the earlier is said. README.md defines them. */
export const CLAIM_KINDS = [
  'guarantee',
  'absolute',
  'forecast',
  'comparative',
  'measured',
  'customer reference',
  'opinion',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const CLAIM_PROBLEMS = [
  'no number',
  'no unit',
  'no condition',
  'no date',
  'absolute',
  'one-sided',
  'unsupported',
] as const
export type ClaimProblem = (typeof CLAIM_PROBLEMS)[number]

/** What a unit is that claims nothing. */
export const NO_CLAIM = [
  'heading',
  'instruction',
  'question',
  'their situation',
  'market',
  'contact',
  'greeting',
  'identity',
  'definition',
  'function',
  'price',
  'commitment',
  'requirement',
  'limit',
  'narrative',
  'quotation',
  'source note',
  'legal notice',
] as const
export type NoClaim = (typeof NO_CLAIM)[number]

/** What one reader says of one unit; start and end are UTF-16 offsets in the piece as it is read. */
export type CollateralLabel =
  | { start: number; end: number; claim: true; kind: ClaimKind; problems: ClaimProblem[]; note?: string }
  | { start: number; end: number; claim: false; why: NoClaim; note?: string }
