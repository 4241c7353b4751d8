import { type RawBuilder, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { Column, Columns } from '../../views/server/compile-filter.ts'
import type { Listed } from '../../views/view.ts'
import { RELATIONSHIP_STATES } from '../relationships.operations.ts'

type Sql = RawBuilder<unknown>

/** What a list reads: rows of one table as of one day, here called `r`, and where each field stands in them. */
export type Source = {
  table: string
  id: string
  /** What stands last in every order, and tells any two rows apart. */
  last: Sql
  columns: Columns
  /** Where words are searched: by a function that gives the ids to be found `in` a column, or in each row itself. */
  found: { by: string; in: Sql; inRow: (patterns: string[]) => Sql }
}

/** What the columns of a list are worked out for. */
type Day = { workspaceId: string; asOf: string }

export const sourceOf = ({ workspaceId }: WorkspaceCtx, listed: Listed, asOf: string): Source =>
  SOURCES[listed]({ workspaceId, asOf })

const SOURCES: Record<Listed, (day: Day) => Source> = {
  relationships: day => ({
    table: 'relationship_readings',
    id: 'relationship_id',
    last: sql`r.relationship_id`,
    found: foundPeople,
    columns: {
      ...whoColumns(day),
      ...MEASURES,
      member: uuid('member_id'),
      team: teamOf(day, sql`r.member_id`),
    },
  }),
  people: day => ({
    table: 'person_readings',
    id: 'person_id',
    last: sql`r.person_id`,
    found: foundPeople,
    columns: {
      ...whoColumns(day),
      ...MEASURES,
      member: uuid('member_id'),
      knownTo: knownTo(day, 'person_id'),
      knownBy: count('known_by'),
      team: knownToTeam(day, 'person_id'),
    },
  }),
  organisations: day => ({
    table: 'organisation_readings',
    id: 'organisation_id',
    // People of no known organisation stand together, in a row without an id.
    last: sql`coalesce(r.organisation_id, '00000000-0000-0000-0000-000000000000'::uuid)`,
    found: foundOrganisations,
    columns: {
      name: { ...lookedUp(day, 'organisation_id', 'organisations_called'), value: sql`r.name` },
      domain: lookedUp(day, 'organisation_id', 'organisations_at'),
      knownTo: knownTo(day, 'organisation_id'),
      people: count('people'),
      relationships: count('relationships'),
      strength: number('strength'),
      ...Object.fromEntries(RELATIONSHIP_STATES.map(state => [`${state}Ties`, count(`${state}_ties`)])),
      sent: count('sent'),
      received: count('received'),
      messages: count('messages'),
      lastContact: { type: 'instant', value: sql`r.last_at` },
      ...TRUST,
    },
  }),
}

const number = (column: string): Column => ({ type: 'number', value: sql.ref(`r.${column}`) })
const count = (column: string): Column => ({ type: 'count', value: sql.ref(`r.${column}`) })
const uuid = (column: string): Column => ({ type: 'uuid', value: sql.ref(`r.${column}`) })
const lookedUp = ({ workspaceId }: Day, id: string, by: string) =>
  ({
    type: 'words',
    like: pattern => sql`${sql.ref(`r.${id}`)} in (select ${sql.ref(by)}(${workspaceId}, ${pattern}))`,
  }) satisfies Column

/** In the order in which states ask for attention, which their names are not. */
const STATE_ORDER = sql`array_position(array['waxing', 'steady', 'waning', 'new', 'revived', 'dormant'], r.state)`

const TRUST: Columns = { theirTrust: number('their_trust'), ourTrust: number('our_trust') }

const MEASURES: Columns = {
  state: { type: 'text', value: sql`r.state`, order: { type: 'count', value: STATE_ORDER } },
  since: { type: 'date', value: sql`r.state_since` },
  strength: number('strength'),
  chance90: number('chance90'),
  expected90: number('expected90'),
  mutual: { type: 'boolean', value: sql`r.is_mutual` },
  sent: count('sent'),
  received: count('received'),
  messages: { type: 'count', value: sql`(r.sent + r.received)` },
  contactDays: count('contact_days'),
  theirReplyRate: number('their_reply_rate'),
  ourReplyRate: number('our_reply_rate'),
  theirReplyHours: number('their_median_reply_hours'),
  ourReplyHours: number('our_median_reply_hours'),
  firstContact: { type: 'instant', value: sql`r.first_at` },
  lastContact: { type: 'instant', value: sql`r.last_at` },
  nextDue: { type: 'date', value: sql`r.next_due_on` },
  ...TRUST,
}

const whoColumns = (day: Day): Columns => ({
  name: { ...lookedUp(day, 'person_id', 'people_called'), value: sql`r.name` },
  address: lookedUp(day, 'person_id', 'people_at'),
  organisation: uuid('organisation_id'),
  domain: lookedUp(day, 'organisation_id', 'organisations_at'),
})

/** Who of us has a tie to what a row sums up. Ties of no organisation stand together, in a row without an id. */
const knownTo = (day: Day, id: 'person_id' | 'organisation_id'): Column => ({
  type: 'uuid',
  some: test => ofTies(day, id, test(sql`t.member_id`)),
})

const knownToTeam = (day: Day, id: 'person_id'): Column => ({
  type: 'uuid',
  some: test => ofTies(day, id, inTeam(day, sql`t.member_id`, test)),
})

const teamOf = (day: Day, member: Sql): Column => ({ type: 'uuid', some: test => inTeam(day, member, test) })

const inTeam = ({ workspaceId }: Day, member: Sql, test: (value: Sql) => Sql): Sql =>
  sql`${member} in (select m.member_id from team_members m
    where m.workspace_id = ${workspaceId} and ${test(sql`m.team_id`)})`

function ofTies({ workspaceId, asOf }: Day, id: 'person_id' | 'organisation_id', which: Sql): Sql {
  const whole = sql.ref(`r.${id}`)
  const ties = sql`from relationship_readings t
    where t.workspace_id = ${workspaceId} and t.as_of = ${asOf}::date and ${which}`
  const named = sql`${whole} in (select ${sql.ref(`t.${id}`)} ${ties})`
  if (id === 'person_id') return named
  return sql`(${named} or (${whole} is null and exists (select ${ties} and t.organisation_id is null)))`
}

// Scalar subqueries, because those are asked row by row: an `exists` beside an `or` would read all addresses first.
const foundPeople: Source['found'] = {
  by: 'find_people',
  in: sql`r.person_id`,
  inRow: patterns => sql`(r.name ilike any(${patterns}::text[]) or (
    select bool_or(a.address ilike any(${patterns}::text[])) from addresses a
    where a.workspace_id = r.workspace_id and a.person_id = r.person_id))`,
}

const foundOrganisations: Source['found'] = {
  by: 'find_organisations',
  in: sql`r.organisation_id`,
  inRow: patterns => sql`(
    select bool_or(o.name ilike any(${patterns}::text[]) or d.domain ilike any(${patterns}::text[]))
    from organisations o
    left join organisation_domains d on d.workspace_id = o.workspace_id and d.organisation_id = o.id
    where o.workspace_id = r.workspace_id and o.id = r.organisation_id)`,
}
