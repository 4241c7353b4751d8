import { type RawBuilder, sql } from 'kysely'
import { mayRecord } from '../../evidence/evidence.policy.ts'
import { afterFact, pageOf } from '../../evidence/server/newest-first.ts'
import { presentStanding, standingsOf } from '../../evidence/server/standing.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { countContactDays } from '../../relationships/server/contact-days.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { FINDING, type Gift, type GiftResponse, isWellPlaced, standingOf } from '../gift.ts'
import './gifts.table.ts'

type Heard = { id: string; response: GiftResponse; text: string; heardOn: string; messageId: string | null }

type Row = Omit<Gift, 'threadId' | 'observedBy'> & {
  id: string
  member: string
  person: string
  messageId: string | null
  author: string | null
  recordedAt: Date
  heard: Heard[]
}

/** Gifts of either side, newest first, each with what became of it. */
export async function listGifts(
  ctx: WorkspaceCtx,
  { person, cursor, limit }: { person?: string | undefined; cursor?: string | undefined; limit: number },
) {
  const ofPerson = person ? sql`and g.person_id = ${person}::uuid` : sql``
  const rows = await selectGifts(
    ctx,
    sql`${ofPerson} ${afterFact(cursor, sql`g.given_on`, sql`g.id`)} order by g.given_on desc, g.id desc limit ${limit + 1}`,
  )
  const { page, next } = pageOf(rows, limit, ({ givenOn }) => givenOn)
  return { gifts: await present(ctx, page), next, abilities: { record: mayRecord(ctx.viewer) } }
}

export async function getGift(ctx: WorkspaceCtx, id: string) {
  const rows = await selectGifts(ctx, sql`and g.id = ${id}::uuid`)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such gift here.')
  return (await present(ctx, rows))[0]!
}

type Planned = {
  personId: string
  memberId?: string | undefined
  givenOn?: string | undefined
  hasOpenDecision: boolean
}

/** Whether a gift would be well placed: asked before it is written down, or made. */
export async function placeGift(ctx: WorkspaceCtx, planned: Planned) {
  const { personId, hasOpenDecision, memberId = ctx.viewer.memberId } = planned
  const before = planned.givenOn ?? formatDay(await todayIn(ctx))
  const priorContactDays = memberId ? await countContactDays(ctx, { memberId, personId, before }) : 0
  const wellPlaced = isWellPlaced({ priorContactDays, hasOpenDecision })
  return { priorContactDays, wellPlaced, finding: FINDING }
}

async function selectGifts(ctx: WorkspaceCtx, wanted: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select g.id, g.member_id as "memberId", m.name as member, g.person_id as "personId", p.name as person,
      g.given_by as "givenBy", g.what, g.research, g.risk, g.given_on as "givenOn",
      g.prior_contact_days as "priorContactDays", g.has_open_decision as "hasOpenDecision",
      g.message_id as "messageId", a.name as author, g.recorded_at as "recordedAt", s.heard
    from gifts g
    join members m on m.workspace_id = g.workspace_id and m.id = g.member_id
    join people p on p.workspace_id = g.workspace_id and p.id = g.person_id and p.trashed_at is null
    left join members a on a.workspace_id = g.workspace_id and a.id = g.author_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', s.id, 'response', s.response, 'text', s.text,
        'heardOn', s.heard_on, 'messageId', s.message_id) order by s.heard_on, s.id), '[]') as heard
      from gift_responses s where s.workspace_id = g.workspace_id and s.gift_id = g.id
    ) s
    where g.workspace_id = ${ctx.workspaceId} ${wanted}`.execute(ctx.db)
  return rows
}

async function present(ctx: WorkspaceCtx, rows: readonly Row[]) {
  const standings = await standingsOf(
    ctx,
    'gift',
    rows.map(({ id }) => id),
  )
  return rows.map(({ recordedAt, ...row }) => ({
    ...row,
    recordedAt: recordedAt.toISOString(),
    wellPlaced: isWellPlaced(row),
    counts: standingOf(row, row.heard.at(-1)?.response ?? null),
    standing: presentStanding(standings.get(row.id)),
    abilities: { hear: mayRecord(ctx.viewer) },
  }))
}
