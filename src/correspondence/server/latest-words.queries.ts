import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { ownParagraphs } from '../../platform/language/own-words.ts'
import { isReadable } from './readable.ts'
import './correspondence.table.ts'

type Wanted = { since: Date; limit: number }

/**
 * What somebody wrote of late in messages that who asks may read, the newest first: subject and their own words,
 * without what they quoted.
 */
export async function listLatestWords(
  ctx: WorkspaceCtx,
  personId: string,
  { since, limit }: Wanted,
): Promise<{ id: string; text: string }[]> {
  const { rows } = await sql<{ id: string; subject: string; text: string | null }>`
    select m.id, m.subject, left(b.text, ${MOST_READ}) as text
    from addresses a
    join messages m on m.workspace_id = a.workspace_id and m.sender_id = a.id
    left join message_bodies b on b.workspace_id = m.workspace_id and b.message_id = m.id
    where a.workspace_id = ${ctx.workspaceId} and a.person_id = ${personId}::uuid
      and m.kind in ('personal', 'discussion') and m.sent_at >= ${since} and ${isReadable(ctx, 'm.id')}
    order by m.sent_at desc, m.id desc limit ${limit}`.execute(ctx.db)
  return rows.map(({ id, subject, text }) => ({ id, text: `${subject}\n${ownWords(text ?? '')}` }))
}

/** As far into a message as it is read. */
const MOST_READ = 20_000

const ownWords = (text: string): string =>
  ownParagraphs(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
