import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { trashNote, writeNote } from '../../notes/server/write-note.ts'
import { trashOrganisation } from '../../organisations/server/edit-organisation.ts'
import { addPhone, trashPerson } from '../../people/server/edit-person.ts'
import { findPersonByAddress } from '../../people/server/people.queries.ts'
import { getPersonRecord } from '../../people/server/person.queries.ts'
import { clockAt } from '../../platform/clock.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { listRelationships } from '../../relationships/server/list-relationships.ts'
import { addTask, trashTask } from '../../tasks/server/edit-task.ts'
import { recordReactions as reactions } from '../record-reactions.ts'
import { describePurge, listTrash, purge, restore } from './trash.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let admin: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  admin = await as(workspace.ctx, 'duarte', 'administer')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const at = (ctx: WorkspaceCtx, time: string): WorkspaceCtx => ({ ...ctx, clock: clockAt(new Date(time)) })

async function fillTrash() {
  const about = { kind: 'person', id: gunnar } as const
  const { organisation } = await getPersonRecord(ylva, gunnar)
  const note = await writeNote(ylva, about, 'Prefers the phone')
  const task = await addTask(ylva, { title: 'Send drawings', about })
  await trashNote(at(ylva, '2026-10-01T10:00:00Z'), note)
  await trashTask(at(ylva, '2026-10-01T11:00:00Z'), task)
  await trashPerson(at(ylva, '2026-10-01T12:00:00Z'), reactions, gunnar)
  await trashOrganisation(at(ylva, '2026-10-01T13:00:00Z'), reactions, organisation!.id)
}

describe('the trash', () => {
  test('holds what was put there, with who and when, latest first, a page at a time', async () => {
    await fillTrash()
    const { records, next } = await listTrash(ylva, { limit: 3 })
    expect(records.map(({ kind, name }) => [kind, name])).toEqual([
      ['organisation', 'Norralv Energi'],
      ['person', 'Gunnar Öberg'],
      ['task', 'Send drawings'],
    ])
    expect(records[1]).toMatchObject({ trashedBy: 'Ylva Sandström', trashedAt: '2026-10-01T12:00:00.000Z' })
    const rest = await listTrash(ylva, { limit: 3, cursor: next! })
    expect(rest).toMatchObject({ records: [{ kind: 'note', name: 'Prefers the phone' }], next: null })
  })

  test('says how much mail there was with a person since', async () => {
    await trashPerson(at(ylva, '2026-09-01T00:00:00Z'), reactions, gunnar)
    const [record] = (await listTrash(ylva, { limit: 5 })).records
    expect(record!.messagesSince).toBeGreaterThan(0)
  })

  test('gives everything back', async () => {
    await fillTrash()
    for (const { kind, id } of (await listTrash(ylva, { limit: 10 })).records) await restore(ylva, kind, id)
    expect((await listTrash(ylva, { limit: 10 })).records).toEqual([])
    expect((await getPersonRecord(ylva, gunnar)).organisation?.name).toBe('Norralv Energi')
  })
})

describe('purging', () => {
  test('is for admins, and for what is in the trash', async () => {
    await expect(purge(admin, 'person', gunnar)).rejects.toThrow('Only what is in the trash')
    await trashPerson(ylva, reactions, gunnar)
    await expect(purge(ylva, 'person', gunnar)).rejects.toThrow('admins and owners')
    expect((await listTrash(ylva, { limit: 5 })).abilities).toEqual({
      restore: true,
      purge: expect.stringContaining('admins and owners'),
    })
  })

  test('says before what will be gone and what stays', async () => {
    await addPhone(ylva, reactions, gunnar, { number: '+46 90 1', label: '' })
    await writeNote(ylva, { kind: 'person', id: gunnar }, 'Prefers the phone')
    await trashPerson(ylva, reactions, gunnar)
    const { name, gone, stays } = await describePurge(admin, 'person', gunnar)
    expect(name).toBe('Gunnar Öberg')
    expect(gone).toContain('1 telephone number')
    expect(gone).toContain('1 note about them')
    expect(stays[0]).toContain('mail with them')
  })

  test('leaves nothing of the record, and the mail where it is', async () => {
    await fillTrash()
    const { records } = await listTrash(ylva, { limit: 10 })
    for (const { kind, id } of records.filter(({ kind }) => kind !== 'note')) await purge(admin, kind, id)
    expect((await listTrash(ylva, { limit: 10 })).records).toEqual([])
    await expect(getPersonRecord(ylva, gunnar)).rejects.toThrow('no such person')
    expect(await findPersonByAddress(ylva, 'gunnar.oberg@norralv-energi.example')).toBeUndefined()
    const { relationships } = await listRelationships(ylva, { sort: 'name', limit: 200 })
    expect(relationships.filter(({ name }) => name === 'Gunnar Öberg')).toEqual([])
    const { messages } = await ylva.db
      .selectFrom('messages')
      .select(({ fn }) => fn.countAll<number>().as('messages'))
      .executeTakeFirstOrThrow()
    expect(messages).toBe(567)
  })
})
