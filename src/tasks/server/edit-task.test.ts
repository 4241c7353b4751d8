import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { listNotices } from '../../notices/server/notices.queries.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import * as tasks from './edit-task.ts'
import { getTask, listTasks } from './tasks.queries.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
})
afterEach(() => workspace.close())

const titles = async (which: 'open' | 'done', more = {}) =>
  (await listTasks(ylva, { which, limit: 10, ...more })).tasks.map(({ title }) => title)

describe('a task', () => {
  test('is open, by the day it is due, until somebody completes it', async () => {
    const gunnar = { kind: 'person', id: await idOf(ylva, 'gunnar') } as const
    await tasks.addTask(ylva, { title: 'Some day' })
    const id = await tasks.addTask(ylva, { title: 'Send drawings', about: gunnar, dueOn: '2026-10-09' })
    await tasks.addTask(ylva, { title: 'Call back', dueOn: '2026-10-02' })
    expect(await titles('open')).toEqual(['Call back', 'Send drawings', 'Some day'])
    await tasks.completeTask(ylva, id)
    expect(await titles('open')).toEqual(['Call back', 'Some day'])
    expect(await titles('done', { about: gunnar })).toEqual(['Send drawings'])
    expect(await getTask(ylva, id)).toMatchObject({
      about: gunnar,
      completion: { by: 'Ylva Sandström', at: '2026-10-01T09:00:00.000Z' },
    })
    await tasks.reopenTask(ylva, id)
    expect(await titles('open')).toContain('Send drawings')
  })

  test('pages hold every task once, in order', async () => {
    for (const [title, dueOn] of [
      ['c', null],
      ['b', '2026-10-02'],
      ['a', '2026-10-02'],
      ['d', null],
    ] as const)
      await tasks.addTask(ylva, { title, dueOn })
    const paged: string[] = []
    for (let cursor: string | undefined | null; cursor !== null; ) {
      const page = await listTasks(ylva, { which: 'open', limit: 1, cursor })
      paged.push(...page.tasks.map(({ title }) => title))
      cursor = page.next
    }
    expect(paged).toEqual(['b', 'a', 'c', 'd'])
  })

  test('given to somebody else lets them know', async () => {
    await tasks.addTask(ylva, { title: 'Check the sensors', assigneeId: priya.viewer.memberId })
    expect(await listNotices(priya, { limit: 10 })).toMatchObject({ notices: [{ kind: 'assignment' }] })
    expect((await listNotices(ylva, { limit: 10 })).notices).toEqual([])
  })

  test('is changed by whoever set it or has it to do, and by admins', async () => {
    const id = await tasks.addTask(ylva, { title: 'Check the sensors', assigneeId: priya.viewer.memberId })
    await tasks.editTask(priya, id, { dueOn: '2026-10-05', version: 1 })
    const duarte = await as(ylva, 'duarte')
    await expect(tasks.completeTask(duarte, id)).rejects.toThrow('Only whoever set the task')
    await tasks.completeTask(await as(ylva, 'duarte', 'administer'), id)
    await expect(tasks.addTask(await as(ylva, 'ylva', 'read'), { title: 'X' })).rejects.toThrow('not viewers')
  })

  test('with a reminder for nobody, or for nobody of us, is refused', async () => {
    const reminder = { at: '2026-10-02T09:00', timeZone: 'UTC' }
    const forNobody = tasks.addTask(ylva, { title: 'X', assigneeId: null, reminder })
    await expect(forNobody).rejects.toThrow('needs somebody')
    const stranger = '00000000-0000-7000-8000-000000000000'
    await expect(tasks.addTask(ylva, { title: 'X', assigneeId: stranger })).rejects.toThrow('not a member')
  })

  test('of another workspace is not found', async () => {
    const id = await tasks.addTask(ylva, { title: 'Call back' })
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    await expect(tasks.completeTask(enter(workspace.ctx, other.id), id)).rejects.toThrow('no such task')
  })
})
