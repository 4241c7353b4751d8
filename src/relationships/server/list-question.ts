import { type RawBuilder, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { parseDay } from '../../platform/days.ts'
import { checkFilter } from '../../views/check-filter.ts'
import type { Filter } from '../../views/filter.ts'
import { compileFilter } from '../../views/server/compile-filter.ts'
import type { Listed } from '../../views/view.ts'
import { FIELDS } from '../list-fields.ts'
import { type Source, sourceOf } from './list-columns.ts'
import { readingsAt } from './read-relationships.ts'
import { sumUpPeople } from './sum-up-people.ts'
import { sumUpOrganisations } from './summaries.ts'

type Sql = RawBuilder<unknown>

/** Which rows of a list are wanted: those for which the filter holds and in which the words are found. */
export type Asked = {
  listed: Listed
  filter?: Filter | undefined
  search?: string | undefined
  /** One person's ties alone. */
  person?: string | undefined
  at?: string | undefined
}

/** The same, ready to be asked of the database: the rows of `source`, called `r`, for which `where` holds. */
export type Question = {
  listed: Listed
  asOf: string
  verdict: { isShown: boolean | null; text: string }
  source: Source
  where: Sql
  /** A condition for some of those rows only, which are quickly counted: where these are many, all are more. */
  some?: Sql
}

/** Words found in more rows than this are looked for in the rows themselves, in order: a page of them is soon full. */
const MOST_LOOKED_UP = 2000

export async function ask(
  ctx: WorkspaceCtx,
  { listed, filter, search, person, at }: Asked,
): Promise<Question> {
  const { asOf, verdict } = await readingsAt(ctx, at)
  if (listed === 'organisations') await sumUpOrganisations(ctx, asOf)
  if (listed === 'people') await sumUpPeople(ctx, asOf)
  const source = sourceOf(ctx, listed, asOf)
  const words = search?.trim()
  const parts = [sql`r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date`]
  if (filter) {
    const checked = checkFilter(filter, FIELDS[listed], ctx.viewer.permission)
    parts.push(compileFilter(checked, source.columns, parseDay(asOf)!))
  }
  if (person) parts.push(sql`r.person_id = ${person}::uuid`)
  const looked = words ? await lookUp(ctx, source, words) : undefined
  if (looked) parts.push(looked.where)
  const [where, some] = [parts, looked?.some && [...parts.slice(0, -1), looked.some]]
  return {
    listed,
    asOf,
    verdict,
    source,
    where: sql.join(where, sql` and `),
    ...(some && { some: sql.join(some, sql` and `) }),
  }
}

async function lookUp(
  ctx: WorkspaceCtx,
  { found }: Source,
  words: string,
): Promise<{ where: Sql; some?: Sql }> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.ref(found.by)}(${ctx.workspaceId}, ${words}, ${MOST_LOOKED_UP + 1}) as id`.execute(
    ctx.db,
  )
  const some = sql`${found.in} = any(${rows.map(({ id }) => id)}::uuid[])`
  return rows.length <= MOST_LOOKED_UP ? { where: some } : { where: found.inRow(patternsOf(words)), some }
}

/** Where words may stand; two letters only at the beginning of a word, as they are looked up. */
function patternsOf(words: string): string[] {
  const plain = words.replace(/[\\%_]/g, '\\$&')
  return words.length < 3 ? [`${plain}%`, `% ${plain}%`] : [`%${plain}%`]
}
