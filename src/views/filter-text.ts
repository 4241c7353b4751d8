import { z } from 'zod'
import { Refusal } from '../platform/refusals.ts'
import { isBare, OPERATORS, type Operator } from './fields.ts'
import { type Condition, type Filter, filterSchema, isCondition, membersOf } from './filter.ts'

/**
 * A filter as it stands in an address, to be read and changed by people:
 * `state:is:waning,new;strength:atLeast:0.5;any(lastContact:inLast:30;mutual:is:yes)`. What stands outside of groups
 * must all hold.
 */
export function writeFilter(filter: Filter): string {
  return 'all' in filter ? filter.all.map(writePart).join(';') : writePart(filter)
}

function writePart(filter: Filter): string {
  if (isCondition(filter)) return writeCondition(filter)
  const kind = 'all' in filter ? 'all' : 'any' in filter ? 'any' : 'not'
  return `${kind}(${membersOf(filter).map(writePart).join(';')})`
}

function writeCondition({ field, operator, value }: Condition): string {
  if (isBare(operator)) return `${field}:${operator}`
  const values = Array.isArray(value) ? value : [value]
  return `${field}:${operator}:${values.map(writeValue).join(',')}`
}

const writeValue = (value: unknown) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : escaped(String(value))

/** The marks of this notation and the sign of the escape itself; the address escapes the rest. */
const escaped = (text: string) =>
  text.replace(/[%():;,]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** What `writeFilter` wrote, or the same as JSON. Values are still texts: `checkFilter` types them. */
export function readFilter(text: string): Filter {
  if (text.trimStart().startsWith('{')) return readJson(text)
  const { parts, end } = readParts(text, 0)
  if (end < text.length) throw new Refusal('invalid', `There is a bracket too many at “${text.slice(end)}”.`)
  return parts.length === 1 ? parts[0]! : { all: parts }
}

function readJson(text: string): Filter {
  try {
    return filterSchema.parse(JSON.parse(text))
  } catch {
    throw new Refusal(
      'invalid',
      'A filter as JSON is a condition {field, operator, value}, or {all: […]}, {any: […]}, {not: …}.',
    )
  }
}

/** The parts from `start` up to the bracket that closes their group, or to the end. */
function readParts(text: string, start: number, depth = 0): { parts: Filter[]; end: number } {
  if (depth > 20) throw new Refusal('invalid', 'A filter may not be nested that deep.')
  const parts: Filter[] = []
  let at = start
  while (at < text.length && text[at] !== ')') {
    if (text[at] === ';') {
      at++
      continue
    }
    const group = /^(all|any|not)\(/.exec(text.slice(at, at + 4))
    const { part, end } = group ? readGroup(text, at, group[1]!, depth) : readCondition(text, at)
    parts.push(part)
    at = end
  }
  return { parts, end: at }
}

function readGroup(text: string, start: number, kind: string, depth: number) {
  const { parts, end } = readParts(text, start + 4, depth + 1)
  if (text[end] !== ')')
    throw new Refusal('invalid', `“${text.slice(start, start + 30)}” lacks a closing bracket.`)
  if (parts.length === 0 && kind !== 'all') throw new Refusal('invalid', `“${kind}()” has nothing in it.`)
  const whole = parts.length === 1 ? parts[0]! : { all: parts }
  const part: Filter = kind === 'all' ? { all: parts } : kind === 'any' ? { any: parts } : { not: whole }
  return { part, end: end + 1 }
}

function readCondition(text: string, start: number) {
  const length = text.slice(start).search(/[;()]/)
  const end = length === -1 ? text.length : start + length
  const said = text.slice(start, end)
  const [field = '', operator = '', ...rest] = said.split(':')
  if (rest.length > 1 || !OPERATORS.includes(operator as Operator)) {
    throw new Refusal('invalid', `“${said}” is not a condition; one is written field:operator:value.`)
  }
  const values = (rest[0] ?? '').split(',').filter(Boolean).map(plain)
  const part: Condition = { field, operator: operator as Operator }
  if (values.length > 0) part.value = values.length === 1 ? values[0]! : values
  return { part: part as Filter, end }
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Refusal('invalid', `“${text}” has a percent sign that begins no escape; write %25 for it.`)
  }
}

/** A filter as it travels in a query: read once, at the edge. */
export const filterParameter = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    try {
      return readFilter(text)
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      context.issues.push({ code: 'custom', message: refusal.message, input: text })
      return z.NEVER
    }
  })
