import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { listNotices } from '../../notices/server/notices.queries.ts'
import type { About } from '../../people/about.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { mentionOf } from '../note.ts'
import { getNote, listNotes } from './notes.queries.ts'
import { editNote, restoreNote, trashNote, writeNote } from './write-note.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
let gunnar: About
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
  gunnar = { kind: 'person', id: await idOf(ylva, 'gunnar') }
})
afterEach(() => workspace.close())

const textsOf = async () => (await listNotes(ylva, gunnar, { limit: 10 })).notes.map(({ text }) => text)

describe('a note', () => {
  test('stands with whom it is about, newest first, a page at a time', async () => {
    for (const text of ['Prefers the phone', 'Away in July', 'Asked for drawings'])
      await writeNote(ylva, gunnar, text)
    expect(await textsOf()).toEqual(['Asked for drawings', 'Away in July', 'Prefers the phone'])
    const first = await listNotes(ylva, gunnar, { limit: 2 })
    const rest = await listNotes(ylva, gunnar, { limit: 2, cursor: first.next! })
    expect(rest.notes).toMatchObject([{ text: 'Prefers the phone', author: 'Ylva Sandström' }])
    expect(rest.next).toBeNull()
  })

  test('lets know whom it mentions, once, and goes by what they are called now', async () => {
    const text = `Ask ${mentionOf(priya.viewer.memberId!)} about the sensors`
    const id = await writeNote(ylva, gunnar, text)
    await editNote(ylva, id, { text: `${text} today` })
    expect(await listNotices(priya, { limit: 10 })).toMatchObject({
      unseen: 1,
      notices: [{ kind: 'mention', noteId: id, actor: 'Ylva Sandström' }],
    })
    await ylva.db
      .updateTable('members')
      .set({ name: 'Priya R. Raman' })
      .where('name', '=', 'Priya Raman')
      .execute()
    expect((await getNote(ylva, id)).mentions).toMatchObject([{ name: 'Priya R. Raman' }])
  })

  test('that mentions nobody of us is refused', async () => {
    const stranger = mentionOf('00000000-0000-7000-8000-000000000000')
    await expect(writeNote(ylva, gunnar, `Ask ${stranger}`)).rejects.toThrow('not a member')
    expect(await textsOf()).toEqual([])
  })

  test('is changed by its author and by admins, by nobody else', async () => {
    const id = await writeNote(ylva, gunnar, 'Prefers the phone')
    await expect(editNote(priya, id, { text: 'X' })).rejects.toThrow('Only whoever wrote it')
    await editNote(await as(ylva, 'duarte', 'administer'), id, { text: 'Prefers mail' })
    expect(await textsOf()).toEqual(['Prefers mail'])
    expect((await getNote(priya, id)).abilities.edit).toContain('Only whoever wrote it')
    const viewer = await as(ylva, 'ylva', 'read')
    await expect(writeNote(viewer, gunnar, 'X')).rejects.toThrow('not viewers')
  })

  test('in the trash is in no list, and comes back', async () => {
    const id = await writeNote(ylva, gunnar, 'Prefers the phone')
    await trashNote(ylva, id)
    expect(await textsOf()).toEqual([])
    await restoreNote(ylva, id)
    expect(await textsOf()).toEqual(['Prefers the phone'])
  })

  test('of another workspace is not found, nor whom it would be about', async () => {
    const id = await writeNote(ylva, gunnar, 'Prefers the phone')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const outside = enter(workspace.ctx, other.id)
    await expect(editNote(outside, id, { text: 'X' })).rejects.toThrow('no such note')
    await expect(writeNote(outside, gunnar, 'X')).rejects.toThrow('no such person')
  })
})
