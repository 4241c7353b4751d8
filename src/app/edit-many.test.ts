import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../test/setup/story.ts'
import type { TestWorkspace } from '../../test/setup/workspace.ts'
import { editPerson } from '../people/server/edit-person.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import type { BulkEdit, Selection } from '../relationships/bulk-edits.operations.ts'
import { cancelBulkEdit, startBulkEdit, undoBulkEdit } from '../relationships/server/bulk-edit.ts'
import { getBulkEdit, listUnfinishedEdits } from '../relationships/server/bulk-edits.queries.ts'
import { listPeople } from '../relationships/server/list-people.ts'
import { previewBulkEdit } from '../relationships/server/list-selection.ts'
import { readFilter } from '../views/filter-text.ts'
import { createWorkspace } from '../workspaces/server/create-workspace.ts'
import { editMany } from './edit-many.ts'
import { recordReactions } from './record-reactions.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
})
afterEach(() => workspace.close())

const all = (text = ''): Selection => ({
  of: 'people',
  except: [],
  ...(text && { filter: readFilter(text) }),
})

async function edit(selection: Selection, wanted: BulkEdit) {
  const id = await startBulkEdit(ylva, selection, wanted)
  await editMany(workspace.ctx, id)
  return getBulkEdit(ylva, id)
}

async function undo(id: string) {
  await undoBulkEdit(ylva, id)
  await editMany(workspace.ctx, id)
  return getBulkEdit(ylva, id)
}

const shown = async () => (await listPeople(ylva, { sort: 'name', limit: 200 })).people
const organisations = async () =>
  new Map((await shown()).map(person => [person.personId, person.organisation]))

async function organisationOf(person: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select o.id, o.name from organisations o join people p on p.organisation_id = o.id
    where p.id = ${person}::uuid`.execute(ylva.db)
  return rows[0]!
}

describe('an edit of many people', () => {
  test('shows what it would change before it does', async () => {
    const { id, name } = await organisationOf(await idOf(ylva, 'gunnar'))
    const before = await organisations()
    const there = [...before.values()].filter(each => each === name).length
    const preview = await previewBulkEdit(ylva, all(), { do: 'moveTo', organisationId: id })
    expect(preview).toMatchObject({ people: before.size, changing: before.size - there })
    for (const line of preview.first) expect(line).toMatchObject({ before: before.get(line.id), after: name })
    expect(await organisations()).toEqual(before)
  })

  test('moves all that a list holds, but for those taken out of it, and lists show it at once', async () => {
    const { id, name } = await organisationOf(await idOf(ylva, 'gunnar'))
    const before = await organisations()
    const kept = [...before].find(([, organisation]) => organisation !== name)![0]
    const selection = { of: 'people' as const, except: [kept] }
    const done = await edit(selection, { do: 'moveTo', organisationId: id })
    expect(done).toMatchObject({ state: 'finished', people: before.size - 1, done: before.size - 1 })
    const after = await organisations()
    for (const [person, organisation] of after) {
      expect(organisation).toBe(person === kept ? before.get(kept) : name)
    }
  })

  test('is taken back whole, and every list is as it was', async () => {
    const { id } = await organisationOf(await idOf(ylva, 'gunnar'))
    const before = await shown()
    const moved = await edit(all(), { do: 'moveTo', organisationId: id })
    expect(await undo(moved.id)).toMatchObject({ state: 'undone' })
    expect(await shown()).toEqual(before)
    await expect(undoBulkEdit(ylva, moved.id)).rejects.toThrow('already')
  })

  test('to the trash takes people out of every list, and back', async () => {
    const before = await shown()
    const waning = before.filter(({ state }) => state === 'waning').map(({ personId }) => personId)
    expect(waning.length).toBeGreaterThan(0)
    const trashed = await edit(all('state:is:waning'), { do: 'trash' })
    expect((await shown()).some(({ personId }) => waning.includes(personId))).toBe(false)
    await undo(trashed.id)
    expect(await shown()).toEqual(before)
  })

  test('taken back leaves alone what somebody has changed since', async () => {
    const gunnar = await idOf(ylva, 'gunnar')
    const done = await edit(all(), { do: 'setCity', city: 'Porto' })
    await editPerson(await as(workspace.ctx, 'duarte'), recordReactions, gunnar, { city: 'Luleå' })
    await undo(done.id)
    const { rows } = await sql<{ id: string; city: string | null }>`
      select id, city from people where city is not null`.execute(ylva.db)
    expect(rows).toEqual([{ id: gunnar, city: 'Luleå' }])
  })

  test('that was cut off goes on where it was, and changes nobody twice', async () => {
    const id = await startBulkEdit(ylva, all(), { do: 'setCity', city: 'Porto' })
    expect(await listUnfinishedEdits(ylva)).toEqual([{ workspaceId: ylva.workspaceId, id }])
    await Promise.all([editMany(workspace.ctx, id), editMany(workspace.ctx, id)])
    const { people } = await getBulkEdit(ylva, id)
    const { rows } = await sql<{ count: number; who: number }>`
      select count(*) as count, count(distinct subject_id) as who from changes where batch_id = ${id}::uuid`.execute(
      ylva.db,
    )
    expect(rows[0]).toEqual({ count: people, who: people })
    expect(await listUnfinishedEdits(ylva)).toEqual([])
  })

  test('that was cancelled changes nobody further', async () => {
    const id = await startBulkEdit(ylva, all(), { do: 'setCity', city: 'Porto' })
    await expect(undoBulkEdit(ylva, id)).rejects.toThrow('Cancel it first')
    await cancelBulkEdit(ylva, id)
    await editMany(workspace.ctx, id)
    expect(await getBulkEdit(ylva, id)).toMatchObject({ state: 'cancelled', done: 0 })
  })

  test('is done in the name and with the rights of whoever asked', async () => {
    const onlooker = await as(workspace.ctx, 'duarte', 'read')
    const id = await startBulkEdit(onlooker, all(), { do: 'setCity', city: 'Porto' })
    await editMany(workspace.ctx, id)
    const { people, skipped } = await getBulkEdit(ylva, id)
    expect(skipped).toBe(people)
    const own = await edit(all(), { do: 'setCity', city: 'Porto' })
    const { rows } =
      await sql`select distinct actor, via from changes where batch_id = ${own.id}::uuid`.execute(ylva.db)
    expect(rows).toEqual([{ actor: ylva.viewer.name, via: 'app' }])
  })

  test('refuses nobody at all, an organisation that is not there, and what another workspace does', async () => {
    const nowhere = '018f0000-0000-7000-8000-000000000000'
    await expect(startBulkEdit(ylva, all('name:is:Nobody Atall'), { do: 'trash' })).rejects.toThrow(
      'Nobody is chosen',
    )
    await expect(startBulkEdit(ylva, all(), { do: 'moveTo', organisationId: nowhere })).rejects.toThrow(
      'no such organisation',
    )
    const id = await startBulkEdit(ylva, all(), { do: 'setCity', city: 'Porto' })
    const other = await createWorkspace(workspace.ctx, { slug: 'elsewhere', name: 'Elsewhere' })
    const outside = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(getBulkEdit(outside, id)).rejects.toThrow('no such edit')
    await expect(cancelBulkEdit(outside, id)).rejects.toThrow('no such edit')
  })
})
