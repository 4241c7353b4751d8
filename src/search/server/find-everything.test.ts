import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, idOf } from '../../../test/setup/story.ts'
import { openTestWorkspace, type TestWorkspace } from '../../../test/setup/workspace.ts'
import { liveReactions } from '../../app/reactions.ts'
import { rebuildWorkspace } from '../../app/rebuild.ts'
import { openSample } from '../../app/sample.ts'
import { excludeFromCapture } from '../../correspondence/server/exclude-from-capture.ts'
import { shareMail, unshareMail } from '../../correspondence/server/share-mail.ts'
import { mentionOf } from '../../notes/note.ts'
import { trashNote, writeNote } from '../../notes/server/write-note.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { PEOPLE } from '../../world/cast.ts'
import type { Marked } from '../search.operations.ts'
import { findEverything } from './find-everything.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let priya: WorkspaceCtx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  const inside = enter(workspace.ctx, (await openSample(workspace.ctx)).id)
  ylva = await as(inside, 'ylva')
  priya = await as(inside, 'priya')
}, 60_000)
afterAll(() => workspace.close())

const search = (query: string, ctx = ylva) => findEverything(ctx, { workspace: '', query, limit: 5 })
const people = async (query: string) => (await search(query)).people.map(({ name }) => name)
const textOf = (marked: Marked) => marked.map(({ text }) => text).join('')
const page = (query: string, { limit = 3, cursor, ctx = ylva }: Paging = {}) =>
  findEverything(ctx, { workspace: '', query, limit, cursor, kinds: ['messages'] })
type Paging = { limit?: number; cursor?: string | undefined; ctx?: WorkspaceCtx }

async function idsOf(query: string, ctx = ylva): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | undefined; ; ) {
    const { messages, next } = await page(query, { cursor, ctx })
    ids.push(...messages.map(({ id }) => id))
    if (!next) return ids
    cursor = next
  }
}

