import { sql } from 'kysely'
import { isReadable } from '../../../correspondence/server/readable.ts'
import { readableTexts } from '../../../correspondence/server/written.queries.ts'
import type { WorkspaceCtx } from '../../../platform/context.ts'
import { formatDay } from '../../../platform/days.ts'
import type { Range } from '../../../platform/language/range.ts'
import { Refusal } from '../../../platform/refusals.ts'
import { todayIn } from '../../../workspaces/server/workspaces.queries.ts'
import { SIFTED_DAYS } from './sift-messages.ts'
import type { SuggestionsTable } from './suggestions.table.ts'

/** A suggestion in words, cut from the message as it is read. */
export type SuggestionRecord = Omit<SuggestionsTable, 'workspace_id'> & {
  sentence: string
  what: string
  asked: string | null
}

type Wanted = {
  person?: string | undefined
  organisation?: string | undefined
  message?: string | undefined
  member?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** What nobody has judged yet, of messages that who asks may read; of one message named, however old it is. */
export async function listSuggestions(
  ctx: WorkspaceCtx,
  { person, organisation, message, member, cursor, limit }: Wanted,
): Promise<{ suggestions: SuggestionRecord[]; next: string | null }> {
  const since = formatDay((await todayIn(ctx)) - SIFTED_DAYS)
  const after = cursor
    ? sql`and (s.sent_at, s.id) < (select sent_at, id from suggestions
    where workspace_id = ${ctx.workspaceId} and id = ${cursor}::uuid)`
    : sql``
  const { rows } = await sql<SuggestionsTable>`
    select s.*, s.said_on::text as said_on, s.due_on::text as due_on from suggestions s
    where s.workspace_id = ${ctx.workspaceId}
      and not exists (select from suggestion_judgements j where j.workspace_id = s.workspace_id and j.suggestion_id = s.id)
      -- Somebody wrote it down by themselves.
      and not exists (
        select from commitments c
        where c.workspace_id = s.workspace_id and c.message_id = s.message_id and s.kind = 'commitment'
          and c.owed_by = s.done_by and (s.due_on is null or c.first_due_on = s.due_on)
      )
      ${message ? sql`and s.message_id = ${message}::uuid` : sql`and s.sent_at >= ${since}::date`}
      ${person ? sql`and s.person_id = ${person}::uuid` : sql``}
      ${
        organisation
          ? sql`and s.person_id in (select id from people
              where workspace_id = ${ctx.workspaceId} and organisation_id = ${organisation}::uuid)`
          : sql``
      }
      ${member ? sql`and s.member_id = ${member}::uuid` : sql``}
      and ${isReadable(ctx, 's.message_id')} ${after}
    order by s.sent_at desc, s.id desc limit ${limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, limit)
  return { suggestions: await inWords(ctx, page), next: rows.length > limit ? page.at(-1)!.id : null }
}

/** One that who asks may read; of others they are not told that they are there. */
export async function getSuggestion(ctx: WorkspaceCtx, id: string): Promise<SuggestionRecord> {
  const { rows } = await sql<SuggestionsTable>`
    select s.*, s.said_on::text as said_on, s.due_on::text as due_on from suggestions s
    where s.workspace_id = ${ctx.workspaceId} and s.id = ${id}::uuid and ${isReadable(ctx, 's.message_id')}`.execute(
    ctx.db,
  )
  const [found] = await inWords(ctx, rows)
  if (!found) throw new Refusal('not_found', 'There is no such suggestion here.')
  return found
}

async function inWords(ctx: WorkspaceCtx, rows: readonly SuggestionsTable[]): Promise<SuggestionRecord[]> {
  const texts = await readableTexts(ctx, [
    ...new Set(
      rows.flatMap(({ message_id, asked_in }) => (asked_in ? [message_id, asked_in] : [message_id])),
    ),
  ])
  return rows.flatMap(({ workspace_id: _, ...row }) => {
    const text = texts.get(row.message_id)
    if (text === undefined) return []
    const asked = row.asked_in === null ? undefined : texts.get(row.asked_in)
    return [
      {
        ...row,
        sentence: text.slice(row.starts_at, row.ends_at),
        what: lineOf(text, { start: row.what_from, end: row.what_to }),
        asked: asked === undefined ? null : lineOf(asked, { start: row.asked_from!, end: row.asked_to! }),
      },
    ]
  })
}

const lineOf = (text: string, { start, end }: Range): string => text.slice(start, end).replace(/\s+/g, ' ')
