import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { listNotices } from '../../notices/server/notices.queries.ts'
import { clockAt } from '../../platform/clock.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { recordCommitment } from './record-commitment.ts'
import { renegotiateCommitment } from './renegotiate-commitment.ts'
import { keepCommitment } from './settle-commitment.ts'
import { tellDueCommitments } from './tell-due.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const on = (day: string, ctx = ylva) => ({ ...ctx, clock: clockAt(new Date(`${day}T06:00:00Z`)) })
const told = async (ctx = ylva) => (await listNotices(ctx, { limit: 20 })).notices
const record = (fields = {}) =>
  recordCommitment(ylva, {
    personId: gunnar,
    owedBy: 'us',
    text: 'Send the calibration sheet',
    dueOn: '2026-10-09',
    ...fields,
  })
/** On how many of these days something was told, were the minute's job to run twice on each. */
async function toldOn(...days: string[]) {
  const counts: number[] = []
  for (const day of days) {
    counts.push(await tellDueCommitments(on(day)))
    expect(await tellDueCommitments(on(day))).toBe(0)
  }
  return counts
}

describe('what we owe', () => {
  test('is told to whoever owes it the day before, on the day and the day after, once each', async () => {
    const id = await record()
    expect(await toldOn('2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-11')).toEqual([
      0, 1, 1, 1, 0,
    ])
    expect(await told()).toMatchObject([
      { kind: 'commitment', commitmentId: id, actor: null, dueAt: new Date('2026-10-09T00:00:00Z') },
      {},
      {},
    ])
    expect(await told(await as(ylva, 'duarte'))).toEqual([])
  })

  test('and was missed while nothing ran is told once, as it stands', async () => {
    await record()
    expect(await toldOn('2026-10-20')).toEqual([1])
  })

  test('and was moved is told of its new day, and what was kept of none', async () => {
    const id = await record()
    await toldOn('2026-10-08')
    await renegotiateCommitment(on('2026-10-08'), id, { dueOn: '2026-10-20', because: '' })
    expect(await toldOn('2026-10-09', '2026-10-19')).toEqual([0, 1])
    await keepCommitment(on('2026-10-19'), id, { toldBy: 'us', because: '' })
    expect(await toldOn('2026-10-20', '2026-10-21')).toEqual([0, 0])
  })
})

describe('what they owe', () => {
  test('is told to whom it is owed once it is late', async () => {
    await record({ owedBy: 'them' })
    expect(await toldOn('2026-10-08', '2026-10-09', '2026-10-10', '2026-10-11')).toEqual([0, 0, 1, 0])
  })
})
