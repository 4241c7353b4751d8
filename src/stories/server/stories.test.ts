import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { describePurge, listTrash, purge, restore } from '../../app/pages/trash.ts'
import { undo } from '../../app/record-kinds.ts'
import { recordReactions } from '../../app/record-reactions.ts'
import { trashPerson } from '../../people/server/edit-person.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import type { StoryFields } from '../story.ts'
import { getStory, listStories } from './stories.queries.ts'
import { takeBackTelling, tellStory } from './tell-story.ts'
import { editStory, trashStory, writeStory } from './write-story.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
let ingrid: string
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
  ingrid = await idOf(ylva, 'ingrid')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const consent = { by: 'Ingrid herself', on: '2025-12-04', withdrawnOn: null }
const fields = (more: Partial<StoryFields> = {}): StoryFields => ({
  about: { kind: 'person', id: ingrid },
  calledInstead: '',
  problem: 'The gateway was promised by March, and nobody told her that it would be late.',
  industry: 'Fish farming',
  tried: ['Looked for another supplier, and kept quiet.', 'Told her on the quay, with boots on.'],
  happened: 'She had the winter refunded and stayed. In Düsseldorf we tell it first.',
  outcome: 'failed',
  happenedOn: '2025-03-14',
  there: [ylva.viewer.memberId!],
  audience: 'anybody',
  consent,
  ...more,
})
const write = (more: Partial<StoryFields> = {}, ctx = ylva) => writeStory(ctx, fields(more))
const problems = async (wanted = {}) =>
  (await listStories(priya, { limit: 10, ...wanted })).stories.map(({ problem }) => problem)

