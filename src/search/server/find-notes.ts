import { sql } from 'kysely'
import { mentionsIn, readableText } from '../../notes/note.ts'
import type { About } from '../../people/about.ts'
import { aboutOf } from '../../people/server/about.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { excerptAround, wordsOf } from '../marked.ts'

type Row = {
  id: string
  text: string
  person_id: string | null
  organisation_id: string | null
  about: string
}

/** Notes with all the words, newest first; none about somebody who is in the trash. */
export async function findNotes(ctx: WorkspaceCtx, query: string, limit: number) {
  const { rows } = await sql<Row>`
    select n.id, n.text, n.person_id, n.organisation_id, coalesce(p.name, o.name) as about
    from search_notes(${ctx.workspaceId}, ${query}, ${limit}) with ordinality f(id, place)
    join notes n on n.workspace_id = ${ctx.workspaceId} and n.id = f.id and n.trashed_at is null
    left join people p on p.workspace_id = n.workspace_id and p.id = n.person_id and p.trashed_at is null
    left join organisations o
      on o.workspace_id = n.workspace_id and o.id = n.organisation_id and o.trashed_at is null
    where p.id is not null or o.id is not null
    order by f.place`.execute(ctx.db)
  const names = await namesOfMembers(
    ctx,
    rows.flatMap(({ text }) => mentionsIn(text)),
  )
  return rows.map(({ id, text, about, ...columns }) => ({
    id,
    about: { ...(aboutOf(columns) as About), name: about },
    excerpt: excerptAround(readableText(text, names), wordsOf(query)),
  }))
}
