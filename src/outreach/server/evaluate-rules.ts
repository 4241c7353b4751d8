import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { answerOf, startThread } from '../../platform/threads.ts'
import { REPLY_WINDOW_DAYS } from '../../relationships/history.ts'
import { revisionOf, todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { Answered, Asked } from './coach-worker.ts'
import './outreach.table.ts'

const WORKER = new URL('./coach-worker.ts', import.meta.url)
/** The latest of them: what was written years ago was written otherwise. */
const MOST_MAILS = 3000

/**
 * What each rule of the coach was worth on the mail that was sent from here to one person at a time: kept until other
 * mail comes. It says how often, never of which mail.
 */
export async function evaluateRules(ctx: WorkspaceCtx): Promise<{ mails: number; rules: Answered }> {
  const revision = await revisionOf(ctx)
  const kept = await ctx.db
    .selectFrom('coach_worth')
    .select(['mails', 'rules'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (kept) return kept as { mails: number; rules: Answered }
  const mails = await listOwnMail(ctx)
  const rules = await answerOf<Answered>(startThread(WORKER, 'coach-worker.js'), mails, 'worthOfRules')
  const found = { mails: mails.length, rules }
  await sql`insert into coach_worth (workspace_id, revision, mails, rules)
    values (${ctx.workspaceId}, ${revision}, ${mails.length}, ${JSON.stringify(rules)}::jsonb)
    on conflict (workspace_id) do update
      set revision = excluded.revision, mails = excluded.mails, rules = excluded.rules`.execute(ctx.db)
  return found
}

async function listOwnMail(ctx: WorkspaceCtx): Promise<Asked> {
  const matured = formatDay((await todayIn(ctx)) - REPLY_WINDOW_DAYS)
  const { rows } = await sql<Asked[number]>`
    select c.relationship_id as unit, c.day - date '1970-01-01' as day, m.subject, b.text,
      coalesce(c.answered_at <= c.sent_at + make_interval(days => ${REPLY_WINDOW_DAYS}), false) as "isAnswered"
    from relationship_messages c
    join message_facts m on m.workspace_id = c.workspace_id and m.id = c.message_id
    join message_bodies b on b.workspace_id = c.workspace_id and b.message_id = c.message_id
    where c.workspace_id = ${ctx.workspaceId} and c.is_ours and c.recipients = 1 and c.day <= ${matured}::date
      and b.text is not null and b.text <> ''
    order by c.sent_at desc, c.message_id limit ${MOST_MAILS}`.execute(ctx.db)
  return rows
}
