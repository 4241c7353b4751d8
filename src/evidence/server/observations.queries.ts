import { type RawBuilder, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { ObservableKind, Observation } from '../observation.ts'
import type { ObservationsTable } from './evidence.table.ts'

export type RecordedObservation = Observation & { id: string; authorId: string | null; recordedAt: Date }

/** With where it was seen, as it is shown. */
export type KeptObservation = RecordedObservation & { messageId: string | null }

/** All observations of a workspace in the order in which they were written down, a page at a time. */
export async function listObservations(
  ctx: WorkspaceCtx,
  { after, limit }: { after: string | null; limit: number },
): Promise<RecordedObservation[]> {
  const rows = await selectObservations(
    ctx,
    sql`${after ? sql`and id > ${after}::uuid` : sql``} order by id limit ${limit}`,
  )
  return rows.map(({ messageId: _, ...observation }) => observation)
}

/** Observations as they are kept, by a condition, in an order. */
export async function selectObservations(
  ctx: WorkspaceCtx,
  wanted: RawBuilder<unknown>,
): Promise<KeptObservation[]> {
  const { rows } = await sql<ObservationsTable>`
    select * from observations where workspace_id = ${ctx.workspaceId} ${wanted}`.execute(ctx.db)
  return rows.map(row => ({
    id: row.id,
    memberId: row.member_id,
    personId: row.person_id,
    side: row.side,
    kind: row.kind as ObservableKind,
    occurredOn: row.occurred_on,
    text: row.text,
    messageId: row.message_id,
    threadId: row.thread_id,
    introducedToId: row.introduced_to_id,
    share: row.share,
    observedBy: row.observed_by,
    authorId: row.author_id,
    recordedAt: row.recorded_at,
  }))
}

/** The message in which each of some observations was made. */
export const citedByObservations = async (ctx: WorkspaceCtx, ids: readonly string[]) =>
  new Map(
    (await selectObservations(ctx, sql`and id = any(${[...ids]}::uuid[])`)).map(({ id, messageId }) => [
      id,
      { messageId },
    ]),
  )
