import { sql } from 'kysely'
import type { z } from 'zod'
import { aliasName } from '../../people/aliases.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { getMessageOperation, participantSchema } from '../messages.operations.ts'
import { isReadable, listOwners } from './readable.ts'
import './correspondence.table.ts'

type Participant = z.input<typeof participantSchema>

/** A message with who took part in it; what it says, only where who asks may read it. */
export async function getMessage(
  ctx: WorkspaceCtx,
  id: string,
): Promise<z.input<typeof getMessageOperation.output>> {
  const message = await ctx.db
    .selectFrom('messages as m')
    .leftJoin('message_bodies as b', join =>
      join.onRef('b.workspace_id', '=', 'm.workspace_id').onRef('b.message_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.subject', 'm.sent_at', 'm.kind', 'm.kind_because', 'm.recipient_count', 'm.source'])
    .select(['b.text', 'b.attachments', isReadable(ctx, 'm.id').as('isReadable')])
    .where('m.workspace_id', '=', ctx.workspaceId)
    .where('m.id', '=', id)
    .executeTakeFirst()
  if (!message) throw new Refusal('not_found', 'There is no such message here.')
  const owners = await listOwners(ctx, id)
  const own = owners.find(({ memberId }) => memberId === ctx.viewer.memberId)
  return {
    id: message.id,
    sentAt: message.sent_at?.toISOString() ?? null,
    kind: message.kind,
    participants: await listParticipants(ctx, id),
    recipientCount: message.recipient_count,
    ...(message.isReadable ? contentOf(message) : NO_CONTENT),
    isReadable: message.isReadable,
    owners: owners.map(({ name }) => name),
    isShared: owners.some(({ isSharing }) => isSharing),
    abilities: { share: own ? true : NOT_OWN },
  }
}

const NO_CONTENT = { subject: null, kindBecause: null, text: null, attachments: [], source: null }
const NOT_OWN = 'Only those whose message it is can share it.'

type Content = {
  subject: string
  kind_because: string | null
  text: string | null
  attachments: unknown
  source: string
}

const contentOf = ({ subject, kind_because, text, attachments, source }: Content) => ({
  subject,
  kindBecause: kind_because,
  text,
  attachments: (attachments as { name: string; type: string; size: number }[] | null) ?? [],
  source,
})

async function listParticipants(ctx: WorkspaceCtx, messageId: string): Promise<Participant[]> {
  const { rows } = await sql<Omit<Participant, 'address'> & { address: string }>`
    select p.role, coalesce(a.name, '') as name, a.address, a.kind, a.member_id as "memberId", a.person_id as "personId"
    from (
      select 'from' as role, -1 as position, sender_id as address_id from messages
      where workspace_id = ${ctx.workspaceId} and id = ${messageId}::uuid
      union all
      select role, position, address_id from message_participants
      where workspace_id = ${ctx.workspaceId} and message_id = ${messageId}::uuid
    ) p
    join addresses a on a.workspace_id = ${ctx.workspaceId} and a.id = p.address_id
    order by p.position`.execute(ctx.db)
  return rows.map(row =>
    row.kind === 'alias' ? { ...row, name: aliasName(row.address), address: null } : row,
  )
}

/** How much correspondence there is. */
export async function countMessages(ctx: WorkspaceCtx): Promise<{ messages: number; bodies: number }> {
  const { rows } = await sql<{ messages: number; bodies: number }>`
    select (select count(*) from messages where workspace_id = ${ctx.workspaceId}) as messages,
      (select count(*) from message_bodies where workspace_id = ${ctx.workspaceId}) as bodies`.execute(ctx.db)
  return rows[0]!
}

/** From when to when there is mail; what bears no date is mail all the same. */
export async function findSpanOfMail(ctx: WorkspaceCtx) {
  const { rows } = await sql<{ hasMail: boolean; first: Date | null; last: Date | null }>`
    select exists (select from messages where workspace_id = ${ctx.workspaceId}) as "hasMail",
      (select min(sent_at) from messages where workspace_id = ${ctx.workspaceId}) as first,
      (select max(sent_at) from messages where workspace_id = ${ctx.workspaceId}) as last`.execute(ctx.db)
  const { hasMail, first, last } = rows[0]!
  return { hasMail, firstMessageOn: onDay(first), lastMessageOn: onDay(last) }
}

const onDay = (instant: Date | null) => instant?.toISOString().slice(0, 10) ?? null

/** Ids of all messages in their order, a page at a time. */
export async function listMessageIds(
  ctx: WorkspaceCtx,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  let query = ctx.db.selectFrom('messages').select('id').where('workspace_id', '=', ctx.workspaceId)
  if (after) query = query.where('id', '>', after)
  const rows = await query.orderBy('id').limit(limit).execute()
  return rows.map(({ id }) => id)
}
