import { requireAbility } from '../../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../../platform/context.ts'
import { Refusal } from '../../../platform/refusals.ts'
import { recordObservation } from '../../../trust/server/record-observation.ts'
import { mayRecordCommitment } from '../../commitment.policy.ts'
import type { Party } from '../../commitment.ts'
import { recordCommitment } from '../record-commitment.ts'
import { sift } from './sift-messages.ts'
import { getSuggestion, type SuggestionRecord } from './suggestions.queries.ts'

/** What whoever confirms it puts right. */
export type Corrections = {
  text?: string | undefined
  dueOn?: string | undefined
  owedBy?: Party | undefined
  personId?: string | undefined
  memberId?: string | undefined
}
type Became = { became: 'commitment' | 'observation'; id: string }

const MOST_LETTERS = 300

/** Writes down what was suggested, as a fact that cites the message. */
export async function confirmSuggestion(
  ctx: WorkspaceCtx,
  id: string,
  corrections: Corrections = {},
): Promise<Became> {
  requireAbility(mayRecordCommitment(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const suggestion = await getSuggestion(ctx, id)
    const became = await record(ctx, suggestion, corrections)
    await judge(ctx, id, became.id)
    return became
  })
}

/** Remembered, so that it is not suggested again, however often suggestions are made anew. */
export async function dismissSuggestion(ctx: WorkspaceCtx, id: string): Promise<void> {
  requireAbility(mayRecordCommitment(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    await getSuggestion(ctx, id)
    await judge(ctx, id, null)
  })
}

/** What was dismissed by a slip is suggested again. */
export async function restoreSuggestion(ctx: WorkspaceCtx, id: string): Promise<void> {
  requireAbility(mayRecordCommitment(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    await getSuggestion(ctx, id)
    const { numDeletedRows } = await ctx.db
      .deleteFrom('suggestion_judgements')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('suggestion_id', '=', id)
      .where('became_id', 'is', null)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new Refusal('not_found', 'That was not dismissed.')
  })
}

/** Looks through one message that who asks may read, also where it is too old to have been. */
export async function siftOnDemand(ctx: WorkspaceCtx, messageId: string): Promise<void> {
  requireAbility(mayRecordCommitment(ctx.viewer))
  await inTransaction(ctx, ctx => sift(ctx, [messageId]))
}

function record(ctx: WorkspaceCtx, suggestion: SuggestionRecord, corrections: Corrections): Promise<Became> {
  const { kind, message_id: messageId } = suggestion
  const between = {
    personId: corrections.personId ?? suggestion.person_id,
    memberId: corrections.memberId ?? suggestion.member_id,
    messageId,
  }
  const by = corrections.owedBy ?? suggestion.done_by
  return kind === 'commitment' ? owe() : observe(kind)

  async function owe(): Promise<Became> {
    const dueOn = corrections.dueOn ?? suggestion.due_on
    if (!dueOn) throw new Refusal('invalid', 'The mail names no day. Say by when.')
    const text = corrections.text || textOf(suggestion)
    const fields = { ...between, owedBy: by, text, dueOn, saidOn: suggestion.said_on }
    return { became: 'commitment', id: await recordCommitment(ctx, fields) }
  }

  async function observe(kind: 'answer' | 'introduction'): Promise<Became> {
    const text = corrections.text ?? textOf(suggestion)
    const id = await recordObservation(ctx, {
      ...between,
      kind: kind === 'answer' ? 'question_answered' : 'introduction_made',
      doneBy: by,
      occurredOn: suggestion.said_on,
      text,
    })
    return { became: 'observation', id }
  }
}

/** “Will do” is told by what was asked. */
export const textOf = ({ kind, what, asked }: Pick<SuggestionRecord, 'kind' | 'what' | 'asked'>): string => {
  const said = kind === 'commitment' && asked ? asked : what
  const capital = said.slice(0, 1).toUpperCase() + said.slice(1)
  return capital.length <= MOST_LETTERS ? capital : `${capital.slice(0, MOST_LETTERS - 1).toWellFormed()}…`
}

async function judge(ctx: WorkspaceCtx, id: string, becameId: string | null) {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('suggestion_judgements')
    .values({
      workspace_id: ctx.workspaceId,
      suggestion_id: id,
      became_id: becameId,
      member_id: ctx.viewer.memberId,
      at: ctx.clock.now(),
    })
    .onConflict(conflict => conflict.columns(['workspace_id', 'suggestion_id']).doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) throw new Refusal('conflict', 'Somebody has judged that already.')
}
