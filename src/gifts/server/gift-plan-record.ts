import { sql } from 'kysely'
import { mayRecord } from '../../evidence/evidence.policy.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { type GiftPlanFields, whySettled } from '../gift-plan.ts'
import './gift-plans.table.ts'

type Row = GiftPlanFields & {
  personId: string
  memberId: string
  version: number
  isGiven: boolean
  droppedBecause: string | null
}

const MISSING = 'There is no such planned gift here.'

/** A gift that is planned, as a record that is changed by hand until it is given or dropped. */
export const giftPlanRecord: RecordKind = {
  subject: 'gift-plan',
  missing: MISSING,
  async lock(ctx, id) {
    const plan = await lockRow(ctx, id)
    if (!plan) return undefined
    const { what, research, risk, forOn, memberId, version } = plan
    return {
      name: nameOfPlan(plan),
      version,
      people: [memberId],
      fields: { what, research, risk, forOn, isTrashed: false },
    }
  },
  ability: mayRecord,
  async write(ctx, id, { fields, version }) {
    if ('isTrashed' in fields)
      throw new Refusal('conflict', 'A planned gift is not put in the trash. Drop it, and say why.')
    await lockOpenPlan(ctx, id)
    const { forOn, ...same } = fields as Partial<GiftPlanFields>
    await ctx.db
      .updateTable('gift_plans')
      .set({ ...same, version, ...(forOn !== undefined && { for_on: forOn }) })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
  },
}

export const nameOfPlan = ({ what }: { what: string }) => `the planned gift “${what}”`

/** A plan that nothing has become of yet, locked. */
export async function lockOpenPlan(ctx: WorkspaceCtx, id: string): Promise<Row> {
  const plan = await lockRow(ctx, id)
  if (!plan) throw new Refusal('not_found', MISSING)
  const settled = whySettled(plan)
  if (settled) throw new Refusal('conflict', settled)
  return plan
}

async function lockRow(ctx: WorkspaceCtx, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select what, research, risk, for_on as "forOn", person_id as "personId", member_id as "memberId", version,
      gift_id is not null as "isGiven", dropped_because as "droppedBecause"
    from gift_plans where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
  return rows[0]
}
