import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { snapshot } from '../../../../test/setup/snapshot.ts'
import { as, idOf, openStoryWorkspace } from '../../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../../test/setup/workspace.ts'
import { mentionOf } from '../../../notes/note.ts'
import { writeNote } from '../../../notes/server/write-note.ts'
import { createPerson } from '../../../people/server/create-person.ts'
import * as edits from '../../../people/server/edit-person.ts'
import { moveAddress } from '../../../people/server/move-address.ts'
import { getPersonRecord } from '../../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../../platform/context.ts'
import { addTask, completeTask } from '../../../tasks/server/edit-task.ts'
import { getTask } from '../../../tasks/server/tasks.queries.ts'
import { undo } from '../../record-kinds.ts'
import { recordReactions as reactions } from '../../record-reactions.ts'
import { showTimeline } from './timeline.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const lines = async (subject?: string) => (await showTimeline(ylva, { subject, limit: 20 })).lines
const last = async () => (await lines())[0]!

describe('the timeline', () => {
  test('says who did what, with before and after in words', async () => {
    await edits.editPerson(priya, reactions, gunnar, { city: 'Umeå' })
    const { organisation } = await getPersonRecord(ylva, gunnar)
    await edits.addPosition(ylva, reactions, gunnar, {
      organisationId: organisation!.id,
      title: 'Chief engineer',
      sinceOn: '2020-01-01',
      untilOn: null,
    })
    await edits.addPhone(ylva, reactions, gunnar, { number: '+46 90 1', label: 'office' })
    expect(await lines(gunnar)).toMatchObject([
      { fields: [{ name: 'Phone +46 90 1', before: null, after: 'office' }] },
      {
        fields: [
          { name: 'Position', before: null, after: 'Chief engineer at Norralv Energi, since 2020-01-01' },
        ],
      },
      {
        actor: 'Priya Raman',
        did: 'changed',
        subject: { kind: 'person', name: 'Gunnar Öberg', page: { kind: 'person', id: gunnar } },
        fields: [{ name: 'City', before: null, after: 'Umeå' }],
        abilities: { undo: true },
      },
    ])
  })

  test('of a person holds the notes and tasks about them, by what they are called now', async () => {
    const about = { kind: 'person', id: gunnar } as const
    await writeNote(ylva, about, `Ask ${mentionOf(priya.viewer.memberId!)}`)
    await addTask(ylva, { title: 'Send drawings', about })
    const [task, note] = await lines(gunnar)
    expect(note).toMatchObject({ did: 'added', subject: { kind: 'note', name: 'Ask @Priya Raman' } })
    expect(note!.fields).toContainEqual({ name: 'Text', before: null, after: 'Ask @Priya Raman' })
    expect(task!.fields).toContainEqual({ name: 'To do by', before: null, after: 'Ylva Sandström' })
    expect(await lines(await idOf(ylva, 'maarit'))).toEqual([])
  })

  test('goes on from page to page', async () => {
    for (const city of ['a', 'b', 'c']) await edits.editPerson(ylva, reactions, gunnar, { city })
    const first = await showTimeline(ylva, { limit: 2 })
    const rest = await showTimeline(ylva, { limit: 2, cursor: first.next! })
    expect([...first.lines, ...rest.lines].map(({ fields }) => fields[0]!.after)).toEqual(['c', 'b', 'a'])
    expect(rest.next).toBeNull()
  })
})

describe('taking a change back', () => {
  test('restores what was there, is a change itself, and can be taken back', async () => {
    await edits.editPerson(priya, reactions, gunnar, { name: 'Gunnar X', city: 'Umeå' })
    const edit = await last()
    await undo(ylva, edit.id)
    expect(await getPersonRecord(ylva, gunnar)).toMatchObject({ name: 'Gunnar Öberg', city: null })
    const taken = await last()
    expect(taken).toMatchObject({ actor: 'Ylva Sandström', did: 'changed', isUndo: true })
    expect((await lines())[1]!.abilities.undo).toBe('It has been taken back.')
    await expect(undo(ylva, edit.id)).rejects.toThrow('taken back already')
    await undo(ylva, taken.id)
    expect(await getPersonRecord(ylva, gunnar)).toMatchObject({ name: 'Gunnar X', city: 'Umeå' })
    await undo(ylva, edit.id)
    expect((await getPersonRecord(ylva, gunnar)).name).toBe('Gunnar Öberg')
  })

  test('is refused where the same was changed again, and says by whom', async () => {
    await edits.editPerson(ylva, reactions, gunnar, { city: 'Umeå' })
    const edit = await last()
    await edits.editPerson(ylva, reactions, gunnar, { title: 'Engineer' })
    await edits.editPerson(priya, reactions, gunnar, { city: 'Luleå' })
    await expect(undo(ylva, edit.id)).rejects.toThrow('Priya Raman changed it again on 2026-10-01')
    await undo(ylva, (await last()).id)
    await undo(ylva, edit.id)
    expect(await getPersonRecord(ylva, gunnar)).toMatchObject({ city: null, title: 'Engineer' })
  })

  test('of a creation puts into the trash; of that, brings back', async () => {
    const id = await createPerson(ylva, reactions, { name: 'Nora Vik' })
    await undo(ylva, (await last()).id)
    expect((await getPersonRecord(ylva, id)).trashed).toMatchObject({ by: 'Ylva Sandström' })
    await undo(ylva, (await last()).id)
    expect((await getPersonRecord(ylva, id)).trashed).toBeNull()
  })

  test('of a completion opens the task; of that, it was done when it was', async () => {
    const id = await addTask(ylva, { title: 'Send drawings' })
    await completeTask(ylva, id)
    const { completion } = await getTask(ylva, id)
    await undo(ylva, (await last()).id)
    expect((await getTask(ylva, id)).completion).toBeNull()
    await undo(ylva, (await last()).id)
    expect((await getTask(ylva, id)).completion).toEqual(completion)
  })

  test('takes back together what was done together, and only together where it hangs on it', async () => {
    const maarit = await idOf(ylva, 'maarit')
    const address = 'maarit.lehtonen@norralv-energi.example'
    const derived = async () => {
      const { relationship_days, relationship_messages } = await snapshot(ylva.db)
      return { relationship_days, relationship_messages }
    }
    const before = await derived()
    await moveAddress(ylva, reactions, { personId: maarit, address, to: gunnar })
    expect(await derived()).not.toEqual(before)
    const move = await last()
    expect(move.together).toBe(2)
    await expect(undo(ylva, (await lines())[1]!.id)).rejects.toThrow('belongs to Gunnar Öberg')
    await undo(ylva, move.id, { isWhole: true })
    expect((await getPersonRecord(ylva, maarit)).addresses).toMatchObject([{ address }])
    expect(await derived()).toEqual(before)
    await undo(ylva, (await last()).id, { isWhole: true })
    expect((await getPersonRecord(ylva, maarit)).addresses).toEqual([])
  })

  test('is for whoever may change the record', async () => {
    await edits.editPerson(ylva, reactions, gunnar, { city: 'Umeå' })
    const viewer = await as(ylva, 'duarte', 'read')
    await expect(undo(viewer, (await last()).id)).rejects.toThrow('not viewers')
    const { lines: seen } = await showTimeline(viewer, { limit: 5 })
    expect(seen[0]!.abilities.undo).toContain('not viewers')
  })
})
