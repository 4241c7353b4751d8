import { Refusal } from '../platform/refusals.ts'
import { type Permission, permits } from '../platform/viewer.ts'
import { MOST_DAYS, readDay } from './day-range.ts'
import { type Field, type Fields, findField, isBare, operatorsOf, takesSeveral } from './fields.ts'
import {
  type Condition,
  conditionsIn,
  DEEPEST,
  depthOf,
  type Filter,
  isCondition,
  MOST_CONDITIONS,
  type Value,
} from './filter.ts'
import { OPERATOR_WORDS } from './filter-words.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The filter with every value of the type that its field has. Refuses, in words, fields that the list has not or
 * that the viewer may not read, operators that a field does not know and values that it cannot have.
 */
export function checkFilter(filter: Filter, fields: Fields, permission: Permission = 'own'): Filter {
  if (depthOf(filter) > DEEPEST) throw new Refusal('invalid', `A filter goes ${DEEPEST} groups deep at most.`)
  if (conditionsIn(filter).length > MOST_CONDITIONS) {
    throw new Refusal('invalid', `A filter has ${MOST_CONDITIONS} conditions at most.`)
  }
  const check = (part: Filter): Filter => {
    if (isCondition(part)) return checkCondition(part, fieldNamed(fields, part.field, permission))
    if ('not' in part) return { not: check(part.not) }
    return 'all' in part ? { all: part.all.map(check) } : { any: part.any.map(check) }
  }
  return check(filter)
}

/** The field of that name; refuses one that is not there, or not for this viewer, in the same words. */
export function fieldNamed(fields: Fields, name: string, permission: Permission = 'own'): Field {
  const field = findField(fields, name)
  if (field && permits(permission, field.readBy)) return field
  const known = fields.filter(({ readBy }) => permits(permission, readBy)).map(field => field.name)
  throw new Refusal('invalid', `This list has no field “${name}”. It has ${known.join(', ')}.`)
}

function checkCondition({ field: name, operator, value }: Condition, field: Field): Condition {
  const known = operatorsOf(field)
  if (!known.includes(operator)) {
    throw new Refusal(
      'invalid',
      `${field.label} cannot be asked whether it “${OPERATOR_WORDS[operator]}” something. It takes ${known.join(', ')}.`,
    )
  }
  if (isBare(operator)) return { field: name, operator }
  const values = Array.isArray(value) ? value : [value]
  if (value === undefined || values.length === 0) {
    throw new Refusal('invalid', `${field.label} ${OPERATOR_WORDS[operator]} … what? The value is missing.`)
  }
  const checked = values.map(each => checkValue(field, operator, each as Value))
  if (!takesSeveral(field, operator) && checked.length > 1) {
    throw new Refusal('invalid', `${field.label} ${OPERATOR_WORDS[operator]} one value, not several.`)
  }
  return { field: name, operator, value: checked.length === 1 ? checked[0]! : checked }
}

function checkValue(field: Field, operator: Condition['operator'], value: Value): Value {
  const refuse = (expected: string): never => {
    throw new Refusal('invalid', `${field.label}: “${value}” is not ${expected}.`)
  }
  if (operator === 'inLast' || operator === 'inNext') {
    const days = toNumber(value)
    const isLength = Number.isInteger(days) && days! > 0 && days! <= MOST_DAYS
    return isLength ? days! : refuse(`a number of days from 1 to ${MOST_DAYS}`)
  }
  switch (field.kind) {
    case 'text':
      return String(value).trim() || refuse('a text to look for')
    case 'number':
    case 'hours':
      return toNumber(value) ?? refuse('a number')
    case 'share':
    case 'score': {
      const part = toNumber(value)
      return part !== undefined && part >= 0 && part <= 1 ? part : refuse(`a ${field.kind} from 0 to 1`)
    }
    case 'day':
      return readDay(String(value), 0) !== undefined
        ? String(value)
        : refuse('a day; write 2026-03-31, today, today-30 or today+7')
    case 'choice':
      return field.choices!.includes(String(value))
        ? String(value)
        : refuse(`one of ${field.choices!.join(', ')}`)
    case 'reference':
      return ID.test(String(value)) ? String(value).toLowerCase() : refuse(`the id of one here (${field.to})`)
    case 'yesNo':
      return toYesNo(value) ?? refuse('yes or no')
  }
}

function toNumber(value: Value): number | undefined {
  if (typeof value === 'boolean' || String(value).trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) && Math.abs(number) <= 1e12 ? number : undefined
}

function toYesNo(value: Value): boolean | undefined {
  if (typeof value === 'boolean') return value
  return value === 'yes' ? true : value === 'no' ? false : undefined
}
