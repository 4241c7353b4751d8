import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { listCollateral, showAudit } from '../claims/server/collateral.queries.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { collateralFacts } from '../world/facts/collateral.ts'
import { openSample } from './sample.ts'

let workspace: TestWorkspace
let ctx: WorkspaceCtx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  ctx = enter(workspace.ctx, (await openSample(workspace.ctx)).id)
})
afterAll(() => workspace.close())

async function auditOf(name: string) {
  const { pieces } = await listCollateral(ctx, { limit: 10 })
  expect(pieces).toHaveLength(collateralFacts.length)
  return showAudit(ctx, pieces.find(piece => piece.name === name)!.id)
}

describe('what the people of the story hand out', () => {
  test('is, of 2024, what a sceptic takes apart', async () => {
    const { claims, comparisons } = await auditOf('website-2024.md')
    const stateOf = (words: string) => claims.find(({ text }) => text.includes(words))?.register?.state
    expect(stateOf('86 per cent')).toBe('withdrawn')
    expect(stateOf('mounted in two days')).toBe('stale')
    expect(stateOf('couplings')).toBe('refuted')
    expect(
      claims.find(({ text }) => text.includes('leading'))?.problems.map(({ problem }) => problem),
    ).toContain('unsupported')
    expect(claims.find(({ text }) => text.includes('86 per cent'))?.judgement).toMatchObject({
      judgement: 'mended',
    })
    expect(comparisons[0]?.faults.map(({ fault }) => fault)).toContain('skewed')
  })

  test('is, of 2026, what has been shown', async () => {
    const { claims, comparisons } = await auditOf('one-page-2026.md')
    const of = (words: string) => claims.find(({ text }) => text.includes(words))
    expect(of('11 per cent')).toMatchObject({ proved: true, register: { state: 'confirmed' } })
    expect(of('within a minute')).toMatchObject({ proved: true })
    expect(of('72 per cent')).toMatchObject({ proved: false, register: { state: 'stale' } })
    expect(comparisons).toEqual([])
  })
})