describe('a story', () => {
  test('is kept with whose it was, what was tried in order, what happened and who was there', async () => {
    const id = await write()
    expect(await getStory(priya, id)).toMatchObject({
      about: { kind: 'person', id: ingrid, name: 'Ingrid Haugstad' },
      tried: ['Looked for another supplier, and kept quiet.', 'Told her on the quay, with boots on.'],
      outcome: 'failed',
      there: [{ name: 'Ylva Sandström' }],
      telling: { may: true, withName: true },
      findings: [],
      author: 'Ylva Sandström',
      abilities: { edit: true },
    })
  })

  test('may be named to others while they agree, and only then', async () => {
    const tellingOf = async (more: Partial<StoryFields>) => (await getStory(ylva, await write(more))).telling
    expect(await tellingOf({ consent: null })).toMatchObject({ may: true, withName: false })
    expect(await tellingOf({ consent: { ...consent, withdrawnOn: '2026-09-01' } })).toEqual({
      may: true,
      withName: false,
      because: 'Consent was withdrawn on 2026-09-01, so names are left out.',
    })
    expect(await tellingOf({ audience: 'unnamed' })).toMatchObject({ may: true, withName: false })
    expect(await tellingOf({ audience: 'nobody' })).toMatchObject({
      may: 'Nobody outside may be told it yet.',
    })
  })

  test('is found by words of any of its parts: without accents, begun, and with a slip; by industry and outcome', async () => {
    await write()
    const leaks = 'She did not believe half of what leaked out of her pipes.'
    await write({ problem: leaks, industry: 'Water supply', outcome: 'well', happenedOn: '2025-02-14' })
    expect(await problems()).toEqual([fields().problem, leaks])
    for (const search of ['dusseldorf quay', 'gatew promis', 'fish'])
      expect(await problems({ search }), search).toContain(fields().problem)
    expect(await problems({ search: 'gatew leak' })).toEqual([])
    expect(await listStories(ylva, { search: 'gatewya promsied', limit: 5 })).toMatchObject({
      isNear: true,
      stories: [{ problem: fields().problem }],
    })
    expect(await listStories(ylva, { search: 'zebra', limit: 5 })).toMatchObject({
      isNear: false,
      stories: [],
    })
    expect(await problems({ search: '…' })).toEqual([])
    expect(await problems({ industry: 'water supply' })).toEqual([leaks])
    expect(await problems({ outcome: 'failed' })).toEqual([fields().problem])
    expect((await listStories(ylva, { limit: 5 })).industries).toEqual([
      { name: 'Fish farming', stories: 1 },
      { name: 'Water supply', stories: 1 },
    ])
    const first = await listStories(ylva, { limit: 1 })
    expect(first.next).toBe(1)
    expect(await problems({ limit: 1, cursor: 1 })).toEqual([leaks])
  })

  test('that is a list of features is refused with what is missing, as is one made so later', async () => {
    const happened = 'Our platform offers alerts for everyone.'
    await expect(write({ happened })).rejects.toThrow('In a story something happened, well or badly.')
    const id = await write()
    await expect(editStory(ylva, id, { happened })).rejects.toThrow('something happened')
    await editStory(ylva, id, { happened: `${fields().happened} ${happened}` })
    expect((await getStory(ylva, id)).findings).toMatchObject([{ words: 'Our platform offers' }])
  })

  test('is changed by any member, which the timeline says and undoes, also with whom it is about', async () => {
    const id = await write()
    await editStory(priya, id, { outcome: 'well', version: 1 })
    await editStory(ylva, id, { industry: 'Salmon', version: 1 })
    const { lines } = await showTimeline(ylva, { subject: ingrid, limit: 10 })
    expect(lines.map(({ did, subject }) => [did, subject.kind, subject.page?.kind])).toEqual([
      ['changed', 'story', 'story'],
      ['changed', 'story', 'story'],
      ['added', 'story', 'story'],
    ])
    await undo(ylva, lines[0]!.id)
    expect(await getStory(ylva, id)).toMatchObject({ industry: 'Fish farming' })
    await editStory(ylva, id, { there: [], tried: ['Waited, and told nobody.'], about: null })
    expect(await getStory(ylva, id)).toMatchObject({
      there: [],
      about: null,
      tried: ['Waited, and told nobody.'],
    })
  })

  test('that two change differently from the same version clashes', async () => {
    const id = await write()
    await editStory(priya, id, { happened: 'She stayed, and told her cousin.', version: 1 })
    await expect(editStory(ylva, id, { happened: 'She stayed for years.', version: 1 })).rejects.toThrow(
      'Priya Raman changed the same',
    )
  })

  test('goes to the trash and comes back, or is purged', async () => {
    const id = await write()
    await trashStory(priya, id)
    expect(await problems()).toEqual([])
    await expect(getStory(ylva, id)).rejects.toThrow('no such story')
    expect((await listTrash(ylva, { limit: 5 })).records).toMatchObject([{ kind: 'story' }])
    await restore(ylva, 'story', id)
    expect(await problems()).toHaveLength(1)
    await trashStory(ylva, id)
    const admin = await as(ylva, 'duarte', 'administer')
    expect((await describePurge(admin, 'story', id)).gone).toEqual(['what it tells, and to whom it was told'])
    await purge(admin, 'story', id)
    expect((await listTrash(ylva, { limit: 5 })).records).toEqual([])
  })

  test('of somebody in the trash is told without their name', async () => {
    const id = await write()
    await trashPerson(ylva, recordReactions, ingrid)
    expect(await getStory(ylva, id)).toMatchObject({ about: null, telling: { withName: false } })
  })

  test('of a day to come, of nobody here, by a viewer, and in another workspace is refused', async () => {
    await expect(write({ happenedOn: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    await expect(write({ consent: { ...consent, on: '2027-01-01' } })).rejects.toThrow('2027-01-01')
    await expect(write({ about: { kind: 'person', id: ylva.ids.next() } })).rejects.toThrow('no such person')
    await expect(write({ there: [gunnar] })).rejects.toThrow('not a member here')
    const viewer = await as(ylva, 'ylva', 'read')
    await expect(write({}, viewer)).rejects.toThrow('not viewers')
    const id = await write()
    await expect(editStory(viewer, id, { industry: 'X' })).rejects.toThrow('not viewers')
    expect((await getStory(viewer, id)).abilities.edit).toContain('not viewers')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, { ...ylva.viewer, permission: 'own' })
    await expect(write({}, elsewhere)).rejects.toThrow('no such person')
    for (const does of [
      () => getStory(elsewhere, id),
      () => editStory(elsewhere, id, { industry: 'X' }),
      () => trashStory(elsewhere, id),
      () => tellStory(elsewhere, id, { personId: gunnar, place: '' }),
      () => takeBackTelling(elsewhere, id, id),
    ])
      await expect(does()).rejects.toThrow('no such story')
    expect((await listStories(elsewhere, { limit: 5 })).stories).toEqual([])
  })
})

describe('that a story was told', () => {
  const tell = (id: string, more = {}, ctx = priya) =>
    tellStory(ctx, id, { personId: gunnar, toldOn: '2026-06-10', place: 'On the telephone', ...more })

  test('stands with it, the latest first, and is taken back by whoever wrote it', async () => {
    const id = await write()
    const first = await tell(id)
    await tell(id, { toldOn: '2026-07-01', memberId: ylva.viewer.memberId })
    const { told } = await getStory(priya, id)
    expect(told).toMatchObject([
      { toldOn: '2026-07-01', member: 'Ylva Sandström', person: { name: 'Gunnar Öberg' } },
      {
        toldOn: '2026-06-10',
        member: 'Priya Raman',
        place: 'On the telephone',
        abilities: { takeBack: true },
      },
    ])
    expect((await getStory(ylva, id)).told[1]!.abilities.takeBack).toContain('Only whoever wrote it down')
    await expect(takeBackTelling(ylva, id, first)).rejects.toThrow('Only whoever wrote it down')
    await takeBackTelling(priya, id, first)
    expect((await getStory(priya, id)).told).toHaveLength(1)
    const dids = (await showTimeline(ylva, { limit: 4 })).lines.map(({ did }) => did)
    expect(dids).toEqual(['took back that somebody was told', 'told somebody', 'told somebody', 'added'])
  })

  test('is refused where nobody may be told, before it happened, by a viewer, and of nobody', async () => {
    const id = await write({ audience: 'nobody' })
    await expect(tell(id)).rejects.toThrow('Nobody outside may be told it yet.')
    await editStory(ylva, id, { audience: 'unnamed' })
    await expect(tell(id, { toldOn: '2025-03-13' })).rejects.toThrow('told after that')
    await expect(tell(id, { toldOn: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    await expect(tell(id, {}, await as(ylva, 'ylva', 'read'))).rejects.toThrow('not viewers')
    await expect(tell(id, { personId: ylva.ids.next() })).rejects.toThrow('no such person')
    await expect(takeBackTelling(ylva, id, id)).rejects.toThrow('was not told so')
    await tell(id)
    await trashStory(ylva, id)
    await expect(tell(id)).rejects.toThrow('no such story')
  })
})
