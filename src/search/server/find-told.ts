import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { excerptAround, markWords, wordsOf } from '../marked.ts'

/** Claims of either side with all the words, the latest first. A register holds hundreds: they are looked through. */
export async function findClaims(ctx: WorkspaceCtx, query: string, limit: number) {
  const { rows } = await sql<{ id: string; text: string; by: string | null }>`
    select c.id, c.text, p.name as by from claims c
    left join people p on p.workspace_id = c.workspace_id and p.id = c.of_person_id
    where c.workspace_id = ${ctx.workspaceId} and c.trashed_at is null and p.trashed_at is null
      and to_tsvector('simple', plain_words(c.text)) @@ words_sought(${query}, '')
    order by c.stated_on desc, c.id desc limit ${limit}`.execute(ctx.db)
  const words = wordsOf(query)
  return rows.map(({ id, text, by }) => ({ id, text: markWords(text, words), by }))
}

/** Stories with all the words, the latest first. */
export async function findStories(ctx: WorkspaceCtx, query: string, limit: number) {
  const { rows } = await sql<{ id: string; text: string; industry: string }>`
    select s.id, s.problem || ' ' || s.tried || ' ' || s.happened as text, s.industry from stories s
    where s.workspace_id = ${ctx.workspaceId} and s.trashed_at is null and s.words @@ words_sought(${query}, '')
    order by s.happened_on desc, s.id desc limit ${limit}`.execute(ctx.db)
  const words = wordsOf(query)
  return rows.map(({ id, text, industry }) => ({ id, industry, excerpt: excerptAround(text, words) }))
}
