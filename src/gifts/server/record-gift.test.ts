import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { rebuildWorkspace } from '../../app/rebuild.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { SYSTEM } from '../../platform/viewer.ts'
import { recordReferral } from '../../referrals/server/record-referral.ts'
import { showTrust } from '../../trust/server/show-trust.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { withdrawGiftOperation } from '../gifts.operations.ts'
import { getGift, listGifts, placeGift } from './gifts.queries.ts'
import { foreseeResponse, hearOfGift, recordGift, withdrawGift } from './record-gift.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
let walt: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
  walt = await idOf(ylva, 'walt')
})
afterEach(() => workspace.close())

const SHEET = { givenBy: 'us', what: 'The sheet', research: '', risk: '', hasOpenDecision: false } as const
const give = (fields = {}, ctx = ylva) =>
  recordGift(ctx, { personId: gunnar, givenOn: '2026-08-30', ...SHEET, ...fields })
const oursWith = async (person: string) => (await showTrust(ylva, { person }, {})).ours

describe('a gift', () => {
  test('counts the days of contact before it, and not its own', async () => {
    const first = { personId: walt, hasOpenDecision: false }
    expect(await placeGift(ylva, { ...first, givenOn: '2025-04-08' })).toMatchObject({
      priorContactDays: 0,
      wellPlaced: expect.stringContaining('no contact before it'),
    })
    expect(await placeGift(ylva, { ...first, givenOn: '2025-04-09' })).toMatchObject({ priorContactDays: 1 })
    expect(await placeGift(ylva, { ...first, givenOn: '2026-09-01' })).toMatchObject({ wellPlaced: true })
  })

  test('well placed counts for us, and more once it was welcomed', async () => {
    const id = await give()
    const made = (await oursWith(gunnar)).score!
    expect(made).toBeGreaterThan(0.5)
    await hearOfGift(ylva, id, { response: 'welcomed', text: 'On her desk.', heardOn: '2026-09-21' })
    expect((await oursWith(gunnar)).score!).toBeGreaterThan(made)
    expect(await getGift(ylva, id)).toMatchObject({
      counts: 'It was welcomed, and counts as that.',
      wellPlaced: true,
    })
  })

  test('at a first meeting, or while a decision is open, counts against us', async () => {
    const early = await give({ personId: walt, givenOn: '2025-04-08' })
    expect((await oursWith(walt)).score!).toBeLessThan(0.5)
    expect((await getGift(ylva, early)).counts).toContain('counts as misplaced')
    await give({ hasOpenDecision: true })
    expect((await oursWith(gunnar)).score!).toBeLessThan(0.5)
  })

  test('stands by what was heard of it last, by day', async () => {
    const id = await give()
    await hearOfGift(ylva, id, { response: 'misfired', text: '', heardOn: '2026-09-10' })
    expect((await oursWith(gunnar)).score).toBeNull()
    await hearOfGift(ylva, id, { response: 'welcomed', text: '', heardOn: '2026-09-12' })
    await hearOfGift(ylva, id, { response: 'declined', text: '', heardOn: '2026-09-01' })
    expect((await getGift(ylva, id)).heard.map(({ response }) => response)).toEqual([
      'declined',
      'misfired',
      'welcomed',
    ])
    expect((await oursWith(gunnar)).score!).toBeGreaterThan(0.5)
  })

  test('that misfired is withdrawn with a reason as well, stays in sight, and is heard of no more', async () => {
    const id = await give()
    await hearOfGift(ylva, id, { response: 'misfired', text: '' })
    expect(await getGift(ylva, id)).toMatchObject({
      standing: null,
      withdrawn: null,
      abilities: { hear: true, withdraw: true },
    })
    await withdrawGift(ylva, id, 'It was never sent.')
    expect((await listGifts(ylva, { person: gunnar, limit: 10 })).gifts).toMatchObject([
      {
        withdrawn: { by: 'Ylva Sandström', because: 'It was never sent.' },
        counts: 'It was withdrawn, and counts no longer.',
        abilities: { hear: 'It was withdrawn, and stays so.', withdraw: 'It was withdrawn already.' },
      },
    ])
    const welcomed = { response: 'welcomed', text: '' } as const
    await expect(hearOfGift(ylva, id, welcomed)).rejects.toThrow('stays so')
    await expect(withdrawGift(ylva, id, 'Again.')).rejects.toThrow('withdrawn already')
    expect((await oursWith(gunnar)).score).toBeNull()
    const { rows } = await sql<{ action: string }>`select action from changes where subject_id = ${id}::uuid
      order by at, id`.execute(ylva.db)
    expect(rows.map(({ action }) => action)).toEqual(['gift.created', 'gift.heard', 'gift.withdrawn'])
  })

  test('is withdrawn by whoever may, and a misplaced one of ours by nobody', async () => {
    const id = await give()
    await hearOfGift(ylva, id, { response: 'misfired', text: '' })
    const because = 'It was never sent.'
    await expect(withdrawGift(await as(ylva, 'ylva', 'read'), id, because)).rejects.toThrow('not viewers')
    await expect(withdrawGift(await as(ylva, 'priya'), id, because)).rejects.toThrow('Only whoever wrote it')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(withdrawGift(elsewhere, id, because)).rejects.toThrow('no such gift')
    expect(withdrawGiftOperation.input.shape.because.safeParse(' ').success).toBe(false)
    await withdrawGift(await as(ylva, 'priya', 'manage'), id, because)
    expect((await getGift(ylva, id)).withdrawn).toMatchObject({ by: 'Priya Raman' })

    const misplaced = await give({ personId: walt, givenOn: '2025-04-08' })
    await hearOfGift(ylva, misplaced, { response: 'misfired', text: '' })
    expect((await getGift(ylva, misplaced)).abilities.withdraw).toContain('speaks against us')
    await expect(withdrawGift(await as(ylva, 'ylva', 'own'), misplaced, because)).rejects.toThrow(
      'speaks against us',
    )
  })

  test('does to the score what was foreseen of it, whatever is heard, and nothing that was heard later', async () => {
    const { rows } = await sql<{ id: string }>`
      select m.id from messages m join addresses a on a.id = m.sender_id
      where a.person_id = ${gunnar}::uuid order by m.sent_at desc limit 1`.execute(ylva.db)
    const id = await give({ givenOn: '2026-05-01' })
    const messageId = rows[0]!.id
    const told = [
      { response: 'misfired', heardOn: '2026-09-10' },
      { response: 'declined', heardOn: '2026-09-11' },
      { response: 'welcomed', heardOn: '2026-09-12' },
      { response: 'welcomed', heardOn: '2026-09-13', messageId },
      { response: 'misfired', heardOn: '2026-05-02' },
    ] as const
    for (const heard of told) {
      const { before, after, isOurOwnWord } = await foreseeResponse(ylva, id, heard)
      expect(before).toBe((await oursWith(gunnar)).score)
      expect(isOurOwnWord).toBe(heard.response !== 'misfired' && !('messageId' in heard))
      await hearOfGift(ylva, id, { ...heard, text: '' })
      const found = (await oursWith(gunnar)).score
      if (after === null) expect(found).toBeNull()
      else expect(found).toBeCloseTo(after, 12)
    }
    const early = { response: 'welcomed', heardOn: '2026-04-30' } as const
    await expect(foreseeResponse(ylva, id, early)).rejects.toThrow('before it was given')
  })

  test('of what is still to come, by a viewer, heard of before it was made, or elsewhere is refused', async () => {
    const viewer = await as(ylva, 'ylva', 'read')
    await expect(give({ givenOn: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    await expect(give({}, viewer)).rejects.toThrow('not viewers')
    const id = await give()
    const welcomed = { response: 'welcomed', text: '' } as const
    await expect(hearOfGift(ylva, id, { ...welcomed, heardOn: '2026-08-29' })).rejects.toThrow(
      'before it was given',
    )
    await expect(hearOfGift(viewer, id, welcomed)).rejects.toThrow('not viewers')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(give({}, elsewhere)).rejects.toThrow()
    await expect(hearOfGift(elsewhere, id, welcomed)).rejects.toThrow('no such gift')
    expect((await listGifts(elsewhere, { limit: 10 })).gifts).toEqual([])
  })
})

test('the ledger made anew from gifts and referrals is what was there', async () => {
  const welcomed = await give()
  await hearOfGift(ylva, welcomed, { response: 'welcomed', text: 'On her desk.', heardOn: '2026-09-21' })
  const misfired = await give({ givenOn: '2026-08-29' })
  await hearOfGift(ylva, misfired, { response: 'misfired', text: '' })
  await give({ personId: walt, givenOn: '2025-04-08' })
  const referral = { personId: gunnar, madeBy: 'us', need: 'Leaks', recommended: 'Lauscher' } as const
  await recordReferral(ylva, { ...referral, exclusions: [] })
  await recordReferral(ylva, { ...referral, exclusions: ['leaving'] })
  const all = async () =>
    (
      await sql`select (select json_agg(e order by id) from evidence e) as evidence,
        (select json_agg(s order by person_id, member_id, side, factor, part) from trust_sums s) as sums`.execute(
        ylva.db,
      )
    ).rows[0] as { evidence: unknown[] }
  const before = await all()
  expect(before.evidence).toHaveLength(3)
  await rebuildWorkspace({ ...workspace.ctx, viewer: SYSTEM })
  expect(await all()).toEqual(before)
})
