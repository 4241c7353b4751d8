import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { undo } from '../../app/record-kinds.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { showTrust } from '../../trust/server/show-trust.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { getGiftPlan, listGiftPlans } from './gift-plans.queries.ts'
import { getGift, listGifts } from './gifts.queries.ts'
import { editGiftPlan, planGift } from './plan-gift.ts'
import { hearOfGift } from './record-gift.ts'
import { dropGift, giveGift } from './settle-gift-plan.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
let gunnar: string
let sofia: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
  gunnar = await idOf(ylva, 'gunnar')
  sofia = await idOf(ylva, 'sofia')
})
afterEach(() => workspace.close())

const LOG = { what: 'His log, bound', research: 'Thirty-one years by hand', risk: 'He may want it loose' }
const plan = (more = {}, ctx = ylva) =>
  planGift(ctx, { personId: gunnar, ...LOG, forOn: '2026-12-01', ...more })
const give = (id: string, more = {}, ctx = ylva) =>
  giveGift(ctx, id, { givenOn: '2026-09-30', hasOpenDecision: false, ...more })
const scoreOf = async () => (await showTrust(ylva, { person: gunnar }, {})).ours.score

describe('a planned gift', () => {
  test('stands by the day it is meant for, says how it would be placed today, and is evidence of nothing', async () => {
    await plan({ forOn: null, what: 'Some day' })
    await plan()
    const { plans, abilities } = await listGiftPlans(priya, { person: gunnar, limit: 5 })
    expect(plans).toMatchObject([
      { ...LOG, forOn: '2026-12-01', member: 'Ylva Sandström', wellPlaced: true, dropped: null },
      { what: 'Some day', forOn: null },
    ])
    expect(abilities.plan).toBe(true)
    expect(await scoreOf()).toBeNull()
    const walt = await idOf(ylva, 'birgitta')
    expect(
      (await getGiftPlan(ylva, await plan({ personId: walt, memberId: priya.viewer.memberId }))).wellPlaced,
    ).toContain('before it')
  })

  test('that is given becomes a gift with everything that was planned, and its outcome follows', async () => {
    const giftId = await give(await plan())
    expect(await getGift(ylva, giftId)).toMatchObject({
      ...LOG,
      givenBy: 'us',
      givenOn: '2026-09-30',
      member: 'Ylva Sandström',
      wellPlaced: true,
    })
    expect((await listGiftPlans(ylva, { limit: 5 })).plans).toEqual([])
    const made = (await scoreOf())!
    await hearOfGift(ylva, giftId, { response: 'welcomed', text: 'On his desk.', heardOn: '2026-10-01' })
    expect((await scoreOf())!).toBeGreaterThan(made)
  })

  test('is judged by how things stand when it is given, not when it was planned', async () => {
    const id = await plan()
    expect((await getGiftPlan(ylva, id)).wellPlaced).toBe(true)
    const giftId = await give(id, { hasOpenDecision: true })
    expect((await getGift(ylva, giftId)).counts).toContain('counts as misplaced')
    expect((await scoreOf())!).toBeLessThan(0.5)
  })

  test('that is dropped says why, stays in sight, and is neither given nor changed any more', async () => {
    const id = await plan()
    await dropGift(priya, id, { because: 'He decides in May.' })
    expect((await listGiftPlans(ylva, { limit: 5 })).plans).toMatchObject([
      {
        dropped: { on: '2026-10-01', because: 'He decides in May.' },
        abilities: { edit: expect.stringContaining('dropped') },
      },
    ])
    await expect(give(id)).rejects.toThrow('It was dropped')
    await expect(dropGift(ylva, id, { because: 'Again.' })).rejects.toThrow('It was dropped')
    await expect(editGiftPlan(ylva, id, { risk: 'None' })).rejects.toThrow('It was dropped')
    expect((await listGifts(ylva, { limit: 5 })).gifts).toEqual([])
  })

  test('is given once, also where two say so', async () => {
    const id = await plan()
    await give(id)
    await expect(give(id)).rejects.toThrow('It has been given')
    expect((await listGifts(ylva, { limit: 5 })).gifts).toHaveLength(1)
  })

  test('is changed by what is found out since; the timeline of the person says so, and undoes that alone', async () => {
    const id = await plan()
    await editGiftPlan(priya, id, { research: 'Thirty-two years', version: 1 })
    await expect(editGiftPlan(ylva, id, { research: 'Thirty', version: 1 })).rejects.toThrow(
      'changed the same',
    )
    const { lines } = await showTimeline(ylva, { subject: gunnar, limit: 5 })
    expect(lines).toMatchObject([
      { did: 'changed', subject: { kind: 'gift-plan', page: { kind: 'person', id: gunnar } } },
      { did: 'added', abilities: { undo: expect.stringContaining('dropped with a reason') } },
    ])
    await undo(ylva, lines[0]!.id)
    expect(await getGiftPlan(ylva, id)).toMatchObject({ research: LOG.research })
    await expect(undo(ylva, lines[1]!.id)).rejects.toThrow('Drop it, and say why')
  })

  test('to nobody, given on a day to come, by a viewer, and in another workspace is refused', async () => {
    await expect(plan({ personId: ylva.ids.next() })).rejects.toThrow('no such person')
    await expect(plan({ memberId: sofia })).rejects.toThrow('not a member here')
    const id = await plan()
    await expect(give(id, { givenOn: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    const ahead = dropGift(ylva, id, { because: 'X', droppedOn: '2026-10-02' })
    await expect(ahead).rejects.toThrow('cannot have been seen yet')
    const viewer = await as(ylva, 'ylva', 'read')
    for (const does of [
      () => plan({}, viewer),
      () => editGiftPlan(viewer, id, { risk: 'None' }),
      () => give(id, {}, viewer),
      () => dropGift(viewer, id, { because: 'X' }),
    ])
      await expect(does()).rejects.toThrow('not viewers')
    expect((await getGiftPlan(viewer, id)).abilities.edit).toContain('not viewers')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(plan({}, elsewhere)).rejects.toThrow()
    for (const does of [
      () => getGiftPlan(elsewhere, id),
      () => editGiftPlan(elsewhere, id, { risk: 'None' }),
      () => give(id, {}, elsewhere),
      () => dropGift(elsewhere, id, { because: 'X' }),
    ])
      await expect(does()).rejects.toThrow('no such planned gift')
    expect((await listGiftPlans(elsewhere, { limit: 5 })).plans).toEqual([])
  })
})
