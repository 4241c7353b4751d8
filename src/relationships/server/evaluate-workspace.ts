import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay, parseDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { evaluateContact } from '../evaluate-contact.ts'
import type { Verdict } from '../evaluation.ts'
import { everyNth } from '../fit-chance.ts'
import type { History } from '../history.ts'
import { listMeasurable, listRelationshipIds } from './histories.queries.ts'
import './relationships.table.ts'

const MOST_EVALUATED = 20_000

/** What is kept of an evaluation beside the readings it speaks of. */
export type StoredEvaluation = { contact: { isShown: boolean; text: string } }

const SENTENCES: Record<Verdict, string> = {
  'predicts better than recency and frequency':
    'Strength has been found to predict contact better here than recency alone and frequency alone.',
  'not shown to predict better than recency': 'Strength is not shown to predict better than recency here.',
  'too little history to tell': 'There is too little history here to tell how well strength predicts.',
}

export async function evaluateHere(
  _ctx: WorkspaceCtx,
  histories: readonly History[],
  asOf: Day,
): Promise<StoredEvaluation> {
  const { verdict } = evaluateContact(histories, { asOf })
  return { contact: inWords(verdict) }
}

const inWords = (verdict: Verdict) => ({
  isShown: verdict === 'predicts better than recency and frequency',
  text: SENTENCES[verdict],
})

type Wanted = { at?: string | undefined; horizon?: number | undefined; splits?: number | undefined }

/** The held-out check of what is shown, on this workspace's own history up to a day. */
export async function evaluateWorkspace(ctx: WorkspaceCtx, { at, horizon = 90, splits = 3 }: Wanted) {
  const asOf = at === undefined ? await todayIn(ctx) : parseDay(at)!
  const ids = everyNth(await listRelationshipIds(ctx, asOf), MOST_EVALUATED)
  const histories = (await listMeasurable(ctx, asOf, ids)).map(tie => tie.history)
  const contact = evaluateContact(histories, { asOf, horizon, splits })
  return {
    asOf: formatDay(asOf),
    horizonDays: horizon,
    lines: contact.lines,
    verdicts: [{ task: 'contact' as const, ...inWords(contact.verdict) }],
  }
}

export const evaluationAt = (ctx: WorkspaceCtx, at?: string) => evaluateWorkspace(ctx, { at })
