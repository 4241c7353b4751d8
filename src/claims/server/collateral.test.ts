import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { listCollateral, showAudit } from './collateral.queries.ts'
import { addClaim } from './edit-claim.ts'
import { addProof } from './edit-proof.ts'
import { judgeCollateral, removeCollateral, unjudgeCollateral } from './judge-collateral.ts'
import { readCollateral } from './read-collateral.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let upload: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  upload = mkdtempSync(join(tmpdir(), 'goodfaith-collateral-'))
})
afterEach(async () => {
  await workspace.close()
  rmSync(upload, { recursive: true, force: true })
})

const CLAIM = 'Our gauge cuts leaks by 32 %.'
const hand = (name: string, bytes: string | Uint8Array) => writeFileSync(join(upload, name), bytes)
async function piece(text = `# Gauges\n\n${CLAIM}\n\nCall us on Monday.\n`) {
  hand('page.md', text)
  const { pieces } = await readCollateral(ylva, upload)
  return pieces[0]!.id
}
const claimIn = async (id: string) => (await showAudit(ylva, id)).claims[0]!

describe('a piece of collateral', () => {
  test('is read with each claim in it, and the files are let go', async () => {
    const id = await piece()
    expect(existsSync(upload)).toBe(false)
    const audit = await showAudit(ylva, id)
    expect(audit).toMatchObject({ name: 'page.md', kind: 'markdown', readBy: 'Ylva Sandström' })
    expect(audit.claims.map(({ text }) => text)).toEqual([CLAIM])
    const { text, start, end } = audit.claims[0]!
    expect(text.slice(start, end).length).toBeGreaterThan(3)
    const { pieces, next } = await listCollateral(ylva, { limit: 10 })
    expect(pieces.map(({ name }) => name)).toEqual(['page.md'])
    expect(next).toBeNull()
  })

  test('stands as the register stands when it is looked at', async () => {
    const id = await piece()
    expect(await claimIn(id)).toMatchObject({ proved: false, register: null })
    const claim = await addClaim(ylva, {
      text: 'The gauge cuts leaks',
      value: 32,
      unit: '%',
      measure: 'leaks',
    })
    expect(await claimIn(id)).toMatchObject({ proved: false, register: { id: claim, state: 'unproven' } })
    await addProof(ylva, claim, {
      kind: 'benchmark',
      title: 'Leaks of 40 stations',
      source: 'Report 12',
      datedOn: '2026-05-01',
      permission: { by: 'Maarit Lehtonen', on: '2026-05-02' },
      verified: 'Counted by their own crew.',
    })
    expect(await claimIn(id)).toMatchObject({ proved: true, register: { state: 'evidenced' } })
  })

  test('that says another figure than the register contradicts it', async () => {
    await addClaim(ylva, { text: 'The gauge cuts leaks', value: 18, unit: '%', measure: 'leaks' })
    const { register, proved } = await claimIn(await piece())
    expect(proved).toBe(false)
    expect(register?.contradiction).toMatchObject({ here: expect.stringContaining('32') })
  })

  test('has what was said of its claims, until that is taken back or the piece is forgotten', async () => {
    const id = await piece()
    await judgeCollateral(ylva, id, { claim: CLAIM, judgement: 'no claim' })
    expect((await claimIn(id)).judgement).toMatchObject({ judgement: 'no claim', by: 'Ylva Sandström' })
    await judgeCollateral(ylva, id, { claim: CLAIM, judgement: 'mended' })
    expect((await claimIn(id)).judgement).toMatchObject({ judgement: 'mended' })
    await unjudgeCollateral(ylva, id, CLAIM)
    expect((await claimIn(id)).judgement).toBeNull()
    await expect(unjudgeCollateral(ylva, id, CLAIM)).rejects.toThrow('Nothing was said')
    await removeCollateral(ylva, id)
    await expect(showAudit(ylva, id)).rejects.toThrow('no such piece')
  })
})

describe('what cannot be', () => {
  test('is listed with its reason, and stops none of the others', async () => {
    hand('good.md', CLAIM)
    hand('picture.pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
    const { pieces, problems } = await readCollateral(ylva, upload)
    expect(pieces.map(({ name }) => name)).toEqual(['good.md'])
    expect(problems).toEqual([{ name: 'picture.pdf', because: expect.stringContaining('picture') }])
  })

  test('is refused where there are no files, or far too many', async () => {
    await expect(readCollateral(ylva, join(upload, 'nothing'))).rejects.toThrow('no such files')
    await expect(readCollateral(ylva, upload)).rejects.toThrow('no files in it')
    mkdirSync(join(upload, 'many'))
    for (let n = 0; n < 21; n++) hand(`many/${n}.txt`, CLAIM)
    await expect(readCollateral(ylva, upload)).rejects.toThrow('at most 20')
  })

  test('by a viewer and in another workspace is refused', async () => {
    const id = await piece()
    const viewer = await as(ylva, 'ylva', 'read')
    const attempts = (ctx: WorkspaceCtx) => [
      () => judgeCollateral(ctx, id, { claim: CLAIM, judgement: 'mended' }),
      () => unjudgeCollateral(ctx, id, CLAIM),
      () => removeCollateral(ctx, id),
    ]
    await expect(readCollateral(viewer, upload)).rejects.toThrow('not viewers')
    for (const attempt of attempts(viewer)) await expect(attempt()).rejects.toThrow('not viewers')
    expect((await showAudit(viewer, id)).abilities.judge).toContain('not viewers')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    for (const attempt of [() => showAudit(elsewhere, id), ...attempts(elsewhere)])
      await expect(attempt()).rejects.toThrow('no such piece')
  })
})
