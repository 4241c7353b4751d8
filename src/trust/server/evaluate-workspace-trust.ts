import { listLedgerInTime } from '../../evidence/server/ledger-in-time.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay, parseDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { answerOf, startThread } from '../../platform/threads.ts'
import { everyNth } from '../../relationships/fit-chance.ts'
import { listMeasurable, listRelationshipIds } from '../../relationships/server/histories.queries.ts'
import { listReplyCases } from '../../relationships/server/reply-cases.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { worthInWords } from '../worth-words.ts'
import type { Answered, Asked } from './trust-worker.ts'

const WORKER = new URL('./trust-worker.ts', import.meta.url)
const MOST_TIES = 5000
const HORIZON_DAYS = 90

type Wanted = { at?: string | undefined; horizon?: number | undefined; splits?: number | undefined }

/** Whether trust, by the weights in force, foretells more here than recency and frequency do. */
export async function evaluateWorkspaceTrust(
  ctx: WorkspaceCtx,
  { at, horizon = HORIZON_DAYS, splits }: Wanted = {},
) {
  const asOf = at === undefined ? await todayIn(ctx) : parseDay(at)
  if (asOf === undefined) throw new Refusal('invalid', `“${at}” is not a day; a day is written 2024-03-31.`)
  const ledger = grouped(await listLedgerInTime(ctx, asOf), tieOf)
  const all = await listMeasurable(ctx, asOf, await listRelationshipIds(ctx, asOf))
  const ties = everyNth(
    all.filter(tie => ledger.has(tieOf(tie))),
    MOST_TIES,
  )
  const ids = ties.map(({ id }) => id)
  const ourMessages = (await listReplyCases(ctx, asOf, ids)).filter(({ ours }) => ours)
  const messages = grouped(ourMessages, ({ relationship }) => relationship)
  const weighting = await weightingInForce(ctx)
  const asked: Asked = [
    ties.map((tie, index) => ({
      history: tie.history,
      evidence: ledger.get(tieOf(tie))!,
      messages: (messages.get(index) ?? []).map(({ day, answered }) => ({ day, answered })),
    })),
    { asOf, weighting, horizon, splits },
  ]
  const found = await answerOf<Answered>(startThread(WORKER, 'trust-worker.js'), asked, 'evaluateTrust')
  const outcomes = (['contact', 'reply'] as const).map(outcome => ({
    outcome,
    ...found[outcome],
    text: worthInWords(outcome, found[outcome], horizon),
  }))
  return {
    asOf: formatDay(asOf),
    horizonDays: horizon,
    weighting: weighting.version,
    /** The weights are an assumption until trust is shown to add to what is known without it. */
    isAssumption: !outcomes.some(({ verdict }) => verdict === 'adds'),
    outcomes,
  }
}

function grouped<Key, One>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

const tieOf = ({ memberId, personId }: { memberId: string; personId: string }) => `${memberId} ${personId}`
