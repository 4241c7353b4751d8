import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { describePurge, listTrash, purge, restore } from '../../app/pages/trash.ts'
import { undo } from '../../app/record-kinds.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { postFieldsSchema } from '../post.ts'
import { editPostOperation } from '../posts.operations.ts'
import { getPost, listPosts } from './posts.queries.ts'
import { editPost, trashPost, writePost } from './write-post.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  priya = await as(workspace.ctx, 'priya')
})
afterEach(() => workspace.close())

const TAKE =
  'We missed a coupling at Harbour and wrote down how, because whoever knows what we cannot hear believes us about the rest.'
const write = (more = {}, ctx = priya) => writePost(ctx, { text: '', link: '', take: TAKE, ...more })
const POSTED = { place: 'the pumplist', on: '2025-01-28' }

describe('a post', () => {
  test('is a draft until it was posted, and stands then by its day, with what came of it', async () => {
    const id = await write()
    await editPost(priya, id, { posting: POSTED })
    await editPost(priya, id, {
      outcome: 'Nkechi Adeyemi wrote at three in the morning. 12 people liked it.',
    })
    const draft = await write({
      take: 'A rota is worth more than an alarm, because one man cannot be awake each night.',
    })
    expect((await listPosts(ylva, { limit: 10 })).posts).toMatchObject([
      { id: draft, posting: null, author: 'Priya Raman' },
      { id, posting: POSTED, outcome: expect.stringContaining('three in the morning'), findings: [] },
    ])
    const first = await listPosts(ylva, { limit: 1 })
    expect((await listPosts(ylva, { limit: 1, cursor: first.next! })).posts).toMatchObject([{ id }])
  })

  test('keeps no count: there is nowhere to put one, and an outcome of counts alone is refused', async () => {
    expect(
      Object.keys(await getPost(ylva, await write())).filter(key => /count|like|follow|view/i.test(key)),
    ).toEqual([])
    const edit = editPostOperation.input.pick({ outcome: true })
    expect(edit.safeParse({ outcome: '1,204 likes' }).error?.issues[0]?.message).toContain('are not kept')
    expect(edit.safeParse({ outcome: 'Réal wrote back.' }).success).toBe(true)
  })

  test('without a take of its own is refused, and so is a link that leads nowhere', () => {
    expect(postFieldsSchema.safeParse({ text: 'x', take: ' ' }).error?.issues[0]?.message).toContain(
      'what you think',
    )
    const led = postFieldsSchema.safeParse({ take: TAKE, link: 'javascript:alert(1)' })
    expect(led.error?.issues[0]?.message).toContain('address of a page')
  })

  test('nearly equal to a colleague’s earlier one is flagged, and the earlier one is not', async () => {
    const first = await write()
    const second = await write({ take: TAKE.replace('wrote down', 'noted') }, ylva)
    expect((await getPost(ylva, second)).findings).toMatchObject([
      { rule: 'said-before', because: 'Priya Raman wrote nearly the same on 2026-10-01.' },
    ])
    expect((await getPost(ylva, first)).findings).toEqual([])
    await trashPost(priya, first)
    expect((await getPost(ylva, second)).findings).toEqual([])
  })

  test('is changed by its author and by admins, which the timeline says and undoes', async () => {
    const id = await write()
    await expect(editPost(ylva, id, { take: 'X' })).rejects.toThrow('what its author thinks')
    expect((await getPost(ylva, id)).abilities.edit).toContain('what its author thinks')
    await editPost(priya, id, { posting: POSTED, version: 1 })
    const duarte = await as(ylva, 'duarte', 'administer')
    await editPost(duarte, id, { outcome: 'A mill wrote.', version: 1 })
    const { lines } = await showTimeline(priya, { limit: 2 })
    expect(lines).toMatchObject([
      {
        subject: { kind: 'post', page: { kind: 'posts' } },
        fields: [{ name: 'What came of it', after: 'A mill wrote.' }],
      },
      { fields: [{ name: 'Posted', before: null, after: 'the pumplist, 2025-01-28' }] },
    ])
    await expect(undo(priya, lines[1]!.id)).rejects.toThrow('was not posted')
    await undo(priya, lines[0]!.id)
    expect(await getPost(priya, id)).toMatchObject({ outcome: '', posting: POSTED })
  })

  test('that two change differently from the same version clashes', async () => {
    const id = await write()
    await editPost(await as(ylva, 'duarte', 'administer'), id, { take: `${TAKE} So it is.`, version: 1 })
    await expect(editPost(priya, id, { take: `${TAKE} Or is it?`, version: 1 })).rejects.toThrow(
      'changed the same',
    )
  })

  test('goes to the trash and comes back, or is purged', async () => {
    const id = await write()
    await trashPost(priya, id)
    await expect(getPost(priya, id)).rejects.toThrow('no such post')
    expect((await listTrash(priya, { limit: 5 })).records).toMatchObject([
      { kind: 'post', name: expect.stringMatching(/^We missed/) },
    ])
    await restore(priya, 'post', id)
    await trashPost(priya, id)
    const admin = await as(ylva, 'duarte', 'administer')
    expect((await describePurge(admin, 'post', id)).gone).toEqual(['what it says, and what came of it'])
    await purge(admin, 'post', id)
    expect((await listTrash(priya, { limit: 5 })).records).toEqual([])
  })

  test('of a day to come, come of nothing, by a viewer, and in another workspace is refused', async () => {
    const id = await write()
    await expect(editPost(priya, id, { posting: { ...POSTED, on: '2026-10-02' } })).rejects.toThrow(
      'cannot have been seen yet',
    )
    await expect(editPost(priya, id, { outcome: 'A mill wrote.' })).rejects.toThrow('was not posted')
    const viewer = await as(priya, 'priya', 'read')
    await expect(write({}, viewer)).rejects.toThrow('not viewers')
    await expect(editPost(viewer, id, { take: 'X' })).rejects.toThrow('not viewers')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, { ...priya.viewer, permission: 'own' })
    await expect(getPost(elsewhere, id)).rejects.toThrow('no such post')
    await expect(editPost(elsewhere, id, { take: 'X' })).rejects.toThrow('no such post')
    await expect(trashPost(elsewhere, id)).rejects.toThrow('no such post')
    expect((await listPosts(elsewhere, { limit: 5 })).posts).toEqual([])
  })
})
