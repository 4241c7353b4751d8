import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { listEncounters } from '../relationships/server/encounters.queries.ts'
import { listRelationships } from '../relationships/server/list-relationships.ts'
import { listLessons } from '../trust/server/lessons.queries.ts'
import { listPulses } from '../trust/server/list-pulses.ts'
import { MEMBERS } from '../world/cast.ts'
import { INTENDED_STATES } from '../world/intended-states.ts'
import { STORY_TODAY } from '../world/story.ts'
import { showPerson } from './pages/person.ts'
import { openSample } from './sample.ts'

let workspace: TestWorkspace
let ctx: WorkspaceCtx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  const { id } = await openSample(workspace.ctx)
  ctx = enter(workspace.ctx, id)
})
afterAll(() => workspace.close())

const listAll = async () => (await listRelationships(ctx, { sort: 'strength', limit: 200 })).relationships

describe('the sample workspace', () => {
  test('its today is the story’s, whatever the clock says', async () => {
    expect((await listRelationships(ctx, { sort: 'strength', limit: 1 })).asOf).toBe(STORY_TODAY)
  })

  test('is opened once', async () => {
    expect((await openSample(workspace.ctx)).id).toBe(ctx.workspaceId)
  })

  test('every relationship is in the state that the story means it to be in', async () => {
    const relationships = await listAll()
    for (const [address, { state, member, also = [] }] of Object.entries(INTENDED_STATES)) {
      const name = MEMBERS[member].name
      const found = relationships.find(tie => [address, ...also].includes(tie.person) && tie.member === name)
      expect(found, `${name} and ${address}`).toMatchObject({ state })
    }
  })

  test('has what they said when they were asked, on either side of what we think of ourselves', async () => {
    const { rows } = await sql<{ id: string }>`select distinct person_id as id from pulses`.execute(ctx.db)
    const differences: number[] = []
    for (const { id } of rows) {
      const { pulses } = await listPulses(ctx, { person: id, limit: 10 })
      for (const { factors } of pulses)
        differences.push(...factors.flatMap(({ difference }) => difference ?? []))
    }
    expect(Math.max(...differences)).toBeGreaterThan(1)
    expect(Math.min(...differences)).toBeLessThan(-1)
  })

  test('has what colleagues learned, of us and of them, for whoever comes next', async () => {
    const ingrid = (await listAll()).find(({ person }) => person.startsWith('ingrid@'))!.personId
    const { lessons } = await listLessons(ctx, { kind: 'person', id: ingrid }, { limit: 10 })
    expect(new Set(lessons.map(({ side }) => side))).toEqual(new Set(['ours', 'theirs']))
    expect(new Set(lessons.map(({ about }) => about.kind))).toEqual(new Set(['person', 'organisation']))
  })

  test('one-way ties stand below every mutual one of the same chance', async () => {
    for (const tie of await listAll()) {
      if (tie.isMutual) expect(tie.strength).toBe(tie.chance90)
      else expect(tie.strength).toBeLessThan(tie.chance90)
    }
  })

  test('no list, role, newsletter or robot is in a relationship', async () => {
    const addresses = (await listAll()).map(({ person }) => person)
    expect(
      addresses.filter(address => /^(compras|noreply|no-reply|news|calendar|info|mailer)/.test(address)),
    ).toEqual([])
  })

  test('every number of a person opens to the messages that it was counted from', async () => {
    for (const tie of (await listAll()).slice(0, 8)) {
      const person = await showPerson(ctx, tie.personId, { at: undefined, member: undefined })
      const count = async (
        about: 'sent' | 'received' | 'theirAnswered' | 'theirUnanswered' | 'ourAnswered' | 'ourUnanswered',
      ) => (await listEncounters(ctx, { person: tie.personId, about, limit: 200 })).encounters.length
      expect(await count('sent')).toBe(person.sent)
      expect(await count('received')).toBe(person.received)
      const { theirReplyRate: theirs, ourReplyRate: ours } = person
      expect(await count('theirAnswered')).toBe(theirs?.answered ?? 0)
      expect(await count('theirUnanswered')).toBe((theirs?.matured ?? 0) - (theirs?.answered ?? 0))
      expect(await count('ourAnswered')).toBe(ours?.answered ?? 0)
      expect(await count('ourUnanswered')).toBe((ours?.matured ?? 0) - (ours?.answered ?? 0))
    }
  })

  test('as it was a year ago, nothing of the year since is in it', async () => {
    const { relationships, asOf } = await listRelationships(ctx, {
      at: '2025-09-30',
      sort: 'strength',
      limit: 200,
    })
    expect(asOf).toBe('2025-09-30')
    for (const { lastAt, since } of relationships) {
      expect(lastAt < '2025-10-01').toBe(true)
      expect(since <= asOf).toBe(true)
    }
  })
})
