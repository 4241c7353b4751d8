import { bindAbout } from '../../people/server/about.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import { mayKeepStories } from '../story.policy.ts'
import { nameOfStory, type StoryFields } from '../story.ts'
import { checkStory } from '../story-check.ts'
import { storyRecord } from './story-record.ts'
import './stories.table.ts'

/** Keeps a true story. Gives its id. What is no story is refused, with what is missing. */
export async function writeStory(ctx: WorkspaceCtx, story: StoryFields): Promise<string> {
  requireAbility(mayKeepStories(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    await refuseUnseen(ctx, story)
    refuseUntold(story)
    const { problem, industry, happened, outcome, audience, there, consent } = story
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('stories')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        ...(await bindAbout(ctx, story.about)),
        called_instead: story.calledInstead,
        problem,
        industry,
        tried: story.tried.join('\n'),
        happened,
        outcome,
        happened_on: story.happenedOn,
        audience,
        author_id: ctx.viewer.memberId,
        written_at: ctx.clock.now(),
      })
      .execute()
    await storyRecord.write(ctx, id, { fields: { there, consent }, version: 1 })
    await recordChange(ctx, {
      action: 'story.created',
      subjectId: id,
      subject: nameOfStory(problem),
      after: { ...story, version: 1 },
    })
    return id
  })
}

type Edit = { [Field in keyof StoryFields]?: StoryFields[Field] | undefined } & {
  version?: number | undefined
}

export async function editStory(ctx: WorkspaceCtx, id: string, { version, ...edit }: Edit): Promise<void> {
  const fields = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
  await inTransaction(ctx, async ctx => {
    await refuseUnseen(ctx, edit)
    const known = await storyRecord.lock(ctx, id)
    await changeRecord(ctx, storyRecord, id, { fields, version })
    if (known && TOLD.some(field => field in fields))
      refuseUntold({ ...(known.fields as StoryFields), ...fields })
  })
}

/** Of which fields it is asked whether they make a story. */
const TOLD = ['about', 'calledInstead', 'problem', 'tried', 'happened'] as const

export const trashStory = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, storyRecord, id, { fields: { isTrashed: true } })

export const restoreStory = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, storyRecord, id, { fields: { isTrashed: false } })

/** What is still to come has not happened, and nobody has agreed to it. */
async function refuseUnseen(ctx: WorkspaceCtx, { happenedOn, consent }: Edit) {
  if (happenedOn) await dayOf(ctx, happenedOn)
  if (!consent) return
  await dayOf(ctx, consent.on)
  await dayOf(ctx, consent.withdrawnOn)
}

function refuseUntold({ about, calledInstead, problem, tried, happened }: StoryFields) {
  const isSomebodys = about !== null || calledInstead !== ''
  const missing = checkStory({ problem, tried, happened, isSomebodys }).find(({ isRefused }) => isRefused)
  if (missing) throw new Refusal('invalid', `${missing.because} ${missing.instead}`)
}
