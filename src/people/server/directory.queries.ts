import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'

type Found = { kind: 'person' | 'organisation'; id: string; name: string; detail: string | null }

/** People and organisations with these letters in their name, an address or a domain. */
export async function findNamed(ctx: WorkspaceCtx, search: string, limit: number): Promise<Found[]> {
  const words = search.trim()
  if (!words) return []
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Found>`
    select kind, id, name, detail from find_named(${ctx.workspaceId}, ${pattern}, ${limit})`.execute(ctx.db)
  return rows
}
