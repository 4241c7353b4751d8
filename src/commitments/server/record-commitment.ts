import { getNote } from '../../notes/server/notes.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { placeFact } from '../../trust/server/place-fact.ts'
import { mayRecordCommitment } from '../commitment.policy.ts'
import type { CommitmentFields } from '../commitment.ts'
import './commitments.table.ts'

/** Writes down who owes what to whom by when. Gives its id. */
export async function recordCommitment(ctx: WorkspaceCtx, fields: CommitmentFields): Promise<string> {
  requireAbility(mayRecordCommitment(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const { owedBy, text, dueOn, noteId = null } = fields
    const placed = await placeFact(ctx, { ...fields, on: fields.saidOn })
    const { memberId, personId, on: saidOn, messageId, threadId } = placed
    if (dueOn < saidOn)
      throw new Refusal('invalid', `It was said on ${saidOn}; it cannot have been due before that.`)
    if (noteId) await getNote(ctx, noteId)
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('commitments')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        member_id: memberId,
        person_id: personId,
        owed_by: owedBy,
        text,
        said_on: saidOn,
        first_due_on: dueOn,
        due_on: dueOn,
        message_id: messageId,
        thread_id: threadId,
        note_id: noteId,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'commitment.created',
      subjectId: id,
      subject: text,
      after: { owedBy, text, dueOn, saidOn, memberId, about: { kind: 'person', id: personId } },
    })
    return id
  })
}
