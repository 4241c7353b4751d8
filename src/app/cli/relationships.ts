import { parseDay } from '../../platform/days.ts'
import { RELATIONSHIP_STATES } from '../../relationships/relationships.operations.ts'
import { listRelationships, type RelationshipRow } from '../../relationships/server/list-relationships.ts'
import { readTrustIntoLists } from '../../trust/server/read-trust-into-lists.ts'
import { answer, type Command, type Options, refuseExtra, text, UsageError, wholeNumber } from './command.ts'
import { hours, percent, table } from './table.ts'
import { withWorkspace } from './with-database.ts'

const PAGE = 200

export const relationships: Command = {
  usage: 'relationships [--at DAY] [--state S] [--limit N]',
  does: 'Measured relationships, strongest first.',
  options: { at: { type: 'string' }, state: { type: 'string' }, limit: { type: 'string' } },
  async run(args, options) {
    refuseExtra(args, this.usage)
    const state = readState(options)
    const at = readAt(options)
    const limit = wholeNumber(options, 'limit', 1) ?? Number.POSITIVE_INFINITY
    const { rows, verdict } = await withWorkspace(options, async ctx => {
      await readTrustIntoLists(ctx, at)
      const rows: RelationshipRow[] = []
      let cursor: string | undefined
      for (;;) {
        const page = await listRelationships(ctx, {
          ...{ at, state, cursor, sort: 'strength', limit: Math.min(PAGE, limit - rows.length) },
        })
        rows.push(...page.relationships)
        if (!page.next || rows.length >= limit) return { rows, verdict: page.verdict.text }
        cursor = page.next
      }
    })
    answer(options, rows.map(asLine), () => `${inColumns(rows)}\n\n${verdict}`)
    return 0
  },
}

function readState(options: Options) {
  const given = text(options, 'state')
  const state = RELATIONSHIP_STATES.find(state => state === given)
  if (given !== undefined && !state) {
    throw new UsageError(`--state takes one of ${RELATIONSHIP_STATES.join(', ')}, not “${given}”.`)
  }
  return state
}

export function readAt(options: Options): string | undefined {
  const at = text(options, 'at')
  if (at !== undefined && parseDay(at) === undefined)
    throw new UsageError(`--at takes a day as 2024-03-31, not “${at}”.`)
  return at
}

function asLine(row: RelationshipRow) {
  const { person, name, organisation, member, state, since, strength, chance90, isMutual, sent, received } =
    row
  const { theirReplyRate, ourReplyRate, theirMedianReplyHours, ourMedianReplyHours } = row
  const { firstAt, lastAt, nextDueAt, ourTrust, theirTrust, because, stateBecause } = row
  return {
    ...{
      person,
      name,
      organisation,
      member,
      state,
      since,
      stateBecause,
      strength,
      chance90,
      isMutual,
      sent,
      received,
    },
    ...{ theirReplyRate, ourReplyRate, theirMedianReplyHours, ourMedianReplyHours },
    ...{ firstAt, lastAt, nextDueAt, ourTrust, theirTrust, because },
  }
}

const HEAD = [
  'person',
  'with',
  'state',
  'since',
  'strength',
  'they answer',
  'we answer',
  'in',
  'we in',
  'last',
  'due',
]

function inColumns(rows: RelationshipRow[]): string {
  const cells = rows.map(row => [
    row.organisation ? `${row.name}, ${row.organisation}` : row.name,
    row.member,
    row.state,
    row.since,
    percent(row.strength),
    percent(row.theirReplyRate),
    percent(row.ourReplyRate),
    hours(row.theirMedianReplyHours),
    hours(row.ourMedianReplyHours),
    row.lastAt.slice(0, 10),
    row.nextDueAt ?? '–',
  ])
  return table(HEAD, cells, new Set(['strength', 'they answer', 'we answer', 'in', 'we in']))
}
