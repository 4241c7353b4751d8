import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './people.table.ts'

type Found = { id: string | null; name: string; organisation_id: string | null }

/** Adds people as mail shows them, of whom nobody has said anything yet. */
export async function addPeople(ctx: WorkspaceCtx, people: readonly Found[]) {
  if (people.length === 0) return
  await sql`
    insert into people (workspace_id, id, name, organisation_id)
    select ${ctx.workspaceId}::uuid, p.id, p.name, p.organisation_id
    from json_to_recordset(${JSON.stringify(people)}) as p (id uuid, name text, organisation_id uuid)`.execute(
    ctx.db,
  )
}
