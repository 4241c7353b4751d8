import { sql } from 'kysely'
import type { Side } from '../../evidence/evidence.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { mayEditLesson } from '../lesson.policy.ts'
import './lessons.table.ts'

type Row = {
  text: string
  side: Side
  learnedOn: string
  version: number
  authorId: string | null
  isTrashed: boolean
}

/** A lesson as a record that is changed by hand. */
export const lessonRecord: RecordKind = {
  subject: 'lesson',
  missing: 'There is no such lesson here.',
  async lock(ctx, id) {
    const { rows } = await sql<Row>`
      select text, side, learned_on as "learnedOn", version, author_id as "authorId",
        trashed_at is not null as "isTrashed"
      from lessons where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
    if (!rows[0]) return undefined
    const { version, authorId, ...fields } = rows[0]
    return { name: nameOfLesson(fields.text), version, people: [authorId], fields }
  },
  ability: (viewer, { people: [authorId] }) => mayEditLesson(viewer, { authorId: authorId ?? null }),
  async write(ctx, id, { fields, version }) {
    const trashing = fields.isTrashed === true
    await ctx.db
      .updateTable('lessons')
      .set({
        version,
        ...('text' in fields && { text: fields.text as string }),
        ...('side' in fields && { side: fields.side as Side }),
        ...('learnedOn' in fields && { learned_on: fields.learnedOn as string }),
        ...('isTrashed' in fields && {
          trashed_at: trashing ? ctx.clock.now() : null,
          trashed_by: trashing ? ctx.viewer.memberId : null,
        }),
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
  },
}

/** What a lesson is called where it is spoken of: its beginning, on one line. */
export function nameOfLesson(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN - 1).trimEnd()}…`
}

const MOST_SHOWN = 80
