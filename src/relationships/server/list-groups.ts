import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { fieldNamed } from '../../views/check-filter.ts'
import { FIELDS } from '../list-fields.ts'
import { type Asked, ask } from './list-question.ts'

/** The parts of a list that have a value in common; null stands for those of whom it is not known. */
export type Group = { value: string | null; name: string; count: number }

/** More columns or sections nobody looks through; the largest are shown. */
const MOST_GROUPS = 100

export async function groupsOf(
  ctx: WorkspaceCtx,
  asked: Asked,
  by: string,
): Promise<{ groups: Group[]; hasMore: boolean }> {
  const fields = FIELDS[asked.listed]
  const field = fieldNamed(fields, by, ctx.viewer.permission)
  if (!field.isGroupable) {
    const groupable = fields.filter(({ isGroupable }) => isGroupable).map(({ name }) => name)
    throw new Refusal(
      'invalid',
      `This list cannot be grouped by ${field.label}, only by ${groupable.join(', ') || 'nothing'}.`,
    )
  }
  const { source, where } = await ask(ctx, asked)
  const column = source.columns[by]!
  if (!('value' in column)) throw new Error(`${by} has no value of its own`)
  const { rows } = await sql<Group>`
    with groups as (
      select ${column.value} as value, count(*) as count from ${sql.table(source.table)} r
      where ${where} group by 1 order by 2 desc, 1 limit ${MOST_GROUPS + 1}
    )
    select g.value::text as value, g.count,
      ${
        field.kind === 'reference'
          ? sql`coalesce(n.name, 'Not known')`
          : sql`coalesce(initcap(g.value::text), 'Not known')`
      } as name
    from groups g ${
      field.kind === 'reference'
        ? sql`left join ${sql.table(field.to === 'member' ? 'members' : 'organisations')} n
            on n.workspace_id = ${ctx.workspaceId} and n.id = g.value`
        : sql``
    }
    order by g.count desc, g.value`.execute(ctx.db)
  return { groups: rows.slice(0, MOST_GROUPS), hasMore: rows.length > MOST_GROUPS }
}
