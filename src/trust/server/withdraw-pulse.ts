import { sql } from 'kysely'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayWithdrawPulse } from '../pulse.policy.ts'
import './pulses.table.ts'

/** Takes back answers that were written down wrongly. They stay to be read, with the reason. */
export async function withdrawPulse(ctx: WorkspaceCtx, id: string, because: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const { rows } = await sql<{ personId: string; authorId: string | null; isWithdrawn: boolean }>`
      select p.person_id as "personId", p.author_id as "authorId", exists (
        select from withdrawals w where w.workspace_id = p.workspace_id
          and w.source_kind = 'pulse' and w.source_id = p.id) as "isWithdrawn"
      from pulses p where p.workspace_id = ${ctx.workspaceId} and p.id = ${id}::uuid for update`.execute(
      ctx.db,
    )
    const pulse = rows[0]
    if (!pulse) throw new Refusal('not_found', 'There are no such answers here.')
    requireAbility(mayWithdrawPulse(ctx.viewer, { ...pulse, isWithdrawn: false }))
    if (pulse.isWithdrawn) throw new Refusal('conflict', 'That was withdrawn already.')
    await sql`insert into withdrawals (workspace_id, source_kind, source_id, member_id, because, at)
      values (${ctx.workspaceId}, 'pulse', ${id}, ${ctx.viewer.memberId}, ${because}, ${ctx.clock.now()})`.execute(
      ctx.db,
    )
    await recordChange(ctx, {
      action: 'pulse.withdrawn',
      subjectId: id,
      subject: 'Answers to the four questions',
      after: { because, about: { kind: 'person', id: pulse.personId } },
    })
  })
}
