import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, openStoryWorkspace } from '../../../test/setup/story.ts'
import { TEST_NOW, type TestWorkspace } from '../../../test/setup/workspace.ts'
import { deliverNotices } from '../../notices/server/deliver-notices.ts'
import { listNotices } from '../../notices/server/notices.queries.ts'
import { clockAt } from '../../platform/clock.ts'
import { type Ctx, inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { connect } from '../../platform/database/database.ts'
import * as tasks from './edit-task.ts'
import { getTask } from './tasks.queries.ts'
import { tellReminders } from './tell-reminders.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let id: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  const reminder = { at: '2026-10-02T09:00', timeZone: 'Europe/Stockholm' }
  id = await tasks.addTask(ylva, { title: 'Call Gunnar', reminder })
})
afterEach(() => workspace.close())

const hoursLater = <C extends Ctx>(ctx: C, hours: number): C => ({
  ...ctx,
  clock: clockAt(new Date(TEST_NOW.getTime() + hours * 3_600_000)),
})
const reminders = async () => (await listNotices(ylva, { limit: 10 })).notices

describe('a reminder', () => {
  test('is told from its moment on by the clock it was asked for by, not before, and once', async () => {
    expect(await tellReminders(hoursLater(ylva, 21.9))).toBe(0)
    expect(await tellReminders(hoursLater(ylva, 22))).toBe(1)
    expect(await tellReminders(hoursLater(ylva, 23))).toBe(0)
    expect(await reminders()).toMatchObject([
      { kind: 'reminder', taskId: id, dueAt: new Date('2026-10-02T07:00:00Z') },
    ])
  })

  test('whose moment passed while nothing ran is told when something does', async () => {
    expect(await tellReminders(hoursLater(ylva, 24 * 30))).toBe(1)
    expect(await reminders()).toHaveLength(1)
  })

  test('is told once, however often and wherever the process is killed on the way', async () => {
    const doomed = connect(workspace.url, { max: 1 })
    doomed.pool.on('connect', client => client.on('error', () => {}))
    for (const isTold of [false, true]) {
      const dying = inTransaction({ ...hoursLater(ylva, 30), db: doomed.db }, async ctx => {
        if (isTold) await tellReminders(ctx)
        // As when the process dies: the connection ends, and nobody says commit.
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(ctx.db)
      })
      await expect(dying).rejects.toThrow()
      expect(await reminders()).toEqual([])
    }
    await doomed.close()
    await tellReminders(hoursLater(ylva, 30))
    expect(await reminders()).toHaveLength(1)
  })

  test('is told once where two processes look at the same time', async () => {
    const other = connect(workspace.url)
    const told = await Promise.all([
      tellReminders(hoursLater(ylva, 30)),
      tellReminders({ ...hoursLater(ylva, 30), db: other.db }),
    ])
    await other.close()
    expect(told[0]! + told[1]!).toBe(1)
    expect(await reminders()).toHaveLength(1)
  })

  test('moved to another moment is told anew then', async () => {
    await tellReminders(hoursLater(ylva, 30))
    await tasks.editTask(ylva, id, { reminder: { at: '2026-10-05T09:00', timeZone: 'UTC' } })
    expect(await tellReminders(hoursLater(ylva, 31))).toBe(0)
    expect(await tellReminders(hoursLater(ylva, 24 * 5))).toBe(1)
    expect(await reminders()).toHaveLength(2)
  })

  test('of a task that is done is not told, nor when it is opened again afterwards', async () => {
    await tasks.completeTask(ylva, id)
    expect(await tellReminders(hoursLater(ylva, 30))).toBe(0)
    await tasks.reopenTask(hoursLater(ylva, 31), id)
    expect(await tellReminders(hoursLater(ylva, 32))).toBe(0)
  })

  test('of a task in the trash waits until it is restored', async () => {
    await tasks.trashTask(ylva, id)
    expect(await tellReminders(hoursLater(ylva, 30))).toBe(0)
    await tasks.restoreTask(hoursLater(ylva, 31), id)
    expect(await tellReminders(hoursLater(ylva, 32))).toBe(1)
  })

  test('says that it was told', async () => {
    await tellReminders(hoursLater(ylva, 22))
    expect((await getTask(ylva, id)).reminder).toMatchObject({
      local: '2026-10-02T09:00',
      timeZone: 'Europe/Stockholm',
      toldAt: '2026-10-02T07:00:00.000Z',
    })
  })
})

describe('delivering notices', () => {
  test('hands over each once, and what fails again the next time', async () => {
    await tellReminders(hoursLater(ylva, 30))
    const tried: string[] = []
    await deliverNotices(ylva, async (_, { id }) => {
      tried.push(id)
      throw new Error('no mail server')
    })
    await deliverNotices(ylva, async (_, { id }) => tried.push(id))
    await deliverNotices(ylva, async (_, { id }) => tried.push(id))
    expect(tried).toHaveLength(2)
    expect(tried[0]).toBe(tried[1])
  })
})
