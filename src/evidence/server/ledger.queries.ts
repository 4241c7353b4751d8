import { type RawBuilder, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay, parseDay } from '../../platform/days.ts'
import type { Evidence, Side } from '../evidence.ts'
import type { EvidenceTable } from './evidence.table.ts'

/** A line of the ledger as far as measuring needs it. */
export type LedgerEntry = Evidence & Pick<LedgerLine, 'contestedAt' | 'contestedBy' | 'withdrawnAt'>

/** A line of the ledger: evidence with where it comes from, and what has been said against it. */
export type LedgerLine = Evidence & {
  occurredOn: string
  sourceKind: string
  sourceId: string
  because: string
  authorId: string | null
  contestedAt: Date | null
  contestedBy: 'client' | 'member' | null
  withdrawnAt: Date | null
}

/** Between whom: one of us and one of them, all of us and one of them, or all of us and all of an organisation. */
export type Between = { person: string; member?: string | undefined } | { organisation: string }

const ENTRY = sql`e.id, e.member_id as "memberId", e.person_id as "personId", e.side, e.kind, e.degree, e.share,
  e.occurred_on - date '1970-01-01' as day, e.thread_id as "threadId", e.observed_by as "observedBy",
  (extract(epoch from e.recorded_at) * 1000)::float8 as "recordedAt", e.contested_at as "contestedAt",
  e.contested_by as "contestedBy", e.withdrawn_at as "withdrawnAt"`

/** All evidence between some people, in order of its days. */
export async function listEvidence(ctx: WorkspaceCtx, between: Between, side?: Side): Promise<LedgerLine[]> {
  const { rows } = await sql<EvidenceTable>`
    select e.* from evidence e
    where e.workspace_id = ${ctx.workspaceId} and ${isBetween(ctx, between)}
      ${side ? sql`and e.side = ${side}` : sql``}
    order by e.occurred_on, e.recorded_at, e.id`.execute(ctx.db)
  return rows.map(lineOf)
}

/** The same, but only what measuring needs: a score is shown of thousands of lines, and most are never read. */
export async function listEntries(ctx: WorkspaceCtx, between: Between, side?: Side): Promise<LedgerEntry[]> {
  const { rows } = await sql<LedgerEntry>`
    select ${ENTRY} from evidence e
    where e.workspace_id = ${ctx.workspaceId} and ${isBetween(ctx, between)} ${side ? sql`and e.side = ${side}` : sql``}
    order by e.occurred_on, e.recorded_at, e.id`.execute(ctx.db)
  return rows
}

/** Evidence of some people and of all who belong to some organisations, or of everybody, up to a day. */
export async function listEntriesAbout(
  ctx: WorkspaceCtx,
  whose: 'everybody' | { people: readonly string[]; organisations: readonly string[] },
  until: Day,
): Promise<(LedgerEntry & { organisationId: string | null })[]> {
  const which =
    whose === 'everybody'
      ? sql`true`
      : sql`(e.person_id = any(${whose.people}::uuid[]) or e.person_id in (select w.id from people w
          where w.workspace_id = ${ctx.workspaceId} and w.organisation_id = any(${whose.organisations}::uuid[])))`
  const { rows } = await sql<LedgerEntry & { organisationId: string | null }>`
    select ${ENTRY}, p.organisation_id as "organisationId"
    from evidence e join people p on p.workspace_id = e.workspace_id and p.id = e.person_id
    where e.workspace_id = ${ctx.workspaceId} and e.occurred_on <= ${formatDay(until)}::date and ${which}
    order by e.occurred_on, e.recorded_at, e.id`.execute(ctx.db)
  return rows
}

/** Lines of the ledger by their ids. */
export async function linesOf(ctx: WorkspaceCtx, ids: readonly string[]): Promise<Map<string, LedgerLine>> {
  const { rows } = await sql<EvidenceTable>`
    select * from evidence where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(
    ctx.db,
  )
  return new Map(rows.map(row => [row.id, lineOf(row)]))
}

function isBetween({ workspaceId }: WorkspaceCtx, between: Between): RawBuilder<boolean> {
  if ('organisation' in between)
    return sql<boolean>`e.person_id in (select p.id from people p
      where p.workspace_id = ${workspaceId} and p.organisation_id = ${between.organisation}::uuid)`
  const { person, member } = between
  return sql<boolean>`e.person_id = ${person}::uuid ${member ? sql`and e.member_id = ${member}::uuid` : sql``}`
}

export const lineOf = (row: EvidenceTable): LedgerLine => ({
  id: row.id,
  memberId: row.member_id,
  personId: row.person_id,
  side: row.side,
  kind: row.kind,
  degree: row.degree,
  share: row.share,
  day: parseDay(row.occurred_on)!,
  occurredOn: row.occurred_on,
  threadId: row.thread_id,
  observedBy: row.observed_by,
  recordedAt: row.recorded_at.getTime(),
  sourceKind: row.source_kind,
  sourceId: row.source_id,
  because: row.because,
  authorId: row.author_id,
  contestedAt: row.contested_at,
  contestedBy: row.contested_by,
  withdrawnAt: row.withdrawn_at,
})

/** What was withdrawn does not count, nor what the other side contests until that is settled. */
export const isCounted = ({
  withdrawnAt,
  contestedBy,
}: Pick<LedgerLine, 'withdrawnAt' | 'contestedBy'>): boolean =>
  withdrawnAt === null && contestedBy !== 'client'
