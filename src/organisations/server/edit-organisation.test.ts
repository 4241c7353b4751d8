import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { recordReactions as reactions } from '../../app/record-reactions.ts'
import { getPersonRecord, listPeopleThere } from '../../people/server/person.queries.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { listOrganisations } from '../../relationships/server/list-organisations.ts'
import { listRelationships } from '../../relationships/server/list-relationships.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import * as edits from './edit-organisation.ts'
import { getOrganisationRecord } from './organisations.queries.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
let norralv: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
  norralv = (await getPersonRecord(ylva, gunnar)).organisation!.id
})
afterEach(() => workspace.close())

const listed = async () => (await listOrganisations(ylva, { limit: 200 })).organisations
const names = async () => (await listed()).map(({ name }) => name)
const create = (name: string, more = {}) => edits.createOrganisation(ylva, reactions, { name, ...more })

describe('an organisation', () => {
  test('renamed has the new name in every list at once', async () => {
    await edits.editOrganisation(ylva, reactions, norralv, { name: 'Norrälv Energi AB' })
    expect(await names()).toContain('Norrälv Energi AB')
    const { relationships } = await listRelationships(ylva, {
      sort: 'strength',
      limit: 200,
      person: gunnar,
    })
    expect(relationships[0]!.organisation).toBe('Norrälv Energi AB')
  })

  test('gives a domain to another one, and its people follow', async () => {
    const grid = await create('Norrälv Grid')
    const domain = 'norralv-energi.example'
    const before = (await listPeopleThere(ylva, norralv, { limit: 50 })).people.length
    await edits.moveDomain(ylva, reactions, { organisationId: norralv, domain, to: grid })
    expect((await getPersonRecord(ylva, gunnar)).organisation?.name).toBe('Norrälv Grid')
    expect((await listPeopleThere(ylva, grid, { limit: 50 })).people).toHaveLength(before)
    expect((await listed()).find(({ name }) => name === 'Norrälv Grid')?.people).toBeGreaterThan(0)
    expect(await names()).not.toContain('Norralv Energi')
  })

  test('has no domain that another one has, nor that of a mail provider', async () => {
    const grid = await create('Norrälv Grid')
    const taken = edits.addDomain(ylva, reactions, grid, 'norralv-energi.example')
    await expect(taken).rejects.toThrow('belongs to Norralv Energi')
  })

  test('is never part of itself, over however many others', async () => {
    const group = await create('Norrälv Group')
    const holding = await create('Norrälv Holding', { parentId: group })
    await edits.editOrganisation(ylva, reactions, norralv, { parentId: holding })
    const circle = edits.editOrganisation(ylva, reactions, group, { parentId: norralv })
    await expect(circle).rejects.toThrow('Norralv Energi belongs to this organisation itself')
    await expect(edits.editOrganisation(ylva, reactions, group, { parentId: group })).rejects.toThrow(
      'itself',
    )
    expect(await getOrganisationRecord(ylva, holding)).toMatchObject({
      parent: { name: 'Norrälv Group' },
      parts: [{ name: 'Norralv Energi' }],
    })
  })

  test('of two who put one under the other at once, one is refused', async () => {
    const [a, b] = [await create('A'), await create('B')]
    const both = await Promise.allSettled([
      edits.editOrganisation(ylva, reactions, a, { parentId: b }),
      edits.editOrganisation(ylva, reactions, b, { parentId: a }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('in the trash is nobody’s, and has its people again when it comes back', async () => {
    const before = await listed()
    await edits.trashOrganisation(ylva, reactions, norralv)
    expect(await names()).not.toContain('Norralv Energi')
    expect((await getPersonRecord(ylva, gunnar)).organisation).toBeNull()
    await edits.restoreOrganisation(ylva, reactions, norralv)
    expect(await listed()).toEqual(before)
  })

  test('is changed by members, not by viewers, nor from another workspace', async () => {
    const viewer = await as(ylva, 'priya', 'read')
    const byViewer = edits.editOrganisation(viewer, reactions, norralv, { name: 'X' })
    await expect(byViewer).rejects.toThrow('not viewers')
    const { id } = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const outside = edits.editOrganisation(enter(workspace.ctx, id), reactions, norralv, { name: 'X' })
    await expect(outside).rejects.toThrow('no such organisation')
  })
})
