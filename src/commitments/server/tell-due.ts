import { sql } from 'kysely'
import { giveNotice } from '../../notices/server/give-notice.ts'
import { type Ctx, enter, inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { parseDay, startOfDay } from '../../platform/days.ts'
import { listWorkspaces, todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { Party } from '../commitment.ts'
import { type Stage, stageOn } from '../reminders.ts'
import './commitments.table.ts'

type Due = { id: string; memberId: string; owedBy: Party; dueOn: string }

const AT_A_TIME = 200

/**
 * Lets whoever of us owes something know the day before, on the day and once it is past, and whoever is owed something
 * once it is past; each once for a day that is in force. What was missed while nothing ran is told as it stands now.
 */
export async function tellDueCommitments(ctx: Ctx): Promise<number> {
  let told = 0
  for (const { id } of await listWorkspaces(ctx)) told += await tellIn(enter(ctx, id))
  return told
}

async function tellIn(ctx: WorkspaceCtx): Promise<number> {
  for (let told = 0; ; ) {
    const count = await inTransaction(ctx, tellSome)
    told += count
    if (count < AT_A_TIME) return told
  }
}

async function tellSome(ctx: WorkspaceCtx): Promise<number> {
  const today = await todayIn(ctx)
  const { rows } = await sql<Due>`
    select c.id, c.member_id as "memberId", c.owed_by as "owedBy", c.due_on as "dueOn" from commitments c
    where c.workspace_id = ${ctx.workspaceId} and c.settled_on is null and c.withdrawn_at is null
      and (c.due_on < ${startOfDay(today)}::date
        or c.owed_by = 'us' and c.due_on <= ${startOfDay(today + 1)}::date)
      and not exists (select from people p
        where p.workspace_id = c.workspace_id and p.id = c.person_id and p.trashed_at is not null)
      and not exists (select from commitment_reminders r
        where r.workspace_id = c.workspace_id and r.commitment_id = c.id and r.due_on = c.due_on
          and r.stage = case when c.due_on < ${startOfDay(today)}::date then 'overdue'
            when c.due_on = ${startOfDay(today)}::date then 'today' else 'tomorrow' end)
    order by c.due_on limit ${AT_A_TIME} for update of c skip locked`.execute(ctx.db)
  for (const { id, memberId, owedBy, dueOn } of rows) {
    const stage = stageOn(today, parseDay(dueOn)!, owedBy)!
    await mark(ctx, { id, dueOn, stage })
    await giveNotice(ctx, {
      kind: 'commitment',
      memberId,
      commitmentId: id,
      dueAt: startOfDay(parseDay(dueOn)!),
    })
  }
  return rows.length
}

const mark = (ctx: WorkspaceCtx, { id, dueOn, stage }: { id: string; dueOn: string; stage: Stage }) =>
  ctx.db
    .insertInto('commitment_reminders')
    .values({
      workspace_id: ctx.workspaceId,
      commitment_id: id,
      due_on: dueOn,
      stage,
      told_at: ctx.clock.now(),
    })
    .execute()
