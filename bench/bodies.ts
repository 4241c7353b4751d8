import { sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../src/platform/context.ts'
import { analyse } from '../src/platform/database/analyse.ts'
import { indexMessages, queueAllMessages } from '../src/search/server/index-messages.ts'
import { storyMails } from '../src/world/story.ts'

const SENTENCES_EACH = 6

/**
 * Gives every message a subject and a text of sentences from the story's mail, drawn anew for each, so that words
 * are as common or rare as in mail between people; and a case of its own for each person, which stands nowhere else.
 */
export async function fillWithBodies(ctx: WorkspaceCtx): Promise<void> {
  const mails = storyMails().filter(({ kind }) => kind === 'personal')
  const subjects = mails.map(({ subject }) => subject.replace(/^Re: /, ''))
  const sentences = mails.flatMap(({ body }) => body.split(/(?<=[.?!])\s+/)).filter(text => text.length > 20)
  await inTransaction(ctx, async ({ db, workspaceId }) => {
    const one = (from: string, what: number) =>
      sql.raw(`${from}[1 + abs(hashtextextended(m.key, ${what})) % cardinality(${from})]`)
    const drawn = Array.from({ length: SENTENCES_EACH }, (_, i) => one('said.sentences', i))
    const said = sql`(select ${sentences}::text[] as sentences, ${subjects}::text[] as subjects) said`
    const personsCase = sql`'K' || lpad(split_part(m.key, '.', 1), 6, '0')`
    await sql`
      update messages m set subject = case when is_reply then 'Re: ' else '' end || ${one('said.subjects', 99)}
      from ${said} where m.workspace_id = ${workspaceId}`.execute(db)
    await sql`
      insert into message_bodies
      select m.workspace_id, m.id, concat_ws(' ', ${sql.join(drawn)}, 'Our case: ' || ${personsCase}), '[]'
      from messages m, ${said} where m.workspace_id = ${workspaceId}`.execute(db)
  })
  await analyse(ctx.db, ['messages', 'message_bodies'])
  await queueAllMessages(ctx)
  await indexMessages(ctx)
  await analyse(ctx.db, ['message_words', 'reader_words'])
}

/** Notes about one person in ten, with sentences of the story. */
export async function fillWithNotes({ db, workspaceId, clock }: WorkspaceCtx): Promise<void> {
  const sentences = storyMails().map(({ body }) => body.slice(0, 300))
  const { rows } = await sql<{ id: string }>`
    select id from people where workspace_id = ${workspaceId} order by id`.execute(db)
  const notes = rows
    .filter((_, i) => i % 10 === 0)
    .map(({ id }, i) => ({
      workspace_id: workspaceId,
      id: `00000006-0000-7000-8000-${i.toString(16).padStart(12, '0')}`,
      text: `${sentences[i % sentences.length]} ${sentences[(i * 7) % sentences.length]}`,
      person_id: id,
      organisation_id: null,
      author_id: null,
      written_at: clock.now(),
      version: 1,
      trashed_at: null,
      trashed_by: null,
    }))
  await sql`insert into notes select * from json_populate_recordset(null::notes, ${JSON.stringify(notes)})`.execute(
    db,
  )
  await analyse(db, ['notes', 'people', 'addresses', 'organisations'])
}
