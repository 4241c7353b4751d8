import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showNotices } from '../../app/pages/notices.ts'
import { clockAt } from '../../platform/clock.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { startingPlan } from '../starting-plan.ts'
import { beginApproaches } from './begin-approach.ts'
import { sendTouch } from './do-touch.ts'
import { endApproach } from './end-approach.ts'
import { showApproach } from './show-approach.ts'
import { tellDueTouches } from './tell-due-touches.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let walt: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  walt = await idOf(ylva, 'walt')
})
afterEach(() => workspace.close())

const on = (day: string, ctx = ylva) => ({ ...ctx, clock: clockAt(new Date(`${day}T06:00:00Z`)) })
/** On how many of these days something was told, were the minute’s job to run twice on each. */
async function toldOn(...days: string[]) {
  const counts: number[] = []
  for (const day of days) {
    counts.push(await tellDueTouches(on(day)))
    expect(await tellDueTouches(on(day))).toBe(0)
  }
  return counts
}

test('a touch is told to whoever’s it is from its day on, once, and the next one on its own day', async () => {
  const plan = { hopesToGive: 'The hours', hopesToLearn: 'Their cost', touches: startingPlan(14) }
  const [id] = await beginApproaches(on('2026-10-01'), { personIds: [walt], ...plan })
  expect(await toldOn('2026-10-01', '2026-10-02')).toEqual([1, 0])
  const { touches } = await showApproach(on('2026-10-02'), id!)
  expect((await showNotices(ylva, { limit: 5 })).notices).toMatchObject([
    { kind: 'touch', approachId: id, text: touches[0]!.what, actor: null, dueAt: '2026-10-01T00:00:00.000Z' },
  ])
  expect((await showNotices(await as(workspace.ctx, 'duarte'), { limit: 5 })).notices).toEqual([])
  await sendTouch(on('2026-10-02'), { id: id!, touch: touches[0]!.id }, {})
  expect(await toldOn('2026-10-15', '2026-10-16', '2026-10-17')).toEqual([0, 1, 0])
  await endApproach(on('2026-10-17'), id!, { became: 'dropped', because: 'He is on leave.' })
  expect(await toldOn('2026-12-01')).toEqual([0])
})
