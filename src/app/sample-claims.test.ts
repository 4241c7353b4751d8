import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idOf } from '../../test/setup/story.ts'
import { openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { CLAIM_STATES } from '../claims/claim-state.ts'
import { listClaims } from '../claims/server/show-claims.ts'
import { showPersonClaims } from '../claims/server/show-person-claims.ts'
import { listReferences } from '../claims/server/show-references.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { claimFacts } from '../world/facts/claims.ts'
import { openSample } from './sample.ts'

let workspace: TestWorkspace
let ctx: WorkspaceCtx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  ctx = enter(workspace.ctx, (await openSample(workspace.ctx)).id)
})
afterAll(() => workspace.close())

describe('the claims of the story', () => {
  test('stand as the story means them to, in every state there is', async () => {
    const found = [
      ...(await listClaims(ctx, { limit: 200 })).claims,
      ...(await listClaims(ctx, { side: 'theirs', limit: 200 })).claims,
    ]
    expect(Object.fromEntries(found.map(({ text, state }) => [text, state]))).toEqual(
      Object.fromEntries(claimFacts.map(({ text, state }) => [text, state])),
    )
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(CLAIM_STATES))
  })

  test('were asked about by skeptics and by one who asks again', async () => {
    const stanceOf = async (who: 'gunnar' | 'farida' | 'callum' | 'rui') =>
      (await showPersonClaims(ctx, await idOf(ctx, who), {})).stance.stance
    expect(await stanceOf('gunnar')).toBe('skeptical')
    expect(await stanceOf('farida')).toBe('skeptical')
    expect(await stanceOf('callum')).toBe('asks-again')
    expect(await stanceOf('rui')).toBe('too-little-seen')
  })

  test('are vouched for by some, of whom one is tired, one withdrew, one is unhappy and one not asked yet', async () => {
    const { references } = await listReferences(ctx, { problem: 'pumps in hospitals', limit: 50 })
    expect(references[0]).toMatchObject({ person: { name: 'Grace Achebe' }, isHappy: false, offered: true })
    const why = references.flatMap(({ offered }) => (offered === true ? [] : offered.slice(0, 14))).sort()
    expect(why).toEqual(['They have been', 'They have not ', 'They withdrew '])
  })
})
