import { sql } from 'kysely'
import { giveNotice } from '../../notices/server/give-notice.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { mayEditNote } from '../note.policy.ts'
import { excerptOf, mentionsIn, readableText } from '../note.ts'
import './notes.table.ts'

type Row = { text: string; version: number; authorId: string | null; isTrashed: boolean }

/** A note as a record that is changed by hand. */
export const noteRecord: RecordKind = {
  subject: 'note',
  missing: 'There is no such note here.',
  async lock(ctx, id) {
    const { rows } = await sql<Row>`
      select text, version, author_id as "authorId", trashed_at is not null as "isTrashed"
      from notes where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
    if (!rows[0]) return undefined
    const { version, authorId, ...fields } = rows[0]
    return { name: await nameOfNote(ctx, fields.text), version, people: [authorId], fields }
  },
  ability: (viewer, { people: [authorId] }) => mayEditNote(viewer, { authorId: authorId ?? null }),
  async write(ctx, id, { fields, version }) {
    const trashing = fields.isTrashed === true
    await ctx.db
      .updateTable('notes')
      .set({
        version,
        ...('text' in fields && { text: fields.text as string }),
        ...('isTrashed' in fields && {
          trashed_at: trashing ? ctx.clock.now() : null,
          trashed_by: trashing ? ctx.viewer.memberId : null,
        }),
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    if ('text' in fields) await writeMentions(ctx, id, fields.text as string)
  },
}

/** What a note is called where it is spoken of: its beginning, as people read it. */
export const nameOfNote = async (ctx: WorkspaceCtx, text: string) =>
  excerptOf(readableText(text, await namesOfMembers(ctx, mentionsIn(text))))

/** Whoever is mentioned that was not before is let know. */
async function writeMentions(ctx: WorkspaceCtx, noteId: string, text: string) {
  const mentioned = mentionsIn(text)
  const known = await namesOfMembers(ctx, mentioned)
  if (known.size < mentioned.length)
    throw new Refusal('invalid', 'Somebody is mentioned who is not a member here.')
  await sql`delete from note_mentions where workspace_id = ${ctx.workspaceId} and note_id = ${noteId}::uuid
    and member_id <> all(${mentioned}::uuid[])`.execute(ctx.db)
  const { rows } = await sql<{ id: string }>`
    insert into note_mentions (workspace_id, note_id, member_id)
    select ${ctx.workspaceId}::uuid, ${noteId}::uuid, m.id from unnest(${mentioned}::uuid[]) as m (id)
    on conflict do nothing returning member_id as id`.execute(ctx.db)
  for (const { id } of rows) await giveNotice(ctx, { kind: 'mention', memberId: id, noteId })
}
