import { sql } from 'kysely'
import { listContacts } from '../../../correspondence/server/contacts.queries.ts'
import { listWritten, type WrittenMessage } from '../../../correspondence/server/written.queries.ts'
import { type Ctx, inTransaction, type WorkspaceCtx } from '../../../platform/context.ts'
import { dayOf, formatDay } from '../../../platform/days.ts'
import { idOf } from '../../../platform/ids.ts'
import { todayIn } from '../../../workspaces/server/workspaces.queries.ts'
import { type Letter, suggestionsIn } from '../../suggestions/suggestion.ts'
import type { SuggestionsTable } from './suggestions.table.ts'

const BATCH = 200
/** What is older nobody would still confirm unasked. */
export const SIFTED_DAYS = 90
const MS_PER_MINUTE = 60_000

/** Has messages looked through later; an import does not wait for it. */
export async function queueToSift(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<void> {
  await sql`
    insert into messages_to_sift
    select workspace_id, id from message_facts
    where workspace_id = ${ctx.workspaceId} and id = any(${messageIds}::uuid[]) and ${await isRecent(ctx)}
      and exists (select from message_bodies b where b.workspace_id = message_facts.workspace_id and b.message_id = id)
    on conflict do nothing`.execute(ctx.db)
}

/** The same for every message that is recent, after what was suggested was thrown away. */
export async function queueAllToSift(ctx: WorkspaceCtx): Promise<void> {
  await sql`delete from suggestions where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  await sql`
    insert into messages_to_sift
    select workspace_id, id from message_facts where workspace_id = ${ctx.workspaceId} and ${await isRecent(ctx)}
    on conflict do nothing`.execute(ctx.db)
}

async function isRecent(ctx: WorkspaceCtx) {
  const since = formatDay((await todayIn(ctx)) - SIFTED_DAYS)
  return sql<boolean>`sent_at >= ${since}::date and kind in ('personal', 'discussion')`
}

/** Workspaces in which something waits. */
export async function listWorkspacesToSift(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from workspaces w
    where exists (select from messages_to_sift s where s.workspace_id = w.id)`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/** Looks through all that waits, a batch a transaction. Answers how many messages that were. */
export async function siftMessages(ctx: WorkspaceCtx): Promise<number> {
  let done = 0
  for (let batch = BATCH; batch === BATCH; done += batch) batch = await siftSome(ctx)
  return done
}

const siftSome = (ctx: WorkspaceCtx): Promise<number> =>
  inTransaction(ctx, async ctx => {
    const { rows } = await sql<{ id: string }>`
      delete from messages_to_sift where (workspace_id, message_id) in (
        select workspace_id, message_id from messages_to_sift
        where workspace_id = ${ctx.workspaceId} order by message_id limit ${BATCH} for update skip locked
      ) returning message_id as id`.execute(ctx.db)
    await sift(
      ctx,
      rows.map(({ id }) => id),
    )
    return rows.length
  })

/** Makes anew what is suggested of messages, of whatever age. Never adjusts a row. */
export async function sift(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return
  await ctx.db
    .deleteFrom('suggestions')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('message_id', 'in', messageIds)
    .execute()
  const betweenUs = await listPairs(ctx, messageIds)
  const messages = await listWritten(ctx, messageIds)
  const rows = messages.flatMap(message => rowsOfMessage(ctx, message, betweenUs.get(message.id) ?? []))
  if (rows.length > 0) await ctx.db.insertInto('suggestions').values(rows).execute()
}

type Pair = { memberId: string; personId: string; isOurs: boolean }

async function listPairs(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<Map<string, Pair[]>> {
  const pairs = new Map<string, Pair[]>()
  for (const { message_id, member_id, person_id, is_ours } of await listContacts(ctx, messageIds)) {
    const pair = { memberId: member_id, personId: person_id, isOurs: is_ours }
    pairs.set(message_id, [...(pairs.get(message_id) ?? []), pair])
  }
  return pairs
}

function rowsOfMessage(
  ctx: WorkspaceCtx,
  message: WrittenMessage,
  pairs: readonly Pair[],
): SuggestionsTable[] {
  const pair = addressedFirst(message, pairs)
  if (!pair) return []
  const { answered, sentAt, offsetMinutes } = message
  // An answer to oneself answers nobody, nor does one to a third.
  const isOthers = answered !== null && (pair.isOurs ? answered.personId : answered.memberId) !== null
  const saidOn = formatDay(dayOf(new Date(sentAt.getTime() + (offsetMinutes ?? 0) * MS_PER_MINUTE)))
  return suggestionsIn(letterOf(message), isOthers ? letterOf(answered) : null).map(found => ({
    workspace_id: ctx.workspaceId,
    id: idOf(ctx.workspaceId, 'suggestion', message.id, found.kind, String(found.start)),
    message_id: message.id,
    kind: found.kind,
    done_by: pair.isOurs ? 'us' : 'them',
    member_id: pair.memberId,
    person_id: pair.personId,
    starts_at: found.start,
    ends_at: found.end,
    what_from: found.what.start,
    what_to: found.what.end,
    marks: found.marks.flatMap(({ start, end }) => [start, end]),
    said_on: saidOn,
    due_on: found.dueOn,
    confidence: found.confidence,
    asked_in: found.asked && answered!.id,
    asked_from: found.asked?.start ?? null,
    asked_to: found.asked?.end ?? null,
    sent_at: sentAt,
  }))
}

/** Of several who were written to, whoever is named first. */
function addressedFirst({ addressed }: WrittenMessage, pairs: readonly Pair[]): Pair | undefined {
  const place = ({ memberId, personId, isOurs }: Pair) => {
    const at = addressed.findIndex(to => (isOurs ? to.personId === personId : to.memberId === memberId))
    return at === -1 ? addressed.length : at
  }
  return [...pairs].sort((a, b) => place(a) - place(b) || (a.personId < b.personId ? -1 : 1))[0]
}

const letterOf = ({
  text,
  sentAt,
  offsetMinutes,
}: Pick<WrittenMessage, 'text' | 'sentAt' | 'offsetMinutes'>): Letter => ({
  text,
  written: { at: sentAt, offsetMinutes },
})
