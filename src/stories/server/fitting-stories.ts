import { sql } from 'kysely'
import { tellingWords } from '../../claims/reference-match.ts'
import { listLatestWords } from '../../correspondence/server/latest-words.queries.ts'
import { readableText } from '../../notes/note.ts'
import { listNotes } from '../../notes/server/notes.queries.ts'
import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import type { About } from '../../people/about.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { startOfDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { countIn, type Fit, fitOf } from '../fit.ts'
import { selectStories } from './stories.queries.ts'

const LATELY_DAYS = 365
const MOST_MESSAGES = 40
const MOST_NOTES = 40
const MOST_OFFERED = 5

/** Where a word stands that is known of somebody. */
type Source = { from: 'message' | 'note' | 'organisation'; sourceId: string | null }

/**
 * Stories for somebody, the best first: what they wrote lately, as far as who asks may read it, and what stands in
 * notes, shares words with their problem or industry. Their own story is not told to them, nor one that nobody
 * outside may hear. What was told to them already stands last. Failures are among them like the others.
 */
export async function fittingStories(ctx: WorkspaceCtx, personId: string) {
  const { known, called, lookedThrough, organisationId } = await listenTo(ctx, personId)
  const heard = { words: new Set(known.keys()), called }
  const offered = await listOffered(ctx, { personId, organisationId })
  const among = { counts: countIn(offered), total: offered.length }
  const fitting = offered
    .flatMap(story => {
      const fit = fitOf(story, heard, among)
      return fit ? [{ ...story, fit }] : []
    })
    .sort(
      (a, b) => Number(a.toldThemOn !== null) - Number(b.toldThemOn !== null) || b.fit.weight - a.fit.weight,
    )
    .slice(0, MOST_OFFERED)
  const whole = await selectStories(ctx, sql`s.id = any(${fitting.map(({ id }) => id)}::uuid[])`)
  const byId = new Map(whole.map(story => [story.id, story]))
  return {
    stories: fitting.map(({ id, toldThemOn, fit }) => ({
      ...byId.get(id)!,
      toldThemOn,
      why: whyOf(fit, known),
    })),
    lookedThrough,
  }
}

type Offered = { id: string; problem: string; industry: string; toldThemOn: string | null }

/** What of each story is needed to tell whether it fits, the latest first. */
async function listOffered(
  ctx: WorkspaceCtx,
  { personId, organisationId }: { personId: string; organisationId: string | null },
): Promise<Offered[]> {
  const { rows } = await sql<Offered>`
    select s.id, s.problem, s.industry, (select max(x.told_on) from story_tellings x
      where x.workspace_id = s.workspace_id and x.story_id = s.id and x.person_id = ${personId}::uuid) as "toldThemOn"
    from stories s
    where s.workspace_id = ${ctx.workspaceId} and s.trashed_at is null and s.audience <> 'nobody'
      and not coalesce(s.person_id = ${personId}::uuid, false)
      and not coalesce(s.organisation_id = ${organisationId}::uuid, false)
      and not exists (select from people x where x.workspace_id = s.workspace_id and x.id = s.person_id
        and x.organisation_id = ${organisationId}::uuid)
    order by s.happened_on desc, s.id desc`.execute(ctx.db)
  return rows
}

function whyOf({ words, industry }: Fit, known: ReadonlyMap<string, Source>) {
  const as = (of: 'problem' | 'industry') => (word: string) => ({ word, of, ...known.get(word)! })
  const others = industry.filter(word => !words.includes(word))
  return [...words.map(as('problem')), ...others.map(as('industry'))]
}

/** Every telling word that is known of somebody, with where it stands: the latest place, messages before notes. */
async function listenTo(ctx: WorkspaceCtx, personId: string) {
  const { organisationId } = await getPerson(ctx, personId)
  const since = startOfDay((await todayIn(ctx)) - LATELY_DAYS)
  const messages = await listLatestWords(ctx, personId, { since, limit: MOST_MESSAGES })
  const notes = await notesAbout(ctx, { kind: 'person', id: personId })
  const organisation = organisationId ? await getOrganisation(ctx, organisationId) : null
  if (organisationId) notes.push(...(await notesAbout(ctx, { kind: 'organisation', id: organisationId })))
  const known = new Map<string, Source>()
  const hear = (text: string, source: Source) => {
    for (const word of tellingWords(text)) if (!known.has(word)) known.set(word, source)
  }
  for (const { id, text } of messages) hear(text, { from: 'message', sourceId: id })
  for (const { id, text } of notes) hear(readableText(text, new Map()), { from: 'note', sourceId: id })
  if (organisation) hear(organisation.name, { from: 'organisation', sourceId: null })
  return {
    known,
    called: new Set(tellingWords(organisation?.name ?? '')),
    organisationId,
    lookedThrough: { messages: messages.length, notes: notes.length },
  }
}

const notesAbout = async (ctx: WorkspaceCtx, about: About) =>
  (await listNotes(ctx, about, { limit: MOST_NOTES })).notes
