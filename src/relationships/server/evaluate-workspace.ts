import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay, parseDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { revisionOf, todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { Evaluation, Verdict } from '../evaluation.ts'
import { everyNth } from '../fit-chance.ts'
import { listMeasurable, listRelationshipIds } from './histories.queries.ts'
import { onThread } from './measuring-thread.ts'
import { type EvaluationFound, findEvaluation, HORIZON_DAYS, keepEvaluation } from './read-relationships.ts'
import { listReplyCases } from './reply-cases.queries.ts'

const MOST_EVALUATED = 20_000

function inWords(what: string, verdict: Verdict) {
  const isShown = verdict === 'predicts better than recency and frequency'
  if (isShown)
    return {
      isShown,
      text: `${what} has been found to predict contact better here than recency alone and frequency alone.`,
    }
  if (verdict === 'too little history to tell')
    return {
      isShown,
      text: `There is too little history here to tell how well ${what.toLowerCase()} predicts.`,
    }
  return { isShown, text: `${what} is not shown to predict better than recency here.` }
}

type Wanted = { at?: string | undefined; horizon?: number | undefined; splits?: number | undefined }

/** The held-out check of what is shown, on this workspace's own history up to a day. */
export async function evaluateWorkspace(
  ctx: WorkspaceCtx,
  { at, horizon, splits }: Wanted = {},
): Promise<EvaluationFound> {
  const asOf = at === undefined ? await todayIn(ctx) : parseDay(at)!
  const ids = everyNth(await listRelationshipIds(ctx, asOf), MOST_EVALUATED)
  const ties = await listMeasurable(ctx, asOf, ids)
  const protocol = { asOf, horizon: horizon ?? HORIZON_DAYS, ...(splits ? { splits } : {}) }
  const { contact, strength, verdicts } = await onThread(
    'evaluateContact',
    ties.map(({ history }) => history),
    protocol,
  )
  const reply = await onThread(
    'evaluateReplies',
    ties.map(({ history, memberId, personId }) => ({ history, member: memberId, person: personId })),
    await listReplyCases(
      ctx,
      asOf,
      ties.map(({ id }) => id),
    ),
    protocol,
  )
  return {
    asOf: formatDay(asOf),
    horizonDays: protocol.horizon,
    lines: [...strength.lines, ...contact.lines, ...reply.lines],
    verdicts: [
      { task: 'strength' as const, ...inWords('Strength', verdicts.strength) },
      { task: 'contact' as const, ...inWords('The chance of contact', verdicts.contact) },
      { task: 'reply' as const, ...replyVerdict(reply) },
    ],
  }
}

/** The evaluation with the usual protocol, made once for the readings of a day and kept beside them. */
export async function evaluationAt(ctx: WorkspaceCtx, at?: string): Promise<EvaluationFound> {
  const asOf = at === undefined ? await todayIn(ctx) : parseDay(at)
  if (asOf === undefined) throw new Refusal('invalid', `“${at}” is not a day; a day is written 2024-03-31.`)
  const kept = await findEvaluation(ctx, asOf)
  if (kept) return kept
  const revision = await revisionOf(ctx)
  const evaluation = await evaluateWorkspace(ctx, { at: formatDay(asOf) })
  await keepEvaluation(ctx, evaluation, revision)
  return evaluation
}

/** A reply forecast is held against the recipient's own rate, the simplest thing that could do. */
function replyVerdict({ gains, lines }: Evaluation) {
  if (lines.length === 0)
    return { isShown: false, text: 'There is too little history here to foretell replies.' }
  const isShown = gains.length > 0 && gains.every(({ auc }) => auc.low > 0)
  const text = isShown
    ? 'Reply forecasts have been found to predict better here than a recipient’s usual rate.'
    : 'Reply forecasts are not shown to predict better than a recipient’s usual rate here.'
  return { isShown, text }
}
