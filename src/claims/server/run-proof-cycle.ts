import { sql } from 'kysely'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { observe } from '../../trust/server/observe.ts'
import { placeFact, seenBetween } from '../../trust/server/place-fact.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { observedInCycle } from '../proof-cycle.ts'
import type { CycleEnd } from '../skepticism.ts'
import { lockStandingClaim } from './claims.queries.ts'
import type { ProofCyclesTable } from './claims.table.ts'

type Asked = {
  personId: string
  memberId?: string | undefined
  claimId?: string | undefined
  isChallenge?: boolean | undefined
  asked: string
  askedOn?: string | undefined
  messageId?: string | undefined
}

/**
 * Opens a proof cycle: somebody asks to be shown, or says of a claim that it is not so. Whoever calls this for a
 * client who asks with their own hand has let them in already; for everybody else a member writes it down.
 */
export async function askForProof(ctx: WorkspaceCtx, asking: Asked): Promise<string> {
  requireAbility(mayKeepRegister(ctx.viewer))
  const { claimId = null, isChallenge = false, asked } = asking
  if (isChallenge && !claimId) throw new Refusal('invalid', 'Say which claim it is that they challenge.')
  return inTransaction(ctx, async ctx => {
    const claim = claimId ? await lockStandingClaim(ctx, claimId) : null
    if (claim?.of_person_id)
      throw new Refusal('conflict', 'That is a claim of theirs: say whether it was found true or false.')
    const placed = await placeFact(ctx, { ...asking, on: asking.askedOn })
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('proof_cycles')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        claim_id: claimId,
        member_id: placed.memberId,
        person_id: placed.personId,
        is_challenge: isChallenge,
        asked_on: placed.on,
        asked,
        asked_in: placed.messageId,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await record(
      ctx,
      isChallenge ? 'challenged' : 'asked',
      { id, asked, person_id: placed.personId },
      {
        claimId,
        askedOn: placed.on,
      },
    )
    return id
  })
}

type Answer = {
  answer: 'given' | 'withheld'
  text: string
  answeredOn?: string | undefined
  messageId?: string | undefined
  /** What was given, where it is in the register. */
  proofId?: string | undefined
}

/** Says what whoever asked was given, or that they were not, and why: that is evidence of our side. */
export async function answerProofCycle(ctx: WorkspaceCtx, id: string, given: Answer): Promise<void> {
  requireAbility(mayKeepRegister(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const cycle = await lockCycle(ctx, id)
    if (cycle.answer) throw new Refusal('conflict', 'That has been answered already.')
    const placed = await placeStep(ctx, cycle, given.answeredOn, given.messageId)
    if (given.proofId) await requireProof(ctx, given.proofId)
    const answered = {
      memberId: cycle.member_id,
      personId: cycle.person_id,
      asked: cycle.asked,
      answer: given.answer,
      answeredOn: placed.on,
      answerText: given.text,
      threadId: placed.threadId,
      observedBy: await seenBetween(ctx, placed),
    }
    const authorId = ctx.viewer.memberId
    const recordedAt = ctx.clock.now()
    await update(ctx, id, {
      answer: given.answer,
      answered_on: placed.on,
      answer_text: given.text,
      answered_in: placed.messageId,
      proof_id: given.proofId ?? null,
      thread_id: placed.threadId,
      observed_by: answered.observedBy,
      answer_author_id: authorId,
      answer_recorded_at: recordedAt,
    })
    const observed = [observedInCycle(answered)]
    await observe(ctx, { kind: 'proof-cycle', id }, { observed, authorId, recordedAt })
    await record(ctx, given.answer, cycle, { text: given.text, answeredOn: placed.on })
  })
}

type Ending = {
  ending: CycleEnd
  text: string
  endedOn?: string | undefined
  messageId?: string | undefined
}

/** Says what whoever asked did then: moved on, asked again, or let it rest. */
export async function endProofCycle(ctx: WorkspaceCtx, id: string, end: Ending): Promise<void> {
  requireAbility(mayKeepRegister(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const cycle = await lockCycle(ctx, id)
    if (cycle.ending) throw new Refusal('conflict', 'What they did then has been said already.')
    if (!cycle.answer && end.ending !== 'rested')
      throw new Refusal('conflict', 'Say first what they were given, or that they were not.')
    const placed = await placeStep(ctx, cycle, end.endedOn, end.messageId)
    if (cycle.answered_on && placed.on < cycle.answered_on)
      throw new Refusal(
        'invalid',
        `They were answered on ${cycle.answered_on}; what they did then came after.`,
      )
    await update(ctx, id, {
      ending: end.ending,
      ended_on: placed.on,
      ending_text: end.text,
      ended_in: placed.messageId,
    })
    await record(ctx, end.ending.replace('_', '-'), cycle, { text: end.text, endedOn: placed.on })
  })
}

async function lockCycle(ctx: WorkspaceCtx, id: string): Promise<ProofCyclesTable> {
  const { rows } = await sql<ProofCyclesTable>`
    select * from proof_cycles where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(
    ctx.db,
  )
  if (!rows[0]) throw new Refusal('not_found', 'Nobody asked for that here.')
  return rows[0]
}

async function placeStep(
  ctx: WorkspaceCtx,
  { member_id: memberId, person_id: personId, asked_on: askedOn }: ProofCyclesTable,
  on: string | undefined,
  messageId: string | undefined,
) {
  const placed = await placeFact(ctx, { memberId, personId, on, messageId })
  if (placed.on < askedOn)
    throw new Refusal('invalid', `It was asked on ${askedOn}; what followed cannot have come before.`)
  return placed
}

async function requireProof(ctx: WorkspaceCtx, id: string) {
  const found = await ctx.db
    .selectFrom('proofs')
    .select('id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('trashed_at', 'is', null)
    .executeTakeFirst()
  if (!found) throw new Refusal('not_found', 'There is no such proof here.')
}

const update = (ctx: WorkspaceCtx, id: string, set: Partial<ProofCyclesTable>) =>
  ctx.db
    .updateTable('proof_cycles')
    .set(set)
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()

const record = (
  ctx: WorkspaceCtx,
  done: string,
  { id, asked, person_id }: Pick<ProofCyclesTable, 'id' | 'asked' | 'person_id'>,
  after: Record<string, unknown>,
) =>
  recordChange(ctx, {
    action: `proof-cycle.${done}`,
    subjectId: id,
    subject: asked,
    after: { ...after, about: { kind: 'person', id: person_id } },
  })