describe('claims and stories are found', () => {
  test('by words of theirs, with these marked', async () => {
    const { claims } = await search('COUPLING hear')
    expect(claims.map(({ text }) => textOf(text))).toEqual(['We hear couplings as well as we hear bearings.'])
    expect(claims[0]!.text.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual([
      'hear',
      'couplings',
      'hear',
    ])
    expect((await search('budget signature')).claims).toMatchObject([{ by: PEOPLE.nkechi.name }])
    const { stories } = await search('nine pumps bad')
    expect(stories).toMatchObject([{ industry: 'District heating' }])
    const marked = stories[0]!.excerpt.filter(({ isFound }) => isFound).map(({ text }) => text)
    expect(marked).toContain('pumps')
  })

  test('in this workspace alone', async () => {
    const other = enter(
      workspace.ctx,
      (await createWorkspace(workspace.ctx, { slug: 'bare', name: 'Bare' })).id,
    )
    expect(await search('couplings', other)).toMatchObject({ claims: [], stories: [] })
  })
})

describe('people and organisations are found', () => {
  test.each([
    ['the beginning of their name', 'maar'],
    ['one letter of it', 'm'],
    ['the beginning of another word of it', 'leh'],
    ['both, the other way round, in capitals', 'LEHTO maa'],
    ['a part of it', 'htone'],
    ['an address', 'maarit.lehtonen@norr'],
    ['a name and where they are', 'maarit norralv'],
    ['two letters that changed places', 'maarti'],
    ['a letter too few', 'lehtnen'],
  ])('by %s', async (_, query) => {
    expect(await people(query)).toContain('Maarit Lehtonen')
  })

  test('with or without the accents that their names have', async () => {
    expect(await people('oberg')).toEqual(['Gunnar Öberg'])
    expect(await people('Öberg')).toEqual(['Gunnar Öberg'])
  })

  test('nearest first: who is called so before whose address has it', async () => {
    expect((await search('jonas')).people[0]).toMatchObject({
      name: 'Jonas Ek',
      organisation: 'Fyrvik Vatten',
    })
    expect((await search('fyrvik')).organisations).toMatchObject([
      { name: 'Fyrvik Vatten', domain: 'fyrvik-vatten.example' },
    ])
    expect((await search('fyrvik-vatten.example')).organisations).toHaveLength(1)
    expect((await search('wilma@fyrvik-va')).organisations).toHaveLength(1)
    expect((await search('wilma@')).organisations).toEqual([])
  })

  test('not by marks alone, which are wild cards elsewhere', async () => {
    for (const query of ['%', '_', '\\', "'", ':*', '&', '']) {
      expect(await search(query), query).toMatchObject({ people: [], organisations: [], messages: [] })
    }
  })

  test('only as long as they are not in the trash, nor from another workspace', async () => {
    const neighbours = await createWorkspace(workspace.ctx, { slug: 'neighbours', name: 'Neighbours' })
    expect((await search('maarit', enter(workspace.ctx, neighbours.id))).people).toEqual([])
    const trash = (trashed_at: Date | null) =>
      ylva.db.updateTable('people').set({ trashed_at }).where('name', '=', 'Maarit Lehtonen').execute()
    await trash(new Date())
    for (const query of ['m', 'maarit', 'htone', 'maarti', 'maarit.lehtonen@norr'])
      expect(await people(query)).not.toContain('Maarit Lehtonen')
    await trash(null)
  })
})

describe('notes are found', () => {
  test('by their words, mistyped or not, until they are in the trash', async () => {
    const about = { kind: 'person', id: await idOf(ylva, 'gunnar') } as const
    const text = `Prefers smörgåstårta; ask ${mentionOf(priya.viewer.memberId!)}`
    const id = await writeNote(ylva, about, text)
    for (const query of ['smorgas', 'Prefers SMÖRGÅSTÅRTA', 'smorgastarat']) {
      const { notes } = await search(query)
      expect(notes, query).toMatchObject([{ id, about: { ...about, name: 'Gunnar Öberg' } }])
      expect(textOf(notes[0]!.excerpt)).toBe('Prefers smörgåstårta; ask @Priya Raman')
    }
    await trashNote(ylva, id)
    expect((await search('smorgas')).notes).toEqual([])
  })
})

describe('messages are found', () => {
  test('by words of subject and text, begun or whole, with these marked', async () => {
    const { messages } = await search('allergic ladd')
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ from: 'Jonas Ek' })
    expect(messages[0]!.excerpt.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual([
      'allergic',
      'ladders',
    ])
  })

  test('a page at a time, newest first, each once', async () => {
    const ids = await idsOf('pump')
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids).size).toBe(ids.length)
    const { messages } = await page('pump', { limit: 50 })
    const times = messages.map(({ sentAt }) => sentAt!)
    expect(times).toEqual([...times].sort().reverse())
    expect(messages.map(({ id }) => id)).toEqual(ids.slice(0, 50))
  })

  test('with another spelling offered where there is none, from words that one may read oneself', async () => {
    expect((await search('alergic')).suggestion).toBe('allergic')
    expect((await search('alergic', priya)).suggestion).toBeNull()
    expect((await search('alergic laders')).suggestion).toBe('allergic ladders')
  })

  test('by whoever they are shared with, as long as they are', async () => {
    const [id] = await idsOf('allergic')
    expect(await idsOf('allergic', priya)).toEqual([])
    const shared = { what: 'message', id: id! } as const
    await shareMail(ylva, liveReactions, shared)
    expect(await idsOf('allergic', priya)).toEqual([id])
    expect(await idsOf('allergic')).toEqual([id])
    await unshareMail(ylva, liveReactions, shared)
    expect(await idsOf('allergic', priya)).toEqual([])
    expect((await search('alergic', priya)).suggestion).toBeNull()
  })

  test('and unsharing shuts at once what the index still holds', async () => {
    const [id] = await idsOf('allergic')
    const shared = { what: 'person', id: await idOf(ylva, 'jonas') } as const
    await shareMail(ylva, liveReactions, shared)
    expect(await idsOf('allergic', priya)).toEqual([id])
    const lagging = { ...liveReactions, readingChanged: async () => {} }
    await unshareMail(ylva, lagging, shared)
    expect(await search('allergic', priya)).toMatchObject({ messages: [], more: [], next: null })
    expect(await search('alergic', priya)).toMatchObject({ suggestion: null })
  })

  test('no more once they are gone', async () => {
    expect(await idsOf('spring blind', priya)).not.toEqual([])
    await excludeFromCapture(priya, liveReactions, PEOPLE.nkechi.addresses[0])
    expect(await idsOf('spring blind', priya)).toEqual([])
  })

  test('just the same after everything derived was made again', async () => {
    const before = await idsOf('pump')
    await rebuildWorkspace(ylva)
    expect(await idsOf('pump')).toEqual(before)
  }, 60_000)
})
