import { type RawBuilder, sql } from 'kysely'
import { mayRecord } from '../../evidence/evidence.policy.ts'
import type { About } from '../../people/about.ts'
import type { Ability } from '../../platform/ability.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { type GiftPlanFields, whySettled } from '../gift-plan.ts'
import { placeGift } from './gifts.queries.ts'
import './gift-plans.table.ts'

type Row = GiftPlanFields & {
  id: string
  personId: string
  person: string
  memberId: string
  member: string
  plannedAt: Date
  author: string | null
  isGiven: boolean
  droppedOn: string | null
  droppedBecause: string | null
  version: number
}

type Wanted = { person?: string | undefined; cursor?: number | undefined; limit: number }

/** Plans by the day they are meant for, those without a day after them; then what was dropped, the latest first. */
export async function listGiftPlans(ctx: WorkspaceCtx, { person, cursor = 0, limit }: Wanted) {
  const rows = await select(
    ctx,
    sql`g.gift_id is null ${person ? sql`and g.person_id = ${person}::uuid` : sql``}
      order by g.dropped_on desc nulls first, g.for_on nulls last, g.id desc limit ${limit + 1} offset ${cursor}`,
  )
  return {
    plans: await Promise.all(rows.slice(0, limit).map(row => present(ctx, row))),
    next: rows.length > limit ? cursor + limit : null,
    abilities: { plan: mayRecord(ctx.viewer) },
  }
}

export async function getGiftPlan(ctx: WorkspaceCtx, id: string) {
  const [row] = await select(ctx, sql`g.id = ${id}::uuid`)
  if (!row) throw new Refusal('not_found', 'There is no such planned gift here.')
  return present(ctx, row)
}

async function select(ctx: WorkspaceCtx, wanted: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select g.id, g.person_id as "personId", p.name as person, g.member_id as "memberId", m.name as member, g.what,
      g.research, g.risk, g.for_on as "forOn", g.planned_at as "plannedAt", a.name as author, g.version,
      g.gift_id is not null as "isGiven", g.dropped_on as "droppedOn", g.dropped_because as "droppedBecause"
    from gift_plans g
    join members m on m.workspace_id = g.workspace_id and m.id = g.member_id
    join people p on p.workspace_id = g.workspace_id and p.id = g.person_id and p.trashed_at is null
    left join members a on a.workspace_id = g.workspace_id and a.id = g.author_id
    where g.workspace_id = ${ctx.workspaceId} and ${wanted}`.execute(ctx.db)
  return rows
}

async function present(ctx: WorkspaceCtx, row: Row) {
  const { plannedAt, isGiven, droppedOn, droppedBecause, ...plan } = row
  const { personId, memberId } = plan
  const { wellPlaced } = await placeGift(ctx, { personId, memberId, hasOpenDecision: false })
  const may = mayRecord(ctx.viewer)
  const edit: Ability = may === true ? (whySettled({ isGiven, droppedBecause }) ?? true) : may
  return {
    ...plan,
    plannedOn: plannedAt.toISOString().slice(0, 10),
    wellPlaced,
    dropped: droppedOn && droppedBecause ? { on: droppedOn, because: droppedBecause } : null,
    abilities: { edit },
  }
}

/** The ids of all planned gifts to somebody, whatever became of them. */
export async function listGiftPlanIds(ctx: WorkspaceCtx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from gift_plans where workspace_id = ${ctx.workspaceId} and person_id = ${personId}::uuid`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

/** To whom each of some planned gifts is. */
export async function listGiftPlanAbouts(ctx: WorkspaceCtx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; personId: string }>`
    select id, person_id as "personId" from gift_plans
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return rows.map(({ id, personId }) => ({ id, about: { kind: 'person', id: personId } satisfies About }))
}
