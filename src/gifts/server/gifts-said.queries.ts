import { sql } from 'kysely'
import type { Said } from '../../evidence/server/write-evidence.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { type Gift, type Heard, observedInGift } from '../gift.ts'
import './gifts.table.ts'

type Written = { authorId: string | null; recordedAt: string }
type Row = Gift & { id: string; authorId: string | null; recordedAt: Date; heard: (Heard & Written) | null }

const selectGifts = (ctx: WorkspaceCtx) => sql`
  select g.id, g.member_id as "memberId", g.person_id as "personId", g.given_by as "givenBy", g.what, g.research, g.risk,
    g.given_on as "givenOn", g.prior_contact_days as "priorContactDays", g.has_open_decision as "hasOpenDecision",
    g.thread_id as "threadId", g.observed_by as "observedBy", g.author_id as "authorId", g.recorded_at as "recordedAt",
    (select json_build_object('response', s.response, 'heardOn', s.heard_on, 'text', s.text, 'threadId', s.thread_id,
        'observedBy', s.observed_by, 'authorId', s.author_id, 'recordedAt', s.recorded_at)
      from gift_responses s where s.workspace_id = g.workspace_id and s.gift_id = g.id
      order by s.heard_on desc, s.id desc limit 1) as heard
  from gifts g where g.workspace_id = ${ctx.workspaceId}`

/** A gift and what it would say, were this heard of it as well. */
export async function giftHearing(ctx: WorkspaceCtx, id: string, hear: (gift: Gift) => Promise<Heard>) {
  const { rows } = await sql<Row>`${selectGifts(ctx)} and g.id = ${id}::uuid`.execute(ctx.db)
  const [gift] = rows
  if (!gift) throw new Refusal('not_found', 'There is no such gift here.')
  const heard = await hear(gift)
  const isLast = !gift.heard || heard.heardOn >= gift.heard.heardOn
  const now = { authorId: ctx.viewer.memberId, recordedAt: ctx.clock.now().toISOString() }
  return { gift, said: saidOf(isLast ? { ...gift, heard: { ...heard, ...now } } : gift) }
}

/** A gift with what it says now, locked: two who hear of it at once would each say what the other does not know. */
export async function lockGiftSaid(ctx: WorkspaceCtx, id: string): Promise<{ gift: Gift; said: Said }> {
  const { rows } = await sql<Row>`${selectGifts(ctx)} and g.id = ${id}::uuid for update of g`.execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such gift here.')
  return { gift: rows[0], said: saidOf(rows[0]) }
}

/** What all gifts say, in the order in which they were written down, a page at a time. */
export async function listGiftsSaid(
  ctx: WorkspaceCtx,
  { after, limit }: { after: string | null; limit: number },
): Promise<(Said & { id: string })[]> {
  const { rows } = await sql<Row>`${selectGifts(ctx)} ${after ? sql`and g.id > ${after}::uuid` : sql``}
    order by g.id limit ${limit}`.execute(ctx.db)
  return rows.map(row => ({ id: row.id, ...saidOf(row) }))
}

const isWelcomed = (row: Row) => observedInGift(row, row.heard).some(({ kind }) => kind === 'gift_welcomed')

/** That it was welcomed is said by whoever heard it, when they wrote that down. */
function saidOf(row: Row): Said {
  const observed = observedInGift(row, row.heard)
  const { authorId, recordedAt } = isWelcomed(row) ? row.heard! : row
  return { observed, authorId, recordedAt: new Date(recordedAt) }
}

/** The message that shows how each of some gifts counts: that it was welcomed, else that it was made. */
export async function citedByGifts(ctx: WorkspaceCtx, ids: readonly string[]) {
  const { rows } = await sql<Row & { messageId: string | null; heardIn: string | null }>`
    select said.*, g.message_id as "messageId", (select s.message_id from gift_responses s
        where s.workspace_id = g.workspace_id and s.gift_id = g.id
        order by s.heard_on desc, s.id desc limit 1) as "heardIn"
    from (${selectGifts(ctx)} and g.id = any(${[...ids]}::uuid[])) said
    join gifts g on g.workspace_id = ${ctx.workspaceId} and g.id = said.id`.execute(ctx.db)
  return new Map(
    rows.map(row => [row.id, { messageId: (isWelcomed(row) ? row.heardIn : null) ?? row.messageId }]),
  )
}
