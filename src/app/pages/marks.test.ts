import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { recordCommitment } from '../../commitments/server/record-commitment.ts'
import { breakCommitment, keepCommitment } from '../../commitments/server/settle-commitment.ts'
import { showPerson } from './person.ts'

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openStoryWorkspace()
})
afterEach(() => workspace.close())

test('commitments kept, kept late and broken are marks on the wave of whoever they were between, up to the day', async () => {
  const ylva = await as(workspace.ctx, 'ylva')
  const gunnar = await idOf(ylva, 'gunnar')
  const promise = (owedBy: 'us' | 'them', text: string) =>
    recordCommitment(ylva, {
      ...{ personId: gunnar, owedBy, text, saidOn: '2026-08-01', dueOn: '2026-09-01' },
    })
  const told = { toldBy: 'us', because: '' } as const
  await keepCommitment(ylva, await promise('us', 'the draft'), { keptOn: '2026-08-20', ...told })
  await keepCommitment(ylva, await promise('them', 'the plan'), { keptOn: '2026-09-04', ...told })
  await breakCommitment(ylva, await promise('us', 'a visit'), { brokenOn: '2026-09-02', ...told })
  await promise('us', 'what is open still')
  const marks = async (more = {}) =>
    (await showPerson(ylva, gunnar, { at: undefined, member: undefined, ...more })).marks
  expect(await marks()).toEqual([
    { day: '2026-08-20', kind: 'kept', side: 'ours', text: 'the draft' },
    { day: '2026-09-02', kind: 'broken', side: 'ours', text: 'a visit' },
    { day: '2026-09-04', kind: 'late', side: 'theirs', text: 'the plan' },
  ])
  expect(await marks({ at: '2026-09-01' })).toHaveLength(1)
  const priya = (await as(ylva, 'priya')).viewer.memberId!
  expect(await marks({ member: priya })).toEqual([])
})
