import { sql } from 'kysely'
import { likeness } from '../../outreach/coach/likeness.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay, parseDay, startOfDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayApproach } from '../approach.policy.ts'
import { standOf, TOUCHES_WITHOUT_PERMISSION } from '../stand.ts'
import type { Touch } from '../touch.ts'
import type { ApproachRecord } from './approaches.queries.ts'
import { standsOf } from './stands.queries.ts'

/** As the coach takes two sentences to be the same. */
const SAME = 0.6
const LATELY_DAYS = 90

type Sending = { touch: Touch; on: string; messageId: string | null; text: string }

/**
 * Refuses what should not have gone out as things stood on the day it went: over an answer, into a silence, without
 * permission, or with the text that went to somebody else.
 */
export async function refuseSending(ctx: WorkspaceCtx, approach: ApproachRecord, sending: Sending) {
  const [now] = await standsOf(ctx, [approach])
  const { permission, wait, answers, today } = now!
  const may = mayApproach(permission)
  if (may !== true) throw new Refusal('forbidden', may)
  // An answer to this very touch came after it. Of one of today nobody knows whether it came before.
  const before = answers.filter(
    ({ sentAt }) => sending.on === today || sentAt < startOfDay(parseDay(sending.on)!),
  )
  const isPermitted = permission?.says === 'given'
  const stand = standOf(approach, { today: sending.on, answers: before.length, wait, isPermitted })
  if (stand.kind === 'paused')
    throw new Refusal(
      'conflict',
      'They have written since. Look at their mail first, then say that it goes on.',
    )
  if (stand.kind === 'silent')
    throw new Refusal('conflict', 'They are silent. Do what is advised, or say why you go on all the same.')
  if (stand.kind === 'waiting' && stand.because === 'unanswered')
    throw new Refusal('conflict', `Several touches stand without a word. Wait until ${stand.until}.`)
  if (stand.kind === 'unpermitted')
    throw new Refusal(
      'conflict',
      `${TOUCHES_WITHOUT_PERMISSION} touches were sent, and they have not said that you may keep in contact. Write down where they did, or end it.`,
    )
  await refuseSameText(ctx, approach, sending.text)
}

async function refuseSameText(ctx: WorkspaceCtx, { id, personId }: ApproachRecord, text: string) {
  if (text.trim() === '') return
  const since = formatDay((await todayIn(ctx)) - LATELY_DAYS)
  const { rows } = await sql<{ text: string }>`
    select t.text from touch_outcomes o
    join touches t on t.workspace_id = o.workspace_id and t.id = o.touch_id
    join approaches a on a.workspace_id = t.workspace_id and a.id = t.approach_id
    where o.workspace_id = ${ctx.workspaceId} and o.kind = 'sent' and o.happened_on >= ${since}::date
      and a.id <> ${id}::uuid and a.person_id <> ${personId}::uuid and t.text <> ''`.execute(ctx.db)
  if (rows.some(other => likeness(text, other.text) >= SAME))
    throw new Refusal(
      'unusable',
      'The same text went to somebody else, give or take a name. Write it for this one reader.',
    )
}
