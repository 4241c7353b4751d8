import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, idOf } from '../../test/setup/story.ts'
import { openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { listPosts } from '../posts/server/posts.queries.ts'
import { fittingStories } from '../stories/server/fitting-stories.ts'
import { listStories } from '../stories/server/stories.queries.ts'
import { writeStory } from '../stories/server/write-story.ts'
import { PEOPLE } from '../world/cast.ts'
import { storyFacts } from '../world/facts/stories.ts'
import { openSample } from './sample.ts'

let workspace: TestWorkspace
let ctx: WorkspaceCtx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  ctx = enter(workspace.ctx, (await openSample(workspace.ctx)).id)
})
afterAll(() => workspace.close())

describe('the stories of the sample', () => {
  test('are stories by the rule that we hold others to, three of them failures', async () => {
    const { stories } = await listStories(ctx, { limit: 20 })
    expect(stories).toHaveLength(storyFacts.length)
    expect(stories.filter(({ outcome }) => outcome === 'failed')).toHaveLength(3)
    expect(stories.flatMap(({ findings }) => findings)).toEqual([])
    expect(stories.filter(({ telling }) => telling.may !== true)).toMatchObject([
      { about: { name: PEOPLE.grace.name } },
    ])
  })

  test('are offered to whoever has the like problem, with the words, and failures among them', async () => {
    const duarte = await as(ctx, 'duarte')
    const ofGrace = await fittingStories(duarte, await idOf(ctx, 'grace'))
    expect(ofGrace.stories.length).toBeGreaterThan(0)
    for (const { why } of ofGrace.stories) expect(why.length).toBeGreaterThan(0)
    const all = await Promise.all(
      (['jonas', 'wilma', 'callum', 'rui', 'trond', 'gunnar'] as const).map(async who =>
        fittingStories(await as(ctx, 'ylva'), await idOf(ctx, who)),
      ),
    )
    expect(all.flatMap(({ stories }) => stories).some(({ outcome }) => outcome === 'failed')).toBe(true)
  })

  test('say nothing of mail that is somebody else’s of us', async () => {
    const nkechi = await idOf(ctx, 'nkechi')
    const [priya, duarte] = [await as(ctx, 'priya'), await as(ctx, 'duarte')]
    // What she wrote to Priya alone: an interview in Calgary, a job in daylight.
    const id = await writeStory(priya, {
      about: null,
      calledInstead: 'an engineer',
      problem: 'He had an interview in Calgary, for a job in daylight, and told nobody.',
      industry: 'Forestry',
      tried: ['Wrote down what he knew before he left.'],
      happened: 'Whoever came after him found it.',
      outcome: 'well',
      happenedOn: '2026-01-01',
      there: [],
      audience: 'unnamed',
      consent: null,
    })
    const offered = async (ctx: WorkspaceCtx) =>
      (await fittingStories(ctx, nkechi)).stories.find(story => story.id === id)?.why.map(({ word }) => word)
    expect(await offered(priya)).toEqual(['interview', 'calgary', 'job', 'daylight'])
    expect(await offered(duarte)).toBeUndefined()
  })
})

test('of the posts two were answered or not, one is a draft, and one is everyone’s', async () => {
  const { posts } = await listPosts(ctx, { limit: 10 })
  expect(
    posts.map(({ author, posting, findings }) => [
      author,
      posting !== null,
      findings.map(({ rule }) => rule),
    ]),
  ).toEqual([
    ['Duarte Nogueira', false, ['no-take', 'listicle', 'stock']],
    ['Ylva Sandström', false, []],
    ['Ylva Sandström', true, []],
    ['Priya Raman', true, []],
  ])
})
