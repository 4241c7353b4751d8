import { getPassage } from '../../correspondence/server/passage.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { foreseeFact } from '../../trust/server/foresee.ts'
import { dayOf, heardFrom } from '../../trust/server/place-fact.ts'
import { maySettle, mayTakeBack } from '../commitment.policy.ts'
import {
  type BreakingFields,
  believedOf,
  type KeepingFields,
  type Outcome,
  sideOf,
  stateOf,
} from '../commitment.ts'
import { type CommitmentRecord, getCommitment, lockCommitment } from './commitments.queries.ts'
import { saidOf, speak } from './speak.ts'
import './commitments.table.ts'

/** Writes down that a commitment was kept, and when: in time or late. By our word, or as they told us. */
export const keepCommitment = (ctx: WorkspaceCtx, id: string, { keptOn, ...told }: KeepingFields) =>
  tellOutcome(ctx, id, { kind: 'keeping', on: keptOn, ...told })

/** Writes down that a commitment was broken. It stays so, unless somebody settles that this was wrong. */
export const breakCommitment = (ctx: WorkspaceCtx, id: string, { brokenOn, ...told }: BreakingFields) =>
  tellOutcome(ctx, id, { kind: 'breaking', on: brokenOn, ...told })

type Telling = Omit<KeepingFields, 'keptOn'> & { kind: Outcome['kind']; on: string | undefined }

async function tellOutcome(ctx: WorkspaceCtx, id: string, telling: Telling): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const commitment = await lockCommitment(ctx, id)
    requireAbility(maySettle(ctx.viewer, { isWithdrawn: commitment.withdrawn !== null }))
    const { kind, toldBy, because, messageId = null } = telling
    const { on, observedBy } = await placeOutcome(ctx, commitment, telling)
    refuseRepeated(commitment, { kind, on, toldBy, observedBy })
    await ctx.db
      .insertInto('commitment_outcomes')
      .values({
        workspace_id: ctx.workspaceId,
        id: ctx.ids.next(),
        commitment_id: id,
        kind,
        on_day: on,
        told_by: toldBy,
        observed_by: observedBy,
        because,
        message_id: messageId,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    const did = kind === 'keeping' ? 'kept' : 'broken'
    await speak(ctx, id, {
      did: toldBy === 'us' ? did : `told-${did}`,
      after: { on, ...(because && { because }), toldBy },
    })
  })
}

/** On which day it was, and whose word that is, by the message that shows it. */
async function placeOutcome(
  ctx: WorkspaceCtx,
  { saidOn, personId }: CommitmentRecord,
  told: { on?: string | undefined; messageId?: string | undefined },
): Promise<Pick<Outcome, 'on' | 'observedBy'>> {
  const passage = told.messageId ? await getPassage(ctx, told.messageId) : null
  const on = await dayOf(ctx, told.on ?? passage?.sentOn)
  if (on < saidOn) throw new Refusal('invalid', `It was said on ${saidOn}; nothing came of it before that.`)
  return { on, observedBy: heardFrom(passage, personId) }
}

type Foretold = Omit<Telling, 'because'>

/** What such a word would do to the score, if it were written down now. */
export async function foreseeOutcome(ctx: WorkspaceCtx, id: string, told: Foretold) {
  const commitment = await getCommitment(ctx, id)
  const { kind, toldBy, messageId = null } = told
  const placed = await placeOutcome(ctx, commitment, told)
  const outcome = { id, kind, toldBy, because: '', messageId, ...placed }
  const written = { ...outcome, authorId: ctx.viewer.memberId, recordedAt: ctx.clock.now() }
  const said = saidOf({ ...commitment, outcomes: [...commitment.outcomes, written] })
  const of = { personId: commitment.personId, side: sideOf(commitment.owedBy) }
  return foreseeFact(ctx, { kind: 'commitment', id }, said, of)
}

function refuseRepeated(
  { outcomes }: CommitmentRecord,
  told: Pick<Outcome, 'kind' | 'on' | 'toldBy' | 'observedBy'>,
) {
  const last = outcomes.findLast(({ toldBy }) => toldBy === told.toldBy)
  if (last && last.kind === told.kind && last.on === told.on && last.observedBy === told.observedBy)
    throw new Refusal('conflict', 'That has been written down already.')
}

/** Takes back what was said last to have become of it, as after a slip of the hand: it stays to be read on the timeline. */
export async function takeBackOutcome(ctx: WorkspaceCtx, id: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const commitment = await lockCommitment(ctx, id)
    const believed = believedOf(commitment)
    const outcome = commitment.outcomes.find(one => one === believed)
    const ability = mayTakeBack(ctx.viewer, {
      owedBy: commitment.owedBy,
      state: stateOf(commitment, commitment.dueOn),
      isWithdrawn: commitment.withdrawn !== null,
      authorId: outcome?.authorId ?? null,
    })
    if (!outcome) throw new Refusal('conflict', 'Nobody has said yet what became of it.')
    requireAbility(ability)
    await ctx.db
      .updateTable('commitment_outcomes')
      .set({ taken_back_at: ctx.clock.now(), taken_back_by: ctx.viewer.memberId })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', outcome.id)
      .execute()
    await speak(ctx, id, { did: 'taken-back', after: { on: outcome.on } })
  })
}
