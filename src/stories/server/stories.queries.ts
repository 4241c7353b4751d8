import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { aboutOf } from '../../people/server/about.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { storySchema } from '../stories.operations.ts'
import { mayKeepStories, mayTakeBackTelling } from '../story.policy.ts'
import { type Outcome, tellingOf } from '../story.ts'
import { checkStory } from '../story-check.ts'
import type { StoriesTable } from './stories.table.ts'
import { consentOf } from './story-record.ts'

type Told = {
  id: string
  personId: string
  person: string
  member: string
  toldOn: string
  place: string
  authorId: string | null
}

type Row = Omit<StoriesTable, 'version' | 'trashed_at' | 'words'> & {
  version: number
  aboutName: string | null
  author: string | null
  there: { id: string; name: string }[]
  told: Told[]
}

type StoryShown = z.input<typeof storySchema>

/** Stories that are wanted. Of somebody in the trash the name is left out, and a story is of nobody then. */
export async function selectStories(ctx: WorkspaceCtx, wanted: RawBuilder<unknown>): Promise<StoryShown[]> {
  const { rows } = await sql<Row>`
    select s.id, p.id as person_id, o.id as organisation_id, s.called_instead, s.problem, s.industry, s.tried,
      s.happened, s.outcome, s.happened_on, s.audience, s.consent_by, s.consent_on, s.consent_withdrawn_on,
      s.written_at, s.version, coalesce(p.name, o.name) as "aboutName", a.name as author, t.there, l.told
    from stories s
    left join people p on p.workspace_id = s.workspace_id and p.id = s.person_id and p.trashed_at is null
    left join organisations o
      on o.workspace_id = s.workspace_id and o.id = s.organisation_id and o.trashed_at is null
    left join members a on a.workspace_id = s.workspace_id and a.id = s.author_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name, m.id), '[]') as there
      from story_members x join members m on m.workspace_id = x.workspace_id and m.id = x.member_id
      where x.workspace_id = s.workspace_id and x.story_id = s.id
    ) t
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', x.id, 'personId', x.person_id, 'person', w.name,
        'member', m.name, 'toldOn', x.told_on, 'place', x.place, 'authorId', x.author_id)
        order by x.told_on desc, x.id desc), '[]') as told
      from story_tellings x
      join people w on w.workspace_id = x.workspace_id and w.id = x.person_id and w.trashed_at is null
      join members m on m.workspace_id = x.workspace_id and m.id = x.member_id
      where x.workspace_id = s.workspace_id and x.story_id = s.id
    ) l
    where s.workspace_id = ${ctx.workspaceId} and ${wanted}`.execute(ctx.db)
  const today = formatDay(await todayIn(ctx))
  return rows.map(row => present(ctx, row, today))
}

function present(ctx: WorkspaceCtx, row: Row, today: string): StoryShown {
  const { id, problem, industry, happened, outcome, audience, there, author, version, aboutName } = row
  const about = aboutOf(row)
  const consent = consentOf(row)
  const tried = row.tried.split('\n')
  const isSomebodys = about !== null || row.called_instead !== ''
  return {
    id,
    about: about && { ...about, name: aboutName ?? '' },
    calledInstead: row.called_instead,
    problem,
    industry,
    tried,
    happened,
    outcome,
    happenedOn: row.happened_on,
    there,
    audience,
    consent,
    telling: tellingOf({ about, audience, consent }, today),
    told: row.told.map(({ personId, person, authorId, ...told }) => ({
      ...told,
      person: { id: personId, name: person },
      abilities: { takeBack: mayTakeBackTelling(ctx.viewer, { authorId }) },
    })),
    findings: checkStory({ problem, tried, happened, isSomebodys }).map(
      ({ part, words, because, instead }) => ({ part, words, because, instead }),
    ),
    author,
    writtenAt: row.written_at.toISOString(),
    version,
    abilities: { edit: mayKeepStories(ctx.viewer) },
  }
}

type Wanted = {
  search?: string | undefined
  industry?: string | undefined
  outcome?: Outcome | undefined
  cursor?: number | undefined
  limit: number
}

/** Stories, the latest first. Words are looked for as they are begun; where none has them, what comes near is shown. */
export async function listStories(ctx: WorkspaceCtx, { search = '', cursor = 0, limit, ...wanted }: Wanted) {
  const { industry, outcome } = wanted
  const isThere = sql`s.trashed_at is null
    ${industry ? sql`and lower(s.industry) = lower(${industry})` : sql``}
    ${outcome ? sql`and s.outcome = ${outcome}` : sql``}`
  const page = sql`order by s.happened_on desc, s.id desc limit ${limit + 1} offset ${cursor}`
  const having = (words: RawBuilder<unknown>) => selectStories(ctx, sql`${isThere} and ${words} ${page}`)
  const exact = await having(search ? hasWords(search) : sql`true`)
  const isNear = search !== '' && exact.length === 0 && !(await isAnyLike(ctx, hasWords(search)))
  const stories = isNear ? await having(comesNear(search)) : exact
  return {
    stories: stories.slice(0, limit),
    next: stories.length > limit ? cursor + limit : null,
    isNear: isNear && stories.length > 0,
    industries: await listIndustries(ctx),
    abilities: { write: mayKeepStories(ctx.viewer) },
  }
}

const hasWords = (search: string) => sql`s.words @@ words_sought(${search}, '')`

/** Each word is begun in the story, or stands in it with a letter wrong; of a longer word two. As in messages. */
const comesNear = (search: string) => sql`
  numnode(words_sought(${search}, '')) > 0 and not exists (
    select from unnest(tsvector_to_array(to_tsvector('simple', plain_words(${search})))) sought
    cross join lateral (select case when length(sought) > 5 then 2 else 1 end as allowed) a
    where not exists (
      select from unnest(tsvector_to_array(s.words)) word
      where case
        when starts_with(word, sought) then true
        when length(sought) not between 4 and 24 or abs(length(word) - length(sought)) > allowed then false
        else levenshtein_less_equal(word, sought, allowed) <= allowed
      end))`

/** Whether one of all stories is so: a page after the last, or a filter, is no slip. */
async function isAnyLike(ctx: WorkspaceCtx, words: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql`
    select from stories s where s.workspace_id = ${ctx.workspaceId} and s.trashed_at is null and ${words}
    limit 1`.execute(ctx.db)
  return rows.length > 0
}

async function listIndustries(ctx: WorkspaceCtx) {
  const { rows } = await sql<{ name: string; stories: number }>`
    select min(industry) as name, count(*)::integer as stories from stories
    where workspace_id = ${ctx.workspaceId} and trashed_at is null
    group by lower(industry) order by lower(min(industry))`.execute(ctx.db)
  return rows
}

export async function getStory(ctx: WorkspaceCtx, id: string): Promise<StoryShown> {
  const [story] = await selectStories(ctx, sql`s.id = ${id}::uuid and s.trashed_at is null`)
  if (!story) throw new Refusal('not_found', 'There is no such story here.')
  return story
}

/** The ids of all stories of a person or an organisation, in the trash or not. */
export async function listStoryIds(ctx: WorkspaceCtx, aboutId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from stories where workspace_id = ${ctx.workspaceId} and person_id = ${aboutId}::uuid
    union all
    select id from stories where workspace_id = ${ctx.workspaceId} and organisation_id = ${aboutId}::uuid`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

export const listTrashedStories = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'stories', sql`r.problem`, page)
