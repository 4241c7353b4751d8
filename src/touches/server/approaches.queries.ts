import { type RawBuilder, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { parseDay, startOfDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { type Approach, sentTouches } from '../approach.ts'
import type { Touch } from '../touch.ts'
import './touches.table.ts'

export type ApproachRecord = Approach & {
  id: string
  version: number
  recordedAt: Date
  /** Their mails that somebody has looked at. */
  lookedAt: readonly string[]
}

type RowTouch = Omit<Touch, 'outcome'> & {
  outcome:
    | { kind: 'sent'; on: string; messageId: string | null; sentAt: string | null }
    | { kind: 'skipped'; on: string; because: string }
    | null
}
type Row = Omit<ApproachRecord, 'touches'> & { touches: RowTouch[] }

const NONE = sql`'[]'::json`

/** Approaches with their touches and all that became of them. `wanted` is what follows `where` and its order. */
export async function selectApproaches(
  ctx: WorkspaceCtx,
  wanted: RawBuilder<unknown>,
): Promise<ApproachRecord[]> {
  const { rows } = await sql<Row>`
    select a.id, a.member_id as "memberId", a.person_id as "personId", a.hopes_to_give as "hopesToGive",
      a.hopes_to_learn as "hopesToLearn", a.begun_on as "begunOn", a.version, a.recorded_at as "recordedAt",
      (select coalesce(json_agg(json_build_object('id', t.id, 'position', t.position, 'kind', t.kind,
          'what', t.what, 'reason', t.reason, 'daysAfter', t.days_after, 'plannedOn', t.planned_on,
          'subject', t.subject, 'text', t.text, 'outcome', case when o.touch_id is not null then
            json_build_object('kind', o.kind, 'on', o.happened_on, 'messageId', o.message_id, 'sentAt', m.sent_at,
              'because', o.because) end) order by t.position), ${NONE})
        from touches t
        left join touch_outcomes o on o.workspace_id = t.workspace_id and o.touch_id = t.id
        left join message_facts m on m.workspace_id = o.workspace_id and m.id = o.message_id
        where t.workspace_id = a.workspace_id and t.approach_id = a.id) as touches,
      (select coalesce(json_agg(json_build_object('on', f.sent_on, 'messageId', f.message_id) order by f.sent_on, f.id),
          ${NONE})
        from approach_follow_ups f where f.workspace_id = a.workspace_id and f.approach_id = a.id) as "followUps",
      (select coalesce(json_agg(json_build_object('touchId', v.touch_id, 'on', v.decided_on, 'because', v.because)
          order by v.decided_on, t.position), ${NONE})
        from touches t join approach_overrides v on v.workspace_id = t.workspace_id and v.touch_id = t.id
        where t.workspace_id = a.workspace_id and t.approach_id = a.id) as overrides,
      (select coalesce(json_agg(l.message_id), ${NONE})
        from answers_looked_at l where l.workspace_id = a.workspace_id and l.approach_id = a.id) as "lookedAt",
      (select max(l.answered_on)
        from answers_looked_at l where l.workspace_id = a.workspace_id and l.approach_id = a.id) as "lastAnswerOn",
      case when e.approach_id is not null then
        json_build_object('became', e.became, 'because', e.because, 'on', e.ended_on, 'letter',
          case when e.letter_on is not null then
            json_build_object('on', e.letter_on, 'messageId', e.letter_message_id) end) end as ending
    from approaches a
    join people p on p.workspace_id = a.workspace_id and p.id = a.person_id and p.trashed_at is null
    left join approach_endings e on e.workspace_id = a.workspace_id and e.approach_id = a.id
    where a.workspace_id = ${ctx.workspaceId} ${wanted}`.execute(ctx.db)
  return rows.map(({ touches, ...row }) => ({ ...row, touches: touches.map(withMoment) }))
}

const withMoment = ({ outcome, ...touch }: RowTouch): Touch => ({
  ...touch,
  outcome: outcome?.kind === 'sent' ? { ...outcome, sentAt: dateOf(outcome.sentAt) } : outcome,
})

const dateOf = (instant: string | null) => (instant === null ? null : new Date(instant))

export const isOpen = sql`e.approach_id is null`

export async function getApproach(ctx: WorkspaceCtx, id: string): Promise<ApproachRecord> {
  const [approach] = await selectApproaches(ctx, sql`and a.id = ${id}::uuid`)
  if (!approach) throw new Refusal('not_found', 'There is no such approach here.')
  return approach
}

export const listApproachesById = (ctx: WorkspaceCtx, ids: readonly string[]): Promise<ApproachRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : selectApproaches(ctx, sql`and a.id = any(${[...ids]}::uuid[])`)

/** The approaches towards somebody. */
export async function listApproachIds(ctx: WorkspaceCtx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from approaches where workspace_id = ${ctx.workspaceId} and person_id = ${personId}::uuid`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

/** The same, held until the transaction ends: two who say at once what became of it see one another. */
export async function lockApproach(ctx: WorkspaceCtx, id: string): Promise<ApproachRecord> {
  await sql`select from approaches where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(
    ctx.db,
  )
  return getApproach(ctx, id)
}

/**
 * From when on mail of theirs is an answer: since the last touch was sent. Where only its day is known, the whole day
 * counts: better to look at one mail in vain than to write over an answer.
 */
export function answersSince(approach: ApproachRecord): Date {
  const last = sentTouches(approach).at(-1)
  if (last) return last.outcome.sentAt ?? startOfDay(parseDay(last.outcome.on)!)
  const begun = startOfDay(parseDay(approach.begunOn)!)
  return approach.recordedAt > begun ? approach.recordedAt : begun
}
