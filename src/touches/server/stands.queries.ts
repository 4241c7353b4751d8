import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { listMailSince } from '../../relationships/server/answers.queries.ts'
import { usualIntervals } from '../../relationships/server/usual-intervals.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { type Saying, standingOf } from '../permission.ts'
import { type Stand, standOf } from '../stand.ts'
import { type Wait, waitOf } from '../wait.ts'
import { type ApproachRecord, answersSince } from './approaches.queries.ts'
import { listSayings } from './permissions.queries.ts'

type Answer = { messageId: string; sentAt: Date }

/** An approach with how it stands today, and what that stands on. */
export type Standing = {
  approach: ApproachRecord
  stand: Stand
  /** Their mails since the last touch that nobody has looked at, the newest first. */
  answers: Answer[]
  wait: Wait
  permission: Saying | null
  today: string
}

/** How approaches stand: worked out when it is asked for, so that no mail can have been missed. */
export async function standsOf(
  ctx: WorkspaceCtx,
  approaches: readonly ApproachRecord[],
): Promise<Standing[]> {
  if (approaches.length === 0) return []
  const today = formatDay(await todayIn(ctx))
  const open = approaches.filter(({ ending }) => ending === null)
  const mails = await listMailSince(
    ctx,
    open.map(approach => ({
      id: approach.id,
      personId: approach.personId,
      since: answersSince(approach),
    })),
  )
  const intervals = await usualIntervals(ctx, approaches)
  const sayings = await listSayings(
    ctx,
    approaches.map(({ personId }) => personId),
  )
  return approaches.map(approach => {
    const answers = mails
      .filter(({ id, messageId }) => id === approach.id && !approach.lookedAt.includes(messageId))
      .map(({ messageId, sentAt }) => ({ messageId, sentAt }))
    const wait = waitOf(intervals(approach))
    const permission = standingOf(sayings.filter(({ personId }) => personId === approach.personId))
    const isPermitted = permission?.says === 'given'
    const stand = standOf(approach, { today, answers: answers.length, wait, isPermitted })
    return { approach, stand, answers, wait, permission, today }
  })
}
