import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay, parseDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { mergeHistories } from '../history.ts'
import { type ReplyRate, rateInterval, reciprocityOf } from '../reciprocity.ts'
import { replyTimesOf } from '../reply-times.ts'
import { rhythmOf } from '../rhythm.ts'
import { stateChanges, stateOf } from '../state.ts'
import { strengthOfMany } from '../strength.ts'
import { waveOf } from '../wave.ts'
import { listMeasurable } from './histories.queries.ts'
import { presentRows } from './list-relationships.ts'
import { readingsAt } from './read-relationships.ts'
import type { RelationshipReadingsTable } from './relationships.table.ts'

const WAVE_STEP = 7

type Whose = { person: string; member?: string | undefined } | { organisation: string }

/**
 * Several ties measured as one: a person's with all of us, an organisation's with all of ours. State, wave, rhythm
 * and reciprocity come from the days of contact put together; the chance is that of any tie, as if independent.
 */
export async function measure(ctx: WorkspaceCtx, whose: Whose, at?: string) {
  const { asOf, verdict } = await readingsAt(ctx, at)
  const until = parseDay(asOf)!
  const rows = await findReadings(ctx, asOf, whose)
  if (rows.length === 0) throw new Refusal('not_found', `There was no contact with them by ${asOf}.`)
  const measurable = await listMeasurable(
    ctx,
    until,
    rows.map(row => row.relationship_id),
  )
  const history = mergeHistories(measurable.map(tie => tie.history))
  const { state, since, because } = stateOf(history, until)!
  const { theirs, ours, isMutual } = reciprocityOf(history, until)
  const times = replyTimesOf(history, until)
  const rhythm = rhythmOf(history, until)!
  const isNarrowed = 'person' in whose && whose.member !== undefined
  const sum = (of: (row: RelationshipReadingsTable) => number) =>
    rows.reduce((total, row) => total + of(row), 0)
  return {
    asOf,
    verdict,
    state,
    since: formatDay(since),
    stateBecause: because,
    strength: strengthOfMany(rows.map(row => row.strength)),
    chance90: strengthOfMany(rows.map(row => row.chance90)),
    expected90: rows.some(row => row.expected90 === null) ? null : sum(row => row.expected90 ?? 0),
    because: rows[0]!.because as string[],
    isMutual,
    sent: sum(row => row.sent),
    received: sum(row => row.received),
    contactDays: rhythm.contactDays,
    usualIntervalDays: rhythm.usualInterval,
    nextDueAt: rhythm.nextDueOn === null ? null : formatDay(rhythm.nextDueOn),
    overdueDays: rhythm.overdueDays,
    theirReplyRate: presentRate(theirs),
    ourReplyRate: presentRate(ours),
    theirMedianReplyHours: times.theirs?.medianHours ?? null,
    ourMedianReplyHours: times.ours?.medianHours ?? null,
    wave: waveOf(history, { until, step: WAVE_STEP }).map(presentPoint),
    changes: stateChanges(history, until).map(change => ({
      day: formatDay(change.since),
      state: change.state,
      because: change.because,
    })),
    firstAt: earliest(rows.map(row => row.first_at)).toISOString(),
    lastAt: latest(rows.map(row => row.last_at)).toISOString(),
    ties: await presentRows(
      ctx,
      asOf,
      isNarrowed ? await findReadings(ctx, asOf, { person: whose.person }) : rows,
    ),
  }
}

async function findReadings(
  ctx: WorkspaceCtx,
  asOf: string,
  whose: Whose,
): Promise<RelationshipReadingsTable[]> {
  let query = ctx.db
    .selectFrom('relationship_readings')
    .selectAll()
    .where('workspace_id', '=', ctx.workspaceId)
    .where('as_of', '=', asOf)
    .orderBy('strength', 'desc')
    .orderBy('relationship_id')
  if ('organisation' in whose) query = query.where('organisation_id', '=', whose.organisation)
  else {
    query = query.where('person_id', '=', whose.person)
    if (whose.member) query = query.where('member_id', '=', whose.member)
  }
  return query.execute()
}

const presentRate = (rate: ReplyRate | null) =>
  rate && { answered: rate.answered, matured: rate.messages, rate: rate.rate, ...rateInterval(rate) }

const presentPoint = ({ day, ours, theirs }: { day: Day; ours: number; theirs: number }) => ({
  day: formatDay(day),
  ours,
  theirs,
})

const earliest = (instants: Date[]) => instants.reduce((a, b) => (b < a ? b : a))
const latest = (instants: Date[]) => instants.reduce((a, b) => (b > a ? b : a))
