import {
  counted,
  formatCount,
  formatDate,
  formatDistance,
  formatDue,
  formatHours,
  formatScore,
  formatShare,
  NOT_KNOWN_YET,
  roundedFigure,
} from '../../../ui/format.ts'
import type { Field } from '../../../views/fields.ts'
import type { Listed } from '../../../views/view.ts'
import { FIELDS } from '../../list-fields.ts'
import { type RelationshipState, STATE_WORDS } from '../words.ts'
import type { Row } from './lists.api.ts'

/** What rows call a field where they do not call it by its name. */
const CALLED: Record<string, string> = {
  address: 'person',
  mutual: 'isMutual',
  theirReplyHours: 'theirMedianReplyHours',
  ourReplyHours: 'ourMedianReplyHours',
  firstContact: 'firstAt',
  lastContact: 'lastAt',
  nextDue: 'nextDueAt',
}

/** Not in the rows, but in their files. */
const ONLY_IN_FILES = new Set(['team'])

/** The fields that a table can show. */
export const columnsOf = (listed: Listed): readonly Field[] =>
  FIELDS[listed].filter(
    ({ name }) =>
      !ONLY_IN_FILES.has(name) &&
      !(name === 'domain' && listed !== 'organisations') &&
      !(name === 'knownTo' && listed === 'organisations'),
  )

function rawOf(row: Row, name: string): unknown {
  const values = row as unknown as Record<string, unknown>
  if (name === 'messages') return row.sent + row.received
  if (name === 'domain' && 'domains' in row) return row.domains.join(', ')
  if (name === 'knownTo' && 'knownTo' in row) return row.knownTo.map(member => member.name).join(', ')
  if (name.endsWith('Ties') && 'states' in row) return row.states[name.slice(0, -4) as RelationshipState] ?? 0
  return values[CALLED[name] ?? name] ?? null
}

/** A field of a row as it is read. */
export function textOf(row: Row, { name, kind }: Field, asOf: string): string {
  const value = rawOf(row, name)
  if (value === null || value === '') return name === 'organisation' ? 'none known' : NOT_KNOWN_YET
  if (name === 'state') return STATE_WORDS[value as RelationshipState]
  if (name === 'nextDue') return formatDue(String(value), asOf)
  if (name === 'lastContact') return formatDistance(String(value), asOf)
  if (name === 'knownBy') return `${value} of us`
  if (kind === 'day') return formatDate(String(value))
  if (kind === 'share') return formatShare(Number(value))
  if (kind === 'score') return formatScore(Number(value))
  if (kind === 'hours') return formatHours(Number(value))
  if (kind === 'yesNo') return value ? 'yes' : 'no'
  if (kind === 'number')
    return Number.isInteger(value) ? formatCount(Number(value)) : roundedFigure(Number(value))
  return String(value)
}

/** How many rows, as far as that is known. */
export const saidTotal = (total: number, isExact: boolean, noun: string, plural = `${noun}s`): string =>
  isExact ? counted(total, noun, plural) : `more than ${formatCount(total)} ${plural}`
