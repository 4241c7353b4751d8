import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { snapshot } from '../../../test/setup/snapshot.ts'
import { as, fileStory, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { rebuildWorkspace } from '../../app/rebuild.ts'
import { recordReactions as reactions } from '../../app/record-reactions.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { listEncounters } from '../../relationships/server/encounters.queries.ts'
import { listOrganisations } from '../../relationships/server/list-organisations.ts'
import { listRelationships } from '../../relationships/server/list-relationships.ts'
import { listChanges } from '../../timeline/server/changes.queries.ts'
import { addOurDomain } from '../../workspaces/server/add-members.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { createPerson } from './create-person.ts'
import * as edits from './edit-person.ts'
import { moveAddress } from './move-address.ts'
import { countPeople } from './people.queries.ts'
import { getPersonRecord } from './person.queries.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const everything = { sort: 'strength', limit: 200 } as const
const names = async () => (await listRelationships(ylva, everything)).relationships.map(({ name }) => name)
const states = async () => (await listRelationships(ylva, everything)).states
const lastChange = async () => (await listChanges(ylva, { limit: 1 })).changes[0]

/** Everything derived is exactly what making it anew gives. */
async function expectRebuilt() {
  // Readings of past days are let go by rebuilding, and made again when somebody looks back.
  await sql`delete from reading_sets where as_of < '2026-10-01'`.execute(ylva.db)
  await sumUp()
  const before = await snapshot(ylva.db)
  await rebuildWorkspace(ylva)
  await expectSame(before)
}

async function expectSame(before: Awaited<ReturnType<typeof snapshot>>, except: string[] = []) {
  const now = await snapshot(ylva.db)
  for (const table of Object.keys(before).filter(name => ![...PEOPLE_SUMMED_UP, ...except].includes(name)))
    expect(now[table], table).toEqual(before[table])
}

/** Organisations are summed up when somebody asks; people likewise, which has tests of its own. */
async function sumUp() {
  const { rows } = await sql<{ at: string }>`select as_of::text as at from reading_sets`.execute(ylva.db)
  for (const { at } of rows) await listOrganisations(ylva, { at, limit: 200 })
}

const PEOPLE_SUMMED_UP = ['person_readings', 'people_to_sum_up']

describe('a person who is renamed', () => {
  test('has the new name in every list at once, and rebuilding changes nothing', async () => {
    await listRelationships(ylva, { ...everything, at: '2025-06-30' })
    await edits.editPerson(ylva, reactions, gunnar, { name: 'Gunnar Öberg-Lind' })
    expect(await names()).toContain('Gunnar Öberg-Lind')
    expect(await names()).not.toContain('Gunnar Öberg')
    const past = await listRelationships(ylva, { ...everything, at: '2025-06-30' })
    expect(past.relationships.map(({ name }) => name)).toContain('Gunnar Öberg-Lind')
    await expectRebuilt()
  })

  test('keeps that name whatever mail calls them', async () => {
    await edits.editPerson(ylva, reactions, gunnar, { name: 'Gunnar the elder' })
    await fileStory(workspace.ctx)
    expect((await getPersonRecord(ylva, gunnar)).name).toBe('Gunnar the elder')
  })

  test('has it on the timeline: who, what, before and after', async () => {
    await edits.editPerson(ylva, reactions, gunnar, { name: 'Gunnar Lind', city: 'Umeå' })
    expect(await lastChange()).toMatchObject({
      actor: 'Ylva Sandström',
      action: 'person.edited',
      subject: 'Gunnar Lind',
      before: { name: 'Gunnar Öberg', city: null, version: 1 },
      after: { name: 'Gunnar Lind', city: 'Umeå', version: 2 },
    })
  })
})

describe('who may edit a person', () => {
  test('a viewer is refused, with the reason', async () => {
    const viewer = await as(ylva, 'priya', 'read')
    await expect(edits.editPerson(viewer, reactions, gunnar, { name: 'X' })).rejects.toThrow('not viewers')
    await expect(createPerson(viewer, reactions, { name: 'X' })).rejects.toThrow('not viewers')
  })

  test('from another workspace nobody of this one is found', async () => {
    const { id } = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const other = enter(workspace.ctx, id)
    await expect(edits.editPerson(other, reactions, gunnar, { name: 'X' })).rejects.toThrow('no such person')
    await expect(getPersonRecord(other, gunnar)).rejects.toThrow('no such person')
  })
})

describe('two who edit the same person at once', () => {
  test('both stand where they changed different fields', async () => {
    const priya = await as(ylva, 'priya')
    await edits.editPerson(priya, reactions, gunnar, { city: 'Umeå' }, { version: 1 })
    await edits.editPerson(ylva, reactions, gunnar, { title: 'Chief engineer' }, { version: 1 })
    expect(await getPersonRecord(ylva, gunnar)).toMatchObject({
      city: 'Umeå',
      title: 'Chief engineer',
      version: 3,
    })
  })

  test('the second sees both sides where it is the same field', async () => {
    const priya = await as(ylva, 'priya')
    await edits.editPerson(priya, reactions, gunnar, { city: 'Umeå' }, { version: 1 })
    const second = edits.editPerson(ylva, reactions, gunnar, { city: 'Luleå', title: 'X' }, { version: 1 })
    await expect(second).rejects.toMatchObject({
      code: 'conflict',
      particulars: {
        version: 2,
        clashes: [{ field: 'city', before: null, theirs: 'Umeå', yours: 'Luleå', by: 'Priya Raman' }],
      },
    })
    expect((await getPersonRecord(ylva, gunnar)).title).toBeNull()
  })
})

describe('a person in the trash', () => {
  test('is in no list and no count, and comes back exactly as they were', async () => {
    await listRelationships(ylva, { ...everything, at: '2025-06-30' })
    await sumUp()
    const untouched = await snapshot(ylva.db)
    const [before, counted] = [await states(), await countPeople(ylva)]
    await edits.trashPerson(ylva, reactions, gunnar)
    expect(await names()).not.toContain('Gunnar Öberg')
    expect(await countPeople(ylva)).toBe(counted - 1)
    const after = await states()
    const sum = (counts: typeof after) =>
      Object.values(counts ?? {}).reduce((total, count) => total + count, 0)
    expect(sum(after)).toBeLessThan(sum(before))
    expect(sum(after)).toBe((await names()).length)
    expect((await listEncounters(ylva, { person: gunnar, about: 'all', limit: 5 })).encounters).toEqual([])
    await edits.restorePerson(ylva, reactions, gunnar)
    await listRelationships(ylva, { ...everything, at: '2025-06-30' })
    await sumUp()
    await expectSame(untouched, ['people', 'changes'])
  })

  test('is nowhere after rebuilding either', async () => {
    await edits.trashPerson(ylva, reactions, gunnar)
    await expectRebuilt()
  })

  test('stays there when their mail is imported, and nobody takes their place', async () => {
    await edits.trashPerson(ylva, reactions, gunnar)
    const counted = await countPeople(ylva)
    await fileStory(workspace.ctx)
    expect(await countPeople(ylva)).toBe(counted)
    expect(await names()).not.toContain('Gunnar Öberg')
  })

  test('cannot be edited until they are restored', async () => {
    await edits.trashPerson(ylva, reactions, gunnar)
    await expect(edits.editPerson(ylva, reactions, gunnar, { city: 'Umeå' })).rejects.toThrow('in the trash')
  })
})

describe('addresses', () => {
  const MAARIT = 'maarit.lehtonen@norralv-energi.example'

  test('moved to another person take their mail along, and back', async () => {
    const maarit = await idOf(ylva, 'maarit')
    const count = async (person: string) =>
      (await listEncounters(ylva, { person, about: 'all', limit: 200 })).encounters.length
    const [hers, his] = [await count(maarit), await count(gunnar)]
    await moveAddress(ylva, reactions, { personId: maarit, address: MAARIT, to: gunnar })
    expect(await count(maarit)).toBe(0)
    expect(await count(gunnar)).toBeGreaterThan(his)
    expect(await names()).not.toContain('Maarit Lehtonen')
    expect((await getPersonRecord(ylva, maarit)).addresses).toEqual([])
    await expectRebuilt()
    await moveAddress(ylva, reactions, { personId: gunnar, address: MAARIT, to: maarit })
    expect([await count(maarit), await count(gunnar)]).toEqual([hers, his])
  })

  test('can be split off to a person of their own', async () => {
    await moveAddress(ylva, reactions, { personId: await idOf(ylva, 'maarit'), address: MAARIT, to: null })
    const split = await getPersonRecord(ylva, await idOf(ylva, 'maarit'))
    expect(split).toMatchObject({ name: 'Maarit Lehtonen', organisation: { name: 'Norralv Energi' } })
  })

  test('that mail knows are moved, never dropped; one only typed in can go', async () => {
    await expect(edits.removeAddress(ylva, reactions, gunnar, MAARIT)).resolves.toBeUndefined()
    const own = 'gunnar.oberg@norralv-energi.example'
    await expect(edits.removeAddress(ylva, reactions, gunnar, own)).rejects.toThrow('belongs to somebody')
    await edits.addAddress(ylva, reactions, gunnar, 'gunnar@home.example')
    await edits.removeAddress(ylva, reactions, gunnar, 'gunnar@home.example')
    expect((await getPersonRecord(ylva, gunnar)).addresses).toMatchObject([{ address: own }])
  })

  test('of somebody else, of ours and of lists are refused, and it is said whose they are', async () => {
    const add = (address: string) => edits.addAddress(ylva, reactions, gunnar, address)
    await expect(add(MAARIT)).rejects.toThrow('belongs to Maarit Lehtonen')
    await expect(add('priya@porla.example')).rejects.toThrow('one of ours')
    await addOurDomain(ylva, 'porla.example')
    await expect(add('nobody@porla.example')).rejects.toThrow('one of us')
  })

  test('a person made by hand is who mail to their address is with', async () => {
    const id = await createPerson(ylva, reactions, {
      name: 'Nora Vik',
      addresses: ['nora@fjordlab.example'],
      phones: [{ number: '+47 22 33 44 55', label: 'office' }],
    })
    expect(await getPersonRecord(ylva, id)).toMatchObject({
      name: 'Nora Vik',
      addresses: [{ address: 'nora@fjordlab.example' }],
      phones: [{ number: '+47 22 33 44 55', label: 'office' }],
      organisation: { name: 'Fjordlab' },
    })
  })
})

describe('positions', () => {
  test('the one held today says where somebody belongs, others do not', async () => {
    const delamere = (await listOrganisations(ylva, { limit: 200 })).organisations.find(({ name }) =>
      name.startsWith('Delamere'),
    )!
    const position = { title: 'Adviser', sinceOn: '2026-01-01', untilOn: null }
    await edits.addPosition(ylva, reactions, gunnar, { organisationId: delamere.id, ...position })
    const { positions, organisation } = await getPersonRecord(ylva, gunnar)
    expect(organisation?.name).toBe(delamere.name)
    const tie = (await listRelationships(ylva, { ...everything, person: gunnar })).relationships[0]
    expect(tie?.organisation).toBe(delamere.name)
    await expectRebuilt()
    const ended = { ...position, organisationId: delamere.id, untilOn: '2026-03-01' }
    await edits.editPosition(ylva, reactions, { personId: gunnar, positionId: positions[0]!.id }, ended)
    expect((await getPersonRecord(ylva, gunnar)).organisation?.name).toBe('Norralv Energi')
  })
})
