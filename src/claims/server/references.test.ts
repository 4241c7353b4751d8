import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { undo } from '../../app/record-kinds.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { answerAsking, askReference } from './ask-reference.ts'
import * as references from './edit-reference.ts'
import { listReferences } from './show-references.ts'

let workspace: TestWorkspace
let duarte: WorkspaceCtx
let gunnar: string
let id: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  duarte = await as(workspace.ctx, 'duarte')
  gunnar = await idOf(duarte, 'gunnar')
  id = await references.addReference(duarte, { personId: gunnar, ...favour, consent })
})
afterEach(() => workspace.close())

const favour = { favour: 'Half an hour on the telephone', knows: 'heating pumps, couplings', isHappy: true }
const consent = { by: 'Gunnar himself', on: '2025-05-21', withdrawnOn: null }
const list = async (problem?: string) => (await listReferences(duarte, { problem, limit: 50 })).references
const ask = (askedOn: string) => askReference(duarte, id, { askedFor: 'Delamere', askedOn })

describe('a reference', () => {
  test('is offered where they agreed, and until they withdraw that', async () => {
    expect(await list()).toMatchObject([{ offered: true, timesAsked: 0, lastAskedOn: null }])
    await references.editReference(duarte, id, { consent: { ...consent, withdrawnOn: '2026-09-01' } })
    expect((await list())[0]!.offered).toBe('They withdrew their consent on 2026-09-01.')
    await expect(ask('2026-09-02')).rejects.toThrow('are not asked again')
    await ask('2026-08-01')
    await references.editReference(duarte, id, { consent: null })
    expect((await list())[0]!.offered).toBe('They have not agreed to be named.')
  })

  test('stands on a page with some of the others, the best match first over all pages', async () => {
    for (const who of ['helena', 'walt', 'nkechi', 'maarit'] as const) {
      const knows = who === 'walt' ? 'hospitals, heating pumps' : 'pumps'
      await references.addReference(duarte, { personId: await idOf(duarte, who), ...favour, knows, consent })
    }
    await references.editReference(duarte, id, { consent: null })
    const problem = 'heating pumps in hospitals'
    const all = await list(problem)
    expect(all.map(({ person }) => person.name.split(' ')[0])).toEqual([
      'Walt',
      'Helena',
      'Maarit',
      'Nkechi',
      'Gunnar',
    ])
    const found: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await listReferences(duarte, { problem, limit: 2, ...(cursor && { cursor }) })
      found.push(...page.references.map(({ id }) => id))
      cursor = page.next
    }
    expect(found).toEqual(all.map(({ id }) => id))
    await expect(listReferences(duarte, { limit: 2, cursor: 'Walt' })).rejects.toThrow('cursor')
  })

  test('asked twice of late is left to rest, and it is said until when', async () => {
    const asking = await ask('2026-09-01')
    expect((await list())[0]!.offered).toBe(true)
    await ask('2026-09-30')
    expect(await list()).toMatchObject([
      {
        timesAsked: 2,
        lastAskedOn: '2026-09-30',
        offered: 'They have been asked often of late, and rest until 2027-03-15.',
        tiredness: { isTired: true, againOn: '2027-03-15' },
      },
    ])
    await answerAsking(
      duarte,
      { referenceId: id, askingId: asking },
      { answer: 'yes', answeredOn: '2026-09-03' },
    )
    expect((await list())[0]!.askings[1]).toMatchObject({ answer: 'yes', by: 'Duarte Nogueira' })
    const again = answerAsking(duarte, { referenceId: id, askingId: asking }, { answer: 'no' })
    await expect(again).rejects.toThrow('answered that already')
  })

  test('best for a problem stands first, with the words that matched; the unhappy stand there as well', async () => {
    const grace = await idOf(duarte, 'grace')
    await references.addReference(duarte, {
      personId: grace,
      favour: 'Told us what six months of silence cost',
      knows: 'hospital estates, theatre pumps that nobody watched',
      isHappy: false,
      consent: { by: 'Grace herself', on: '2026-09-18', withdrawnOn: null },
    })
    const found = await list('Pumps under a hospital')
    expect(found.map(({ person, matched, isHappy }) => [person.name, matched, isHappy])).toEqual([
      ['Grace Achebe', ['pump', 'hospital'], false],
      ['Gunnar Öberg', ['pump'], true],
    ])
  })

  test('is changed, undone and trashed like every record, and entered once', async () => {
    await expect(references.addReference(duarte, { personId: gunnar, ...favour })).rejects.toThrow('already')
    await references.editReference(duarte, id, { isHappy: false, version: 1 })
    const lines = async () => (await showTimeline(duarte, { subject: gunnar, limit: 5 })).lines
    expect((await lines())[0]).toMatchObject({
      did: 'changed',
      subject: { kind: 'reference', page: { kind: 'references' } },
      fields: [{ name: 'Happy with us', before: 'yes', after: 'no' }],
    })
    await undo(duarte, (await lines())[0]!.id)
    expect((await list())[0]!.isHappy).toBe(true)
    await references.trashReference(duarte, id)
    expect(await list()).toEqual([])
    await references.addReference(duarte, { personId: gunnar, ...favour })
    await expect(references.restoreReference(duarte, id)).rejects.toThrow('entered anew')
  })

  const operations: [string, (ctx: WorkspaceCtx) => Promise<unknown>][] = [
    ['entering', ctx => references.addReference(ctx, { personId: gunnar, ...favour })],
    ['editing', ctx => references.editReference(ctx, id, { isHappy: false })],
    ['trashing', ctx => references.trashReference(ctx, id)],
    ['asking', ctx => askReference(ctx, id, { askedFor: 'x' })],
    ['answering', ctx => answerAsking(ctx, { referenceId: id, askingId: gunnar }, { answer: 'no' })],
  ]
  for (const [name, does] of operations) {
    test(`: ${name} is refused to a viewer, and to another workspace`, async () => {
      await expect(does(await as(duarte, 'duarte', 'read'))).rejects.toThrow('not viewers')
      const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
      await expect(does(enter(workspace.ctx, other.id, duarte.viewer))).rejects.toThrow(/no such/)
    })
  }

  test('is nobody unknown, agreed to nothing in the future, and answers no other’s question', async () => {
    const stranger = '00000000-0000-7000-8000-000000000000'
    await expect(references.addReference(duarte, { personId: stranger, ...favour })).rejects.toThrow(
      'no such',
    )
    const maarit = await idOf(duarte, 'maarit')
    const later = { personId: maarit, ...favour, consent: { ...consent, on: '2027-01-01' } }
    await expect(references.addReference(duarte, later)).rejects.toThrow('cannot have been seen yet')
    const other = answerAsking(duarte, { referenceId: id, askingId: stranger }, { answer: 'no' })
    await expect(other).rejects.toThrow('not asked')
  })
})
