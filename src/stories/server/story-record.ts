import { sql } from 'kysely'
import type { Consent } from '../../claims/reference.ts'
import { aboutOf, bindAbout } from '../../people/server/about.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { mayKeepStories } from '../story.policy.ts'
import { nameOfStory, type StoryFields } from '../story.ts'
import type { StoriesTable } from './stories.table.ts'

type Row = Omit<StoriesTable, 'version' | 'trashed_at'> & {
  version: number
  trashed_at: Date | null
  there: string[]
}

/** A story as a record that is changed by hand. */
export const storyRecord: RecordKind = {
  subject: 'story',
  missing: 'There is no such story here.',
  async lock(ctx, id) {
    const { rows } = await sql<Row>`
      select s.*, array(select member_id::text from story_members m
        where m.workspace_id = s.workspace_id and m.story_id = s.id order by 1) as there
      from stories s where s.workspace_id = ${ctx.workspaceId} and s.id = ${id}::uuid for update of s`.execute(
      ctx.db,
    )
    const row = rows[0]
    if (!row) return undefined
    const fields = { ...fieldsOf(row), isTrashed: row.trashed_at !== null }
    return { name: nameOfStory(row.problem), version: row.version, people: [row.author_id], fields }
  },
  ability: mayKeepStories,
  async write(ctx, id, { fields, version }) {
    const { isTrashed, there, ...said } = fields as Partial<StoryFields> & { isTrashed?: boolean }
    await ctx.db
      .updateTable('stories')
      .set({
        ...(await columnsOf(ctx, said)),
        version,
        ...(isTrashed !== undefined && {
          trashed_at: isTrashed ? ctx.clock.now() : null,
          trashed_by: isTrashed ? ctx.viewer.memberId : null,
        }),
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    if (there) await writeThere(ctx, id, there)
  },
}

function fieldsOf(row: Row): StoryFields {
  const { problem, industry, happened, outcome, audience, there } = row
  return {
    about: aboutOf(row),
    calledInstead: row.called_instead,
    problem,
    industry,
    tried: row.tried.split('\n'),
    happened,
    outcome,
    happenedOn: row.happened_on,
    there,
    audience,
    consent: consentOf(row),
  }
}

type ConsentColumns = Pick<StoriesTable, 'consent_by' | 'consent_on' | 'consent_withdrawn_on'>

export const consentOf = (row: ConsentColumns): Consent | null =>
  row.consent_by ? { by: row.consent_by, on: row.consent_on!, withdrawnOn: row.consent_withdrawn_on } : null

/** The columns of those fields that are given; refuses to be about somebody who is not here. */
async function columnsOf(ctx: WorkspaceCtx, fields: Partial<Omit<StoryFields, 'there'>>) {
  const { about, calledInstead, tried, happenedOn, consent, ...same } = fields
  return {
    ...same,
    ...(about !== undefined && (await bindAbout(ctx, about))),
    ...(calledInstead !== undefined && { called_instead: calledInstead }),
    ...(tried && { tried: tried.join('\n') }),
    ...(happenedOn && { happened_on: happenedOn }),
    ...(consent !== undefined && {
      consent_by: consent?.by ?? null,
      consent_on: consent?.on ?? null,
      consent_withdrawn_on: consent?.withdrawnOn ?? null,
    }),
  }
}

async function writeThere(ctx: WorkspaceCtx, id: string, there: readonly string[]) {
  if ((await namesOfMembers(ctx, there)).size < there.length)
    throw new Refusal('invalid', 'Somebody is said to have been there who is not a member here.')
  await ctx.db
    .deleteFrom('story_members')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('story_id', '=', id)
    .execute()
  const rows = there.map(member_id => ({ workspace_id: ctx.workspaceId, story_id: id, member_id }))
  if (rows.length > 0) await ctx.db.insertInto('story_members').values(rows).execute()
}
