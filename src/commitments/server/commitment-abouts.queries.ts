import { sql } from 'kysely'
import type { About } from '../../people/about.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './commitments.table.ts'

/** The commitments between us and somebody. */
export async function listCommitmentIds(ctx: WorkspaceCtx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from commitments where workspace_id = ${ctx.workspaceId} and person_id = ${personId}::uuid`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

/** With whom each commitment is. */
export async function listCommitmentAbouts(
  ctx: WorkspaceCtx,
  ids: readonly string[],
): Promise<{ id: string; about: About }[]> {
  const { rows } = await sql<{ id: string; personId: string }>`
    select id, person_id as "personId" from commitments
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return rows.map(({ id, personId }) => ({ id, about: { kind: 'person', id: personId } }))
}
