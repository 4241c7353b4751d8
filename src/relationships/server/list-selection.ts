import { sql } from 'kysely'
import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { allOf } from '../../views/filter.ts'
import type { BulkEdit, Selection } from '../bulk-edits.operations.ts'
import { ask } from './list-question.ts'

/** Who is chosen, once each. */
export async function peopleIn(ctx: WorkspaceCtx, selection: Selection): Promise<string[]> {
  if ('ids' in selection) return [...new Set(selection.ids)]
  const { of: listed, filter, search, state, except } = selection
  const ofState = state && { field: 'state', operator: 'is' as const, value: state }
  const { source, where } = await ask(ctx, { listed, search, filter: allOf(filter, ofState) })
  const { rows } = await sql<{ id: string }>`
    select distinct r.person_id as id from ${sql.table(source.table)} r
    where ${where} and r.person_id <> all(${except}::uuid[]) order by 1`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

const SHOWN_FIRST = 8

type Line = { id: string; name: string; before: string | null; after: string | null }

/** What would change: how many, and the first of them with before and after. */
export async function previewBulkEdit(ctx: WorkspaceCtx, selection: Selection, edit: BulkEdit) {
  const ids = await peopleIn(ctx, selection)
  const after = await afterOf(ctx, edit)
  const before = {
    moveTo: sql<string>`o.name`,
    setCity: sql<string>`p.city`,
    trash: sql<string>`'in lists'`,
  }[edit.do]
  const differs =
    edit.do === 'moveTo'
      ? sql`p.organisation_id is distinct from ${edit.organisationId}::uuid`
      : edit.do === 'setCity'
        ? sql`p.city is distinct from ${edit.city}`
        : sql`true`
  const from = sql`from people p
    left join organisations o on o.workspace_id = p.workspace_id and o.id = p.organisation_id
    where p.workspace_id = ${ctx.workspaceId} and p.id = any(${ids}::uuid[]) and p.trashed_at is null and ${differs}`
  const { rows } = await sql<{ count: number }>`select count(*) as count ${from}`.execute(ctx.db)
  const first = await sql<Line>`
    select p.id, p.name, ${before} as before, ${after}::text as after ${from}
    order by lower(p.name), p.id limit ${SHOWN_FIRST}`.execute(ctx.db)
  return { people: ids.length, changing: rows[0]!.count, first: first.rows }
}

async function afterOf(ctx: WorkspaceCtx, edit: BulkEdit): Promise<string> {
  if (edit.do === 'setCity') return edit.city
  if (edit.do === 'trash') return 'in the trash'
  return (await getOrganisation(ctx, edit.organisationId)).name
}
