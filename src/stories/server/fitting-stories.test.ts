import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { writeNote } from '../../notes/server/write-note.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import type { StoryFields } from '../story.ts'
import { fittingStories } from './fitting-stories.ts'
import { tellStory } from './tell-story.ts'
import { trashStory, writeStory } from './write-story.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
let grace: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
  grace = await idOf(ylva, 'grace')
})
afterEach(() => workspace.close())

const write = (problem: string, more: Partial<StoryFields> = {}) =>
  writeStory(ylva, {
    about: null,
    calledInstead: 'an engineer',
    problem,
    industry: 'Forestry',
    tried: ['Asked whoever was there at night.'],
    happened: 'It was heard a week before it stopped.',
    outcome: 'well',
    happenedOn: '2025-05-01',
    there: [],
    audience: 'unnamed',
    consent: null,
    ...more,
  })
const note = (text: string) => writeNote(priya, { kind: 'person', id: grace }, text)
const offered = async (ctx = ylva, person = grace) =>
  (await fittingStories(ctx, person)).stories.map(({ problem }) => problem)

const ROTA = 'One tired man had the telephone, and no rota.'
const VALVES = 'Nine turbines ran against closed valves, and no rota said who looks.'

describe('stories that fit somebody', () => {
  test('share words with a note about them, the more the better, and say which and where', async () => {
    await write(ROTA)
    await write(VALVES, { outcome: 'failed' })
    await write('Ice broke the fan guard in winter.')
    const noteId = await note('Her turbines run against valves that no rota covers; the telephone rings.')
    const { stories, lookedThrough } = await fittingStories(ylva, grace)
    expect(stories.map(({ problem, outcome }) => [problem, outcome])).toEqual([
      [VALVES, 'failed'],
      [ROTA, 'well'],
    ])
    const from = { of: 'problem', from: 'note', sourceId: noteId }
    expect(stories[1]!.why).toEqual([
      { word: 'telephone', ...from },
      { word: 'rota', ...from },
    ])
    expect(lookedThrough.notes).toBe(1)
  })

  test('fit by industry, known by where somebody belongs', async () => {
    await write('Ice broke the fan guard in winter.', { industry: 'Paper mills' })
    expect((await fittingStories(ylva, await idOf(ylva, 'walt'))).stories).toMatchObject([
      { why: [{ word: 'paper', of: 'industry', from: 'organisation', sourceId: null }] },
    ])
  })

  test('are not their own, nor what nobody may be told, nor what is in the trash; what they were told stands last', async () => {
    await note('Turbines, closed valves, a rota, the telephone.')
    await write(ROTA, { about: { kind: 'person', id: grace } })
    await write(ROTA, { audience: 'nobody' })
    await trashStory(ylva, await write(ROTA))
    expect(await offered()).toEqual([])
    const valves = await write(VALVES)
    await write(ROTA)
    expect(await offered()).toEqual([VALVES, ROTA])
    await tellStory(ylva, valves, { personId: grace, place: '', toldOn: '2026-09-01' })
    const { stories } = await fittingStories(ylva, grace)
    expect(stories.map(({ problem, toldThemOn }) => [problem, toldThemOn])).toEqual([
      [ROTA, null],
      [VALVES, '2026-09-01'],
    ])
  })

  test('of somebody who is not here, or elsewhere, are refused', async () => {
    await expect(fittingStories(ylva, ylva.ids.next())).rejects.toThrow('no such person')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    await expect(fittingStories(enter(workspace.ctx, other.id), grace)).rejects.toThrow('no such person')
  })
})
