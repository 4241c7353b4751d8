import type { About } from '../../people/about.ts'
import { bindAbout } from '../../people/server/about.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayWriteNote } from '../note.policy.ts'
import { nameOfNote, noteRecord } from './note-record.ts'
import './notes.table.ts'

/** Notes something about a person or an organisation. Gives the note's id. */
export async function writeNote(ctx: WorkspaceCtx, about: About, text: string): Promise<string> {
  requireAbility(mayWriteNote(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    const row = { workspace_id: ctx.workspaceId, id, text, written_at: ctx.clock.now() }
    await ctx.db
      .insertInto('notes')
      .values({ ...row, ...(await bindAbout(ctx, about)), author_id: ctx.viewer.memberId })
      .execute()
    await noteRecord.write(ctx, id, { fields: { text }, version: 1 })
    await recordChange(ctx, {
      action: 'note.created',
      subjectId: id,
      subject: await nameOfNote(ctx, text),
      after: { text, about, version: 1 },
    })
    return id
  })
}

export const editNote = (
  ctx: WorkspaceCtx,
  id: string,
  { text, version }: { text: string; version?: number | undefined },
) => changeRecord(ctx, noteRecord, id, { fields: { text }, version })

export const trashNote = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, noteRecord, id, { fields: { isTrashed: true } })

export const restoreNote = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, noteRecord, id, { fields: { isTrashed: false } })
