import type { WorkspaceCtx } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { observe } from '../../trust/server/observe.ts'
import { believedOf, observedInCommitment, termsOf } from '../commitment.ts'
import {
  type CommitmentRecord,
  getCommitment,
  listCommitmentsById,
  listInOrder,
} from './commitments.queries.ts'
import './commitments.table.ts'

/** What a commitment says in the ledger: by the word that is believed, and since that was written down. */
export function saidOf(commitment: CommitmentRecord) {
  const { authorId, recordedAt } = believedOf(commitment) ?? commitment
  return { observed: observedInCommitment(commitment), authorId, recordedAt }
}

/** What all of them say, a page at a time, for making the ledger anew. */
export const listCommitmentsSaid = async (ctx: WorkspaceCtx, page: { after: string | null; limit: number }) =>
  (await listInOrder(ctx, page)).map(commitment => ({ id: commitment.id, ...saidOf(commitment) }))

/**
 * To be called in the transaction that changed what became of a commitment: lists find it where it belongs now, the
 * ledger says what it says now, and the timeline what was done.
 */
export async function speak(
  ctx: WorkspaceCtx,
  id: string,
  { did, after }: { did: string; after: Record<string, unknown> },
): Promise<void> {
  const commitment = await getCommitment(ctx, id)
  await ctx.db
    .updateTable('commitments')
    .set({ due_on: termsOf(commitment).dueOn, settled_on: believedOf(commitment)?.on ?? null })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()
  await observe(ctx, { kind: 'commitment', id }, saidOf(commitment))
  await recordChange(ctx, {
    action: `commitment.${did}`,
    subjectId: id,
    subject: commitment.text,
    after: { ...after, about: { kind: 'person', id: commitment.personId } },
  })
}

/** The message that shows what became of each of some commitments, else the one in which it was said. */
export const citedByCommitments = async (ctx: WorkspaceCtx, ids: readonly string[]) =>
  new Map(
    (await listCommitmentsById(ctx, ids)).map(commitment => {
      const believed = believedOf(commitment)
      const outcome = commitment.outcomes.find(one => one === believed)
      return [commitment.id, { messageId: outcome?.messageId ?? commitment.messageId }]
    }),
  )
