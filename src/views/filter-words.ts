import { type Field, type Fields, findField, isBare, type Operator } from './fields.ts'
import { type Condition, type Filter, isCondition, membersOf, type Value } from './filter.ts'

export const OPERATOR_WORDS: Record<Operator, string> = {
  is: 'is',
  isNot: 'is not',
  contains: 'contains',
  startsWith: 'begins with',
  atLeast: 'is at least',
  atMost: 'is at most',
  moreThan: 'is more than',
  lessThan: 'is less than',
  on: 'is on',
  before: 'is before',
  after: 'is after',
  inLast: 'is in the last',
  inNext: 'is in the next',
  isKnown: 'is known',
  isUnknown: 'is not known',
}

/** What a value is called where it is not what it says: the name behind an id, the word for a state. */
export type Naming = (field: Field, value: Value) => string | undefined

/** A filter as a sentence without its end: `State is waning and Strength is at least 50 %`. */
export function sayFilter(filter: Filter, fields: Fields, naming: Naming = () => undefined): string {
  if (isCondition(filter)) return sayCondition(filter, fields, naming)
  if ('not' in filter) return `not (${sayFilter(filter.not, fields, naming)})`
  const parts = membersOf(filter).map(part => {
    const said = sayFilter(part, fields, naming)
    return membersOf(part).length > 1 && !('not' in part) ? `(${said})` : said
  })
  return parts.join('all' in filter ? ' and ' : ' or ')
}

function sayCondition({ field: name, operator, value }: Condition, fields: Fields, naming: Naming): string {
  const field = findField(fields, name)
  if (!field) return name
  if (isBare(operator)) return `${field.label} ${OPERATOR_WORDS[operator]}`
  if (operator === 'inLast') return `${field.label} is in the last ${value} days`
  if (operator === 'inNext') return `${field.label} is in the next ${value} days`
  const values = Array.isArray(value) ? value : [value]
  const said = values.map(each => naming(field, each) ?? sayValue(field, each)).join(' or ')
  return `${field.label} ${OPERATOR_WORDS[operator]} ${said}`
}

function sayValue({ kind }: Field, value: Value): string {
  if (kind === 'share') return `${Math.round(Number(value) * 1000) / 10} %`
  if (kind === 'score') return `${Math.round(Number(value) * 1000) / 10} of 100`
  if (kind === 'hours') return `${value} h`
  if (kind === 'yesNo') return value ? 'yes' : 'no'
  if (kind === 'text') return `“${value}”`
  return String(value)
}
