import type { Permission } from '../platform/viewer.ts'

/**
 * What a list can be filtered by, sorted by, grouped by and shown with. A share is a number from 0 to 1, read as per
 * cent; so is a score, read as points of a hundred; a choice is one of a few words; a reference is the id of something that has a name of its own.
 */
export type FieldKind =
  | 'text'
  | 'number'
  | 'share'
  | 'score'
  | 'hours'
  | 'day'
  | 'choice'
  | 'reference'
  | 'yesNo'

export type Field = {
  /** As it stands in addresses and in the API. */
  name: string
  label: string
  kind: FieldKind
  /** What a choice may be, or which kind of thing a reference leads to. */
  choices?: readonly string[]
  to?: 'member' | 'organisation' | 'team'
  /** There may be none, and then nothing is known of it. */
  isOptional?: boolean
  /** One row may have several, such as a person's addresses. Then it cannot be sorted or grouped by. */
  isMany?: boolean
  isGroupable?: boolean
  /** How a list runs when it is first sorted by this: names from A, measures from the greatest. */
  firstDirection?: 'up' | 'down'
  readBy: Permission
}

export type Fields = readonly Field[]

export const OPERATORS = [
  'is',
  'isNot',
  'contains',
  'startsWith',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'on',
  'before',
  'after',
  'inLast',
  'inNext',
  'isKnown',
  'isUnknown',
] as const
export type Operator = (typeof OPERATORS)[number]

const OF_NUMBERS: readonly Operator[] = ['atLeast', 'atMost', 'moreThan', 'lessThan', 'is']
const OF_KIND: Record<FieldKind, readonly Operator[]> = {
  text: ['contains', 'startsWith', 'is', 'isNot'],
  number: OF_NUMBERS,
  share: OF_NUMBERS,
  score: OF_NUMBERS,
  hours: OF_NUMBERS,
  day: ['inLast', 'inNext', 'before', 'after', 'on'],
  choice: ['is', 'isNot'],
  reference: ['is', 'isNot'],
  yesNo: ['is'],
}

export const operatorsOf = ({ kind, isOptional }: Field): readonly Operator[] =>
  isOptional ? [...OF_KIND[kind], 'isKnown', 'isUnknown'] : OF_KIND[kind]

/** Conditions that need nothing to compare with. */
export const isBare = (operator: Operator): boolean => operator === 'isKnown' || operator === 'isUnknown'

/** Conditions that may name several values, of which any will do. */
export const takesSeveral = ({ kind }: Field, operator: Operator): boolean =>
  (kind === 'choice' || kind === 'reference') && (operator === 'is' || operator === 'isNot')

export const findField = (fields: Fields, name: string): Field | undefined =>
  fields.find(field => field.name === name)

export const isSortable = ({ isMany }: Field): boolean => !isMany
