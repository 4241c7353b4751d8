import { sql } from 'kysely'
import { isReadable } from '../../correspondence/server/readable.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { excerptAround, markWords, wordsOf } from '../marked.ts'
import { closeness } from '../rank.ts'

/** Of so many of the newest that have the words, the best are chosen. */
const CHOSEN_FROM = 30
/** As far into a text as an excerpt is looked for. */
const TEXT_READ = 20_000

type Hit = { id: string; subject: string; sentAt: Date | null; cursor: string }

/** The best of the messages with all the words that one may read: words in the subject, and of late. */
export async function findBestMessages(ctx: WorkspaceCtx, query: string, limit: number) {
  const words = wordsOf(query)
  const hits = await findHits(ctx, query, { limit: Math.max(CHOSEN_FROM, limit) })
  const now = ctx.clock.now()
  const ranked = hits
    .map(hit => ({ hit, rank: closeness(hit, words, now) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit)
  return present(ctx, ranked.slice(0, limit), words)
}

/** All of them, newest first, a page at a time. */
export async function listFoundMessages(
  ctx: WorkspaceCtx,
  query: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const hits = await findHits(ctx, query, { limit: limit + 1, cursor })
  const page = hits.slice(0, limit)
  const next = hits.length > limit ? page.at(-1)!.cursor : null
  return { messages: await present(ctx, page, wordsOf(query)), next }
}

export const hasMessage = async (ctx: WorkspaceCtx, query: string): Promise<boolean> =>
  (await findHits(ctx, query, { limit: 5 })).length > 0

/**
 * Newest first. The index gives only what one may read; that one may is asked again here, of so few, because what it
 * holds lags behind what is shared and unshared.
 */
async function findHits(
  ctx: WorkspaceCtx,
  query: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Hit[]> {
  const [at, id] = cursor?.split('_') ?? [null, null]
  const reader = ctx.viewer.memberId ?? ctx.workspaceId
  // Asked as a value of each, not as a condition: that the planner would answer for all messages before it joins.
  const { rows } = await sql<Hit & { isReadable: boolean }>`
    select m.id, m.subject, m.sent_at as "sentAt", f.at || '_' || f.id as cursor,
      ${isReadable(ctx, 'm.id')} as "isReadable"
    from search_messages(${ctx.workspaceId}, ${reader}, ${query}, ${at}, ${id}, ${limit}) f
    join message_facts m on m.workspace_id = ${ctx.workspaceId} and m.id = f.id
    order by f.at desc, f.id desc`.execute(ctx.db)
  return rows.filter(({ isReadable }) => isReadable)
}

async function present(ctx: WorkspaceCtx, hits: readonly Hit[], words: readonly string[]) {
  const { rows } = await sql<{ id: string; text: string; from: string | null }>`
    select m.id, left(b.text, ${TEXT_READ}) as text, coalesce(p.name, u.name, a.name, a.address) as from
    from messages m
    join message_bodies b on b.workspace_id = m.workspace_id and b.message_id = m.id
    left join addresses a on a.workspace_id = m.workspace_id and a.id = m.sender_id
    left join people p on p.workspace_id = a.workspace_id and p.id = a.person_id
    left join members u on u.workspace_id = a.workspace_id and u.id = a.member_id
    where m.workspace_id = ${ctx.workspaceId} and m.id = any(${hits.map(({ id }) => id)}::uuid[])`.execute(
    ctx.db,
  )
  const bodies = new Map(rows.map(row => [row.id, row]))
  return hits.map(({ id, subject, sentAt }) => ({
    id,
    subject: markWords(subject, words),
    excerpt: excerptAround(bodies.get(id)?.text ?? '', words),
    from: bodies.get(id)?.from ?? null,
    sentAt: sentAt?.toISOString() ?? null,
  }))
}
