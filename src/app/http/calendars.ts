import type { Context, Hono } from 'hono'
import { writeCalendar } from '../../commitments/icalendar.ts'
import { findFollowed } from '../../commitments/server/calendar-feeds.ts'
import type { Ctx, WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { getWorkspaceName, getWorkspaceSlug } from '../../workspaces/server/workspaces.queries.ts'
import { showCommitments } from '../pages/commitments.ts'

const AT_A_TIME = 200

/** Calendars cannot sign in: the address itself is the secret, and ends with the membership. */
export function addCalendarRoute(app: Hono, ctx: Ctx, origin: string) {
  app.get('/calendars/:file{[A-Za-z0-9_-]+\\.ics}', async (c: Context) => {
    const followed = await findFollowed(ctx, c.req.param('file')!.slice(0, -'.ics'.length))
    if (!followed) throw new Refusal('not_found', 'There is no calendar at this address, or no longer.')
    const text = await calendarOf(followed.ctx, followed.memberId, origin)
    return c.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="commitments.ics"',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    })
  })
}

async function calendarOf(ctx: WorkspaceCtx, memberId: string, origin: string): Promise<string> {
  const commitments = await listOpen(ctx, memberId)
  const link = `${origin}/${await getWorkspaceSlug(ctx)}/commitments`
  return writeCalendar({
    at: ctx.clock.now(),
    name: `Commitments, ${await getWorkspaceName(ctx)}`,
    days: commitments.map(commitment => {
      const { id, owedBy, person, text, dueOn, saidOn, renegotiations, version } = commitment
      const who = owedBy === 'us' ? `You owe ${person}` : `${person} owes you`
      return {
        uid: `${id}@goodfaith`,
        day: dueOn,
        summary: `${who}: ${text}`,
        description: `Said on ${saidOn}.`,
        url: link,
        sequence: renegotiations.length + version - 1,
      }
    }),
  })
}

async function listOpen(ctx: WorkspaceCtx, member: string) {
  const found: Awaited<ReturnType<typeof showCommitments>>['commitments'] = []
  let cursor: string | undefined
  do {
    const page = await showCommitments(ctx, { which: 'open', member, limit: AT_A_TIME, cursor })
    found.push(...page.commitments)
    cursor = page.next ?? undefined
  } while (cursor)
  return found
}
