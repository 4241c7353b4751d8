import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { listGifts } from '../gifts/server/gifts.queries.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { listReferrals } from '../referrals/server/referrals.queries.ts'
import { listObservationsShown } from '../trust/server/list-observations.ts'
import { PEOPLE } from '../world/cast.ts'
import { seenFacts } from '../world/facts/observations.ts'
import { openSample } from './sample.ts'

let workspace: TestWorkspace
let ctx: WorkspaceCtx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  const { id } = await openSample(workspace.ctx)
  ctx = enter(workspace.ctx, id)
})
afterAll(() => workspace.close())

test('the story has a referral that counts, and one that cost nothing', async () => {
  const { referrals } = await listReferrals(ctx, { limit: 10 })
  expect(referrals.map(({ person, counts }) => [person, counts === true])).toEqual([
    [PEOPLE.nkechi.name, false],
    [PEOPLE.helena.name, true],
  ])
  expect(referrals[1]!.outcomes).toHaveLength(2)
})

test('the story has a gift that came too early, and gifts of both sides that were welcomed', async () => {
  const { gifts } = await listGifts(ctx, { limit: 10 })
  expect(
    gifts.map(({ person, givenBy, wellPlaced, heard }) => [
      person,
      givenBy,
      wellPlaced === true,
      heard.length,
    ]),
  ).toEqual([
    [PEOPLE.jonas.name, 'us', true, 1],
    [PEOPLE.walt.name, 'us', false, 0],
    [PEOPLE.gunnar.name, 'them', true, 1],
  ])
})

test('what was seen is there from both sides, each on its day and by whoever saw it', async () => {
  const { observations } = await listObservationsShown(ctx, { limit: 200 })
  expect(observations).toHaveLength(seenFacts.length)
  expect(new Set(observations.map(({ doneBy }) => doneBy))).toEqual(new Set(['us', 'them']))
  for (const { author, member, recordedAt, occurredOn, standing } of observations) {
    expect(author).toBe(member)
    expect(recordedAt.slice(0, 10)).toBe(occurredOn)
    expect(standing).not.toBeNull()
  }
})
