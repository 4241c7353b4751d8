import { sql } from 'kysely'
import { type Ctx, inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import './search.table.ts'

const BATCH = 500
/** Of a text longer than this the rest is not found; what comes so late is quoted from earlier mail, mostly. */
const TEXT_LENGTH = 60_000

/**
 * Has messages whose text or readers are not what they were taken up anew, later: an import does not wait for it.
 * Those whose text is still to be read come when it has been.
 */
export async function queueMessages(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<void> {
  await sql`
    insert into messages_to_index
    select workspace_id, message_id from message_bodies
    where workspace_id = ${ctx.workspaceId} and message_id = any(${messageIds}::uuid[])
    on conflict do nothing`.execute(ctx.db)
}

/** The same for every message here, after everything that followed from messages was thrown away. */
export async function queueAllMessages(ctx: WorkspaceCtx): Promise<void> {
  for (const table of ['message_words', 'reader_words']) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  }
  await sql`
    insert into messages_to_index
    select workspace_id, message_id from message_bodies where workspace_id = ${ctx.workspaceId}
    on conflict do nothing`.execute(ctx.db)
}

/** Workspaces in which something waits. */
export async function listWorkspacesToIndex(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from workspaces w
    where exists (select from messages_to_index i where i.workspace_id = w.id)`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/** Takes up all that waits, a batch a transaction. Answers how many there were. */
export async function indexMessages(ctx: WorkspaceCtx): Promise<number> {
  let done = 0
  for (let batch = BATCH; batch === BATCH; done += batch) batch = await indexSome(ctx)
  // PostgreSQL puts new words on a pile first, which every search would go through until it is tidied up.
  if (done > 0) await sql`select gin_clean_pending_list('message_words_by_reader')`.execute(ctx.db)
  return done
}

/** One batch of what waits; another worker takes another. The rows of a message are made again, never adjusted. */
export const indexSome = (ctx: WorkspaceCtx): Promise<number> =>
  inTransaction(ctx, async ctx => {
    const { rows } = await sql<{ id: string }>`
      delete from messages_to_index where (workspace_id, message_id) in (
        select workspace_id, message_id from messages_to_index
        where workspace_id = ${ctx.workspaceId} order by message_id limit ${BATCH} for update skip locked
      ) returning message_id as id`.execute(ctx.db)
    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) await makeRows(ctx, ids)
    return ids.length
  })

async function makeRows({ db, workspaceId }: WorkspaceCtx, ids: readonly string[]) {
  const those = sql`workspace_id = ${workspaceId} and message_id = any(${ids}::uuid[])`
  await sql`delete from message_words where ${those}`.execute(db)
  // What stands here only makes reading quick: whether one may is asked again of every message that is shown.
  await sql`
    with readers as (
      select distinct o.message_id, case when exists (
        select from mail_shares s
        where s.workspace_id = o.workspace_id and s.member_id = o.member_id and (s.message_id = o.message_id or exists (
          select from message_parties t
          left join people p on p.workspace_id = t.workspace_id and p.id = t.person_id
          where t.workspace_id = o.workspace_id and t.message_id = o.message_id
            and (t.person_id = s.person_id or p.organisation_id = s.organisation_id)
        ))
      ) then o.workspace_id else o.member_id end as reader_id
      from message_owners o where ${those}
    ), whole as (
      select message_id, bool_or(reader_id = ${workspaceId}) as is_shared from readers group by message_id
    )
    insert into message_words
    select m.workspace_id, m.id, r.reader_id, coalesce(m.sent_at, '-infinity'),
      scoped_words(r.reader_id, m.subject || ' ' || left(b.text, ${TEXT_LENGTH}))
    from whole w
    join readers r on r.message_id = w.message_id and (r.reader_id = ${workspaceId} or not w.is_shared)
    join message_facts m on m.workspace_id = ${workspaceId} and m.id = r.message_id
    join message_bodies b on b.workspace_id = m.workspace_id and b.message_id = m.id`.execute(db)
  await sql`
    insert into reader_words
    select distinct w.workspace_id, w.reader_id, unscoped.word
    from message_words w, unnest(tsvector_to_array(w.words)) word,
      lateral (select substr(word, length(scope_of(w.reader_id)) + 1) as word) unscoped
    where w.workspace_id = ${workspaceId} and w.message_id = any(${ids}::uuid[]) and unscoped.word ~ '^[^0-9]{4,24}$'
    on conflict do nothing`.execute(db)
}
