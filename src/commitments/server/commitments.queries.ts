import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { About } from '../../people/about.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Commitment, Outcome, Party } from '../commitment.ts'
import type { CommitmentOutcomesTable, CommitmentsTable, RenegotiationsTable } from './commitments.table.ts'

/** A commitment as it was written down, with all that became of it. */
export type CommitmentRecord = Omit<Commitment, 'renegotiations' | 'outcomes'> & {
  id: string
  dueOn: string
  messageId: string | null
  noteId: string | null
  authorId: string | null
  recordedAt: Date
  version: number
  withdrawn: { at: Date; because: string } | null
  renegotiations: (Commitment['renegotiations'][number] & { because: string; messageId: string | null })[]
  outcomes: (Outcome & { id: string; because: string; messageId: string | null })[]
}

export async function getCommitment(ctx: WorkspaceCtx, id: string): Promise<CommitmentRecord> {
  const [found] = await select(ctx, sql`c.id = ${id}::uuid`)
  if (!found) throw new Refusal('not_found', 'There is no such commitment here.')
  return found
}

/** The same, locked until the transaction ends: what may become of it depends on how it stands. */
export async function lockCommitment(ctx: WorkspaceCtx, id: string): Promise<CommitmentRecord> {
  await ctx.db
    .selectFrom('commitments')
    .select('id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return getCommitment(ctx, id)
}

export type Wanted = {
  which: 'open' | 'settled'
  owedBy?: Party | undefined
  member?: string | undefined
  about?: About | undefined
  cursor?: string | undefined
  limit: number
}

/** Open ones by the day they are due, so the overdue first; settled ones by the day they were, the latest first. */
export async function listCommitments(ctx: WorkspaceCtx, wanted: Wanted) {
  const { which, limit } = wanted
  const isOpen = which === 'open'
  const conditions = [
    IS_OF_SOMEBODY_HERE,
    isOpen ? sql`c.settled_on is null and c.withdrawn_at is null` : sql`c.settled_on is not null`,
    ...among(wanted),
    ...(wanted.cursor ? [afterCursor(wanted.cursor, isOpen)] : []),
  ]
  const order = isOpen ? sql`c.due_on, c.id` : sql`c.settled_on desc, c.id desc`
  const found = await select(ctx, sql.join(conditions, sql` and `), sql`order by ${order} limit ${limit + 1}`)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const { rows } =
    found.length > limit && last
      ? await sql<{ key: string }>`
          select coalesce(settled_on, due_on)::text as key from commitments
          where workspace_id = ${ctx.workspaceId} and id = ${last.id}::uuid`.execute(ctx.db)
      : { rows: [] }
  return { commitments: page, next: rows[0] ? `${rows[0].key}~${last!.id}` : null }
}

/** All between us and a person or the people of an organisation that is settled: what rates are made of. */
export const listSettled = (ctx: WorkspaceCtx, about: About): Promise<CommitmentRecord[]> =>
  select(ctx, sql.join([sql`c.settled_on is not null`, ...among({ about })], sql` and `))

export const listCommitmentsById = (
  ctx: WorkspaceCtx,
  ids: readonly string[],
): Promise<CommitmentRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : select(ctx, sql`c.id = any(${[...ids]}::uuid[])`)

/** Of all commitments a page in the order in which they were written down. */
export const listInOrder = (
  ctx: WorkspaceCtx,
  { after, limit }: { after: string | null; limit: number },
): Promise<CommitmentRecord[]> =>
  select(ctx, after ? sql`c.id > ${after}::uuid` : sql`true`, sql`order by c.id limit ${limit}`)

const IS_OF_SOMEBODY_HERE = sql`not exists (select from people t
  where t.workspace_id = c.workspace_id and t.id = c.person_id and t.trashed_at is not null)`

function among({ owedBy, member, about }: Pick<Wanted, 'owedBy' | 'member' | 'about'>) {
  return [
    ...(owedBy ? [sql`c.owed_by = ${owedBy}`] : []),
    ...(member ? [sql`c.member_id = ${member}::uuid`] : []),
    ...(about?.kind === 'person' ? [sql`c.person_id = ${about.id}::uuid`] : []),
    ...(about?.kind === 'organisation'
      ? [
          sql`c.person_id in (select p.id from people p
            where p.workspace_id = c.workspace_id and p.organisation_id = ${about.id}::uuid)`,
        ]
      : []),
  ]
}

function afterCursor(cursor: string, isOpen: boolean): RawBuilder<unknown> {
  const [day, id] = cursor.split('~')
  if (!day || !id || Number.isNaN(Date.parse(day)) || !/^[0-9a-f-]{36}$/.test(id))
    throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  return isOpen
    ? sql`(c.due_on, c.id) > (${day}::date, ${id}::uuid)`
    : sql`(c.settled_on, c.id) < (${day}::date, ${id}::uuid)`
}

async function select(
  ctx: WorkspaceCtx,
  condition: RawBuilder<unknown>,
  rest: RawBuilder<unknown> = sql``,
): Promise<CommitmentRecord[]> {
  const { rows } = await sql<Selectable<CommitmentsTable>>`
    select c.* from commitments c
    where c.workspace_id = ${ctx.workspaceId} and ${condition} ${rest}`.execute(ctx.db)
  const ids = rows.map(({ id }) => id)
  const moves = await partsOf<Selectable<RenegotiationsTable>>(
    ctx,
    ids,
    sql`renegotiations`,
    sql`p.agreed_on, `,
  )
  const outcomes = await partsOf<Selectable<CommitmentOutcomesTable>>(ctx, ids, sql`commitment_outcomes`)
  return rows.map(row => recordOf(row, moves.get(row.id) ?? [], outcomes.get(row.id) ?? []))
}

async function partsOf<Row extends { commitment_id: string }>(
  ctx: WorkspaceCtx,
  ids: readonly string[],
  table: RawBuilder<unknown>,
  first: RawBuilder<unknown> = sql``,
): Promise<Map<string, Row[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select p.* from ${table} p where p.workspace_id = ${ctx.workspaceId} and p.commitment_id = any(${ids}::uuid[])
    order by ${first}p.recorded_at, p.id`.execute(ctx.db)
  const parts = new Map<string, Row[]>(ids.map(id => [id, []]))
  for (const row of rows) parts.get(row.commitment_id)!.push(row)
  return parts
}

function recordOf(
  row: Selectable<CommitmentsTable>,
  moves: readonly Selectable<RenegotiationsTable>[],
  outcomes: readonly Selectable<CommitmentOutcomesTable>[],
): CommitmentRecord {
  return {
    id: row.id,
    memberId: row.member_id,
    personId: row.person_id,
    owedBy: row.owed_by,
    text: row.text,
    saidOn: row.said_on,
    firstDueOn: row.first_due_on,
    dueOn: row.due_on,
    messageId: row.message_id,
    threadId: row.thread_id,
    noteId: row.note_id,
    authorId: row.author_id,
    recordedAt: row.recorded_at,
    version: row.version,
    withdrawn: row.withdrawn_at && { at: row.withdrawn_at, because: row.withdrawn_because! },
    renegotiations: moves.map(({ agreed_on, due_on, because, message_id }) => ({
      agreedOn: agreed_on,
      dueOn: due_on,
      because,
      messageId: message_id,
    })),
    outcomes: outcomes
      .filter(({ taken_back_at }) => taken_back_at === null)
      .map(outcome => ({
        id: outcome.id,
        kind: outcome.kind,
        on: outcome.on_day,
        toldBy: outcome.told_by,
        observedBy: outcome.observed_by,
        because: outcome.because,
        messageId: outcome.message_id,
        authorId: outcome.author_id,
        recordedAt: outcome.recorded_at,
      })),
  }
}
