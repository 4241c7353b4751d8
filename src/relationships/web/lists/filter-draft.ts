import {
  type Field,
  type Fields,
  findField,
  isBare,
  type Operator,
  operatorsOf,
  takesSeveral,
} from '../../../views/fields.ts'
import { type Filter, isCondition, membersOf, type Value } from '../../../views/filter.ts'

/** A filter while it is being put together: a value may be missing still, and everything can be told apart. */
export type Draft = DraftGroup | DraftCondition
export type DraftGroup = { key: number; how: 'all' | 'any' | 'none'; members: readonly Draft[] }
export type DraftCondition = { key: number; field: string; operator: Operator; values: readonly Value[] }

let lastKey = 0
const newKey = () => ++lastKey

export const isGroup = (draft: Draft): draft is DraftGroup => 'members' in draft

export function toDraft(filter: Filter | undefined): DraftGroup {
  const draft = filter ? draftOf(filter) : newGroup()
  return isGroup(draft) ? draft : { ...newGroup(), members: [draft] }
}

function draftOf(filter: Filter): Draft {
  if (isCondition(filter)) {
    const { field, operator, value } = filter
    const values = value === undefined ? [] : Array.isArray(value) ? value : [value as Value]
    return { key: newKey(), field, operator, values }
  }
  if ('not' in filter) {
    const members = 'any' in filter.not ? filter.not.any : [filter.not]
    return { key: newKey(), how: 'none', members: members.map(draftOf) }
  }
  return { key: newKey(), how: 'all' in filter ? 'all' : 'any', members: membersOf(filter).map(draftOf) }
}

/** What the draft asks for; groups with nothing in them ask for nothing. */
export function fromDraft(draft: Draft): Filter | undefined {
  if (!isGroup(draft)) {
    const { field, operator, values } = draft
    if (isBare(operator) || values.length === 0) return { field, operator }
    return { field, operator, value: values.length === 1 ? values[0]! : values }
  }
  const members = draft.members.flatMap(member => fromDraft(member) ?? [])
  if (members.length === 0) return undefined
  if (draft.how === 'all') return members.length === 1 ? members[0] : { all: members }
  const any = members.length === 1 ? members[0]! : { any: members }
  return draft.how === 'any' ? any : { not: any }
}

export const newGroup = (): DraftGroup => ({ key: newKey(), how: 'all', members: [] })

export function newCondition(field: Field): DraftCondition {
  const operator = operatorsOf(field)[0]!
  return { key: newKey(), field: field.name, operator, values: field.kind === 'yesNo' ? [true] : [] }
}

/** With another field everything begins anew; with another operator a value stays where it still makes sense. */
export function withOperator(condition: DraftCondition, operator: Operator, fields: Fields): DraftCondition {
  const field = findField(fields, condition.field)!
  const isLength = (one: Operator) => one === 'inLast' || one === 'inNext'
  const keeps = !isBare(operator) && isLength(operator) === isLength(condition.operator)
  const values = keeps ? condition.values : []
  return { ...condition, operator, values: takesSeveral(field, operator) ? values : values.slice(0, 1) }
}

export const countConditions = (filter: Filter | undefined): number =>
  !filter
    ? 0
    : isCondition(filter)
      ? 1
      : membersOf(filter).reduce((sum, part) => sum + countConditions(part), 0)
