import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { describePurge, listTrash, purge, restore } from '../../app/pages/trash.ts'
import { undo } from '../../app/record-kinds.ts'
import type { About } from '../../people/about.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { getLesson, listLessons } from './lessons.queries.ts'
import { recordObservation } from './record-observation.ts'
import { showReputation } from './show-reputation.ts'
import { editLesson, trashLesson, writeLesson } from './write-lesson.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
let gunnar: About
let norralv: About
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
  gunnar = { kind: 'person', id: await idOf(ylva, 'gunnar') }
  const { rows } = await sql<{ id: string }>`
    select organisation_id as id from people where id = ${gunnar.id}::uuid`.execute(ylva.db)
  norralv = { kind: 'organisation', id: rows[0]!.id }
})
afterEach(() => workspace.close())

const THURSDAYS = { side: 'theirs', text: 'Ask him on Thursdays after two, never before.' } as const
const LATE = { side: 'ours', text: 'We were late twice and said so late.' } as const
const write = (fields = {}, about = gunnar, ctx = ylva) =>
  writeLesson(ctx, about, { ...THURSDAYS, ...fields })
const texts = async (about = gunnar) =>
  (await listLessons(priya, about, { limit: 10 })).lessons.map(({ text }) => text)

describe('a lesson', () => {
  test('is there for whoever meets them next, newest first, by whom and when it was learned', async () => {
    await write({ learnedOn: '2025-05-22' })
    await write({ ...LATE, learnedOn: '2026-02-01' })
    const { lessons, abilities } = await listLessons(priya, gunnar, { limit: 10 })
    expect(lessons).toMatchObject([
      { ...LATE, learnedOn: '2026-02-01', author: 'Ylva Sandström', about: { name: 'Gunnar Öberg' } },
      { ...THURSDAYS, learnedOn: '2025-05-22' },
    ])
    expect(abilities.write).toBe(true)
    const first = await listLessons(priya, gunnar, { limit: 1 })
    expect(await listLessons(priya, gunnar, { limit: 1, cursor: first.next! })).toMatchObject({
      lessons: [THURSDAYS],
      next: null,
    })
  })

  test('of an organisation is there for its people too, and theirs for the organisation', async () => {
    await write({ text: 'They decide in pairs.', learnedOn: '2026-01-01' }, norralv)
    await write({ learnedOn: '2026-01-02' })
    const both = [THURSDAYS.text, 'They decide in pairs.']
    expect(await texts(norralv)).toEqual(both)
    expect(await texts(gunnar)).toEqual(both)
    expect(await texts({ kind: 'person', id: await idOf(ylva, 'maarit') })).toEqual([both[1]])
  })

  test('is edited by whoever learned it and by admins; the timeline says so, and undoes it', async () => {
    const id = await write()
    await expect(editLesson(priya, id, { text: 'X' })).rejects.toThrow('Only whoever learned it')
    await editLesson(ylva, id, { text: 'Ask him on Fridays.', version: 1 })
    await editLesson(await as(ylva, 'duarte', 'administer'), id, { side: 'ours' })
    const { lines } = await showTimeline(ylva, { subject: gunnar.id, limit: 10 })
    const [sided] = lines
    expect(sided).toMatchObject({
      did: 'changed',
      subject: { kind: 'lesson', page: gunnar },
      fields: [{ name: 'About', before: 'working with them', after: 'working with us' }],
    })
    await undo(await as(ylva, 'duarte', 'administer'), sided!.id)
    expect((await getLesson(ylva, id)).side).toBe('theirs')
  })

  test('that two change differently from the same version clashes', async () => {
    const id = await write()
    const duarte = await as(ylva, 'duarte', 'administer')
    await editLesson(duarte, id, { text: 'Ask him on Mondays.', version: 1 })
    await expect(editLesson(ylva, id, { text: 'Ask him on Fridays.', version: 1 })).rejects.toThrow(
      'Duarte Nogueira changed the same',
    )
  })

  test('goes to the trash and comes back, or is purged', async () => {
    const id = await write()
    await trashLesson(ylva, id)
    expect(await texts()).toEqual([])
    expect((await listTrash(ylva, { limit: 5 })).records).toMatchObject([
      { kind: 'lesson', name: THURSDAYS.text, trashedBy: 'Ylva Sandström' },
    ])
    await restore(ylva, 'lesson', id)
    expect(await texts()).toEqual([THURSDAYS.text])
    await trashLesson(ylva, id)
    const admin = await as(ylva, 'duarte', 'administer')
    expect(await describePurge(admin, 'lesson', id)).toMatchObject({ gone: ['what was learned'] })
    await purge(admin, 'lesson', id)
    await expect(getLesson(ylva, id)).rejects.toThrow('no such lesson')
  })

  test('of a day to come, by a viewer, of nobody, and in another workspace is refused', async () => {
    await expect(write({ learnedOn: '2026-10-02' })).rejects.toThrow('2026-10-02')
    await expect(write({}, gunnar, await as(ylva, 'ylva', 'read'))).rejects.toThrow('not viewers')
    await expect(write({}, { kind: 'person', id: ylva.ids.next() })).rejects.toThrow()
    const id = await write()
    await expect(editLesson(ylva, id, { learnedOn: '2027-01-01' })).rejects.toThrow('2027-01-01')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, { ...ylva.viewer, permission: 'own' })
    await expect(write({}, gunnar, elsewhere)).rejects.toThrow()
    await expect(getLesson(elsewhere, id)).rejects.toThrow('no such lesson')
    await expect(trashLesson(elsewhere, id)).rejects.toThrow('no such lesson')
    await expect(listLessons(elsewhere, gunnar, { limit: 5 })).rejects.toThrow()
  })
})

test('what the ledger shows of a colleague is told to the next', async () => {
  const both = { personId: gunnar.id, text: '', doneBy: 'us' } as const
  await recordObservation(priya, { ...both, kind: 'mistake_owned', occurredOn: '2025-02-03' })
  await recordObservation(ylva, { ...both, kind: 'pushed', occurredOn: '2026-02-03' })
  expect(await showReputation(ylva, { organisation: norralv.id }, {})).toMatchObject({
    colleagues: [
      { member: 'Ylva Sandström', pieces: 1, ours: ['Pushed for a date or a decision, in 2026'], theirs: [] },
      { member: 'Priya Raman', ours: ['Owned a mistake before it was found, in 2025'] },
    ],
  })
  const { colleagues } = await showReputation(ylva, { person: gunnar.id }, { at: '2025-12-31' })
  expect(colleagues).toMatchObject([{ member: 'Priya Raman' }])
})
