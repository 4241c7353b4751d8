import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Filter, isCondition } from '../../views/filter.ts'
import { RELATIONSHIP_STATES } from '../relationships.operations.ts'
import { type Asked, ask, type Question } from './list-question.ts'
import { COUNTED_AT_ONCE, countRows } from './list-rows.ts'
import type { RelationshipReadingsTable } from './relationships.table.ts'

type State = RelationshipReadingsTable['state']
type States = Record<State, number>

/** How many there are, and how many of each state under the other filters where that is known at once. */
export type Counts = { total: number; isTotalExact: boolean; states: States | null }

/** `others` asks for the rows of whatever state; counted no further than one waits for. */
export async function countStates(
  ctx: WorkspaceCtx,
  asked: Asked,
  others: Question,
  state: State | undefined,
): Promise<Counts> {
  const kept = asked.listed === 'relationships' ? keptBy(asked) : undefined
  const states = kept ? await keptStates(ctx, others.asOf, kept) : await fewStates(ctx, others)
  if (states) return { total: state ? states[state] : sumOf(states), isTotalExact: true, states }
  if (!state) return { total: COUNTED_AT_ONCE, isTotalExact: false, states: null }
  return { ...(await countAtOnce(ctx, ofState(others, state))), states: null }
}

/** Of the rows asked for, those of one state. */
export function ofState(question: Question, state: State | undefined): Question {
  if (!state) return question
  const { where, some, ...rest } = question
  const inState = sql`r.state = ${state}`
  return {
    ...rest,
    where: sql`${where} and ${inState}`,
    ...(some && { some: sql`${some} and ${inState}` }),
  }
}

export async function countAtOnce(ctx: WorkspaceCtx, question: Question) {
  const counted = await countRows(ctx, question, COUNTED_AT_ONCE + 1)
  return { total: Math.min(counted, COUNTED_AT_ONCE), isTotalExact: counted <= COUNTED_AT_ONCE }
}

/** All that there are, however long that takes. */
export async function countAll(ctx: WorkspaceCtx, others: Asked, state: State | undefined): Promise<Counts> {
  const question = await ask(ctx, others)
  if (others.listed === 'organisations') {
    return {
      total: await countRows(ctx, question, Number.MAX_SAFE_INTEGER),
      isTotalExact: true,
      states: null,
    }
  }
  const states = await byState(ctx, question, Number.MAX_SAFE_INTEGER)
  return { total: state ? states[state] : sumOf(states), isTotalExact: true, states }
}

/** Whole and by member the states of ties are kept beside the readings. */
function keptBy({ filter, search, person }: Asked): { member?: string } | undefined {
  if (search?.trim() || person) return undefined
  if (!filter || isEverything(filter)) return {}
  const isOfMember = isCondition(filter) && filter.field === 'member' && filter.operator === 'is'
  return isOfMember && typeof filter.value === 'string' ? { member: filter.value } : undefined
}

const isEverything = (filter: Filter) => 'all' in filter && filter.all.length === 0

async function keptStates(ctx: WorkspaceCtx, asOf: string, { member }: { member?: string }): Promise<States> {
  const { rows } = await sql<{ state: State; count: number }>`
    select state, sum(count)::bigint as count from reading_counts
    where workspace_id = ${ctx.workspaceId} and as_of = ${asOf}::date
      ${member ? sql`and member_id = ${member}::uuid` : sql``}
    group by state`.execute(ctx.db)
  return statesIn(rows)
}

async function fewStates(ctx: WorkspaceCtx, question: Question): Promise<States | null> {
  const most = COUNTED_AT_ONCE + 1
  const { some } = question
  if (some && (await countRows(ctx, { ...question, where: some }, most)) === most) return null
  const states = await byState(ctx, question, most)
  return sumOf(states) === most ? null : states
}

async function byState(ctx: WorkspaceCtx, { source, where }: Question, atMost: number): Promise<States> {
  const { rows } = await sql<{ state: State; count: number }>`
    select state, count(*) as count from (
      select r.state from ${sql.table(source.table)} r where ${where} limit ${atMost}
    ) r group by state`.execute(ctx.db)
  return statesIn(rows)
}

const statesIn = (rows: readonly { state: State; count: number }[]): States => {
  const found = new Map(rows.map(({ state, count }) => [state, count]))
  return Object.fromEntries(RELATIONSHIP_STATES.map(state => [state, found.get(state) ?? 0])) as States
}

const sumOf = (states: States) => Object.values(states).reduce((sum, count) => sum + count, 0)
