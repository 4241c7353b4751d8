import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { changeRecord, type RecordKind } from '../../timeline/server/change-record.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayRecordCommitment, mayReword } from '../commitment.policy.ts'
import { stateOf } from '../commitment.ts'
import { getCommitment } from './commitments.queries.ts'
import './commitments.table.ts'

/** A commitment as a record that is changed by hand: its words alone. Its day is moved, and what became of it told. */
export const commitmentRecord: RecordKind = {
  subject: 'commitment',
  missing: 'There is no such commitment here.',
  async lock(ctx, id) {
    const { rows } = await sql<{ text: string; version: number; author_id: string | null }>`
      select text, version, author_id from commitments
      where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
    const row = rows[0]
    if (!row) return undefined
    const { text, version, author_id: authorId } = row
    return { name: text, version, people: [authorId], fields: { text, isTrashed: false } }
  },
  ability: mayRecordCommitment,
  async write(ctx, id, { fields, version }) {
    if ('isTrashed' in fields)
      throw new Refusal('conflict', 'A commitment is withdrawn with a reason, and stays to be read.')
    const commitment = await getCommitment(ctx, id)
    const state = stateOf(commitment, formatDay(await todayIn(ctx)))
    const ability = mayReword(ctx.viewer, { state, isWithdrawn: commitment.withdrawn !== null })
    if (ability !== true) throw new Refusal('conflict', ability)
    await ctx.db
      .updateTable('commitments')
      .set({ text: fields.text as string, version })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
  },
}

/** Says better what was promised. */
export const rewordCommitment = (
  ctx: WorkspaceCtx,
  id: string,
  { text, version }: { text: string; version?: number | undefined },
) => changeRecord(ctx, commitmentRecord, id, { fields: { text }, version })
