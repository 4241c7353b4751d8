import { planGift } from '../gifts/server/plan-gift.ts'
import { dropGift } from '../gifts/server/settle-gift-plan.ts'
import type { About } from '../people/about.ts'
import { getPerson } from '../people/server/people.queries.ts'
import { editPost, writePost } from '../posts/server/write-post.ts'
import { tellStory } from '../stories/server/tell-story.ts'
import { writeStory } from '../stories/server/write-story.ts'
import { plannedGiftFacts } from '../world/facts/gifts.ts'
import { postFacts } from '../world/facts/posts.ts'
import { type StoryFact, storyFacts } from '../world/facts/stories.ts'
import type { Telling } from './sample-facts.ts'

/** What we tell of what happened, to whom we told it, and what was posted. */
export async function tellStories(telling: Telling) {
  for (const fact of storyFacts) await tellOne(telling, fact)
  for (const { by, on, posting, outcome, text = '', link = '', take } of postFacts) {
    const id = await writePost(telling.as(by, on), { text, link, take })
    if (posting) await editPost(telling.as(by, posting.on), id, { posting })
    if (outcome) await editPost(telling.as(by, outcome.on), id, { outcome: outcome.text })
  }
}

async function tellOne(telling: Telling, fact: StoryFact) {
  const { by, on, about, there, told = [], calledInstead = '', consent, ...said } = fact
  const ctx = telling.as(by, on)
  const id = await writeStory(ctx, {
    ...said,
    about: about ? await whose(telling, fact, about) : null,
    calledInstead,
    there: there.map(key => telling.as(key, on).viewer.memberId!).sort(),
    consent: consent ? { ...consent, withdrawnOn: consent.withdrawnOn ?? null } : null,
  })
  for (const { by, to, on, place } of told)
    await tellStory(telling.as(by, on), id, { personId: telling.person(to), toldOn: on, place })
}

async function whose(
  telling: Telling,
  { by, on }: StoryFact,
  about: NonNullable<StoryFact['about']>,
): Promise<About> {
  if ('person' in about) return { kind: 'person', id: telling.person(about.person) }
  const { organisationId } = await getPerson(telling.as(by, on), telling.person(about.organisationOf))
  if (!organisationId)
    throw new Error(`the story tells of where ${about.organisationOf} works, which is not known`)
  return { kind: 'organisation', id: organisationId }
}

/** Gifts that are meant for a day to come, and one that was dropped. */
export async function tellPlannedGifts({ as, person }: Telling) {
  for (const { by, on, with: key, what, research, risk, forOn = null, dropped } of plannedGiftFacts) {
    const id = await planGift(as(by, on), { personId: person(key), what, research, risk, forOn })
    if (dropped) await dropGift(as(by, dropped.on), id, { because: dropped.because, droppedOn: dropped.on })
  }
}
