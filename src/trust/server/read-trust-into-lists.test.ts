import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, fileStory, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { recordReactions } from '../../app/record-reactions.ts'
import { publishWeighting } from '../../evidence/server/publish-weighting.ts'
import { editPerson } from '../../people/server/edit-person.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { countAll } from '../../relationships/server/list-counts.ts'
import { listOrganisations } from '../../relationships/server/list-organisations.ts'
import { listPeople } from '../../relationships/server/list-people.ts'
import { listRelationships } from '../../relationships/server/list-relationships.ts'
import { rereadToday } from '../../relationships/server/read-relationships.ts'
import { readFilter } from '../../views/filter-text.ts'
import { withdrawEvidence } from './contest-evidence.ts'
import { listEvidenceShown } from './list-evidence.ts'
import { readTrustIntoLists } from './read-trust-into-lists.ts'
import { recordObservation } from './record-observation.ts'
import { showTrust } from './show-trust.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva', 'own')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const admit = (fields = {}) =>
  recordObservation(ylva, {
    ...{ personId: gunnar, kind: 'limit_admitted', doneBy: 'us', text: 'No gauge below 5 °C.' },
    ...fields,
  } as Parameters<typeof recordObservation>[1])

async function lists(at?: string) {
  await readTrustIntoLists(ylva, at)
  const asked = { at, limit: 200 }
  const { relationships } = await listRelationships(ylva, asked)
  const { people } = await listPeople(ylva, asked)
  const { organisations } = await listOrganisations(ylva, asked)
  const person = people.find(({ personId }) => personId === gunnar)!
  return {
    tie: relationships.find(row => row.personId === gunnar && row.memberId === ylva.viewer.memberId)!,
    others: relationships.filter(row => row.personId !== gunnar),
    person,
    organisation: organisations.find(({ id }) => id === person.organisationId)!,
  }
}

const scoreOf = async (between: Parameters<typeof showTrust>[1], asOf = {}) => {
  const { ours, theirs } = await showTrust(ylva, between, asOf)
  return { ourTrust: ours.score, theirTrust: theirs.score }
}

describe('a list shows of each tie, person and organisation', () => {
  test('where both sides stand, as their pages do', async () => {
    await admit()
    await admit({ kind: 'favour_done', doneBy: 'them', text: 'Told us of the audit.' })
    await admit({ personId: await idOf(ylva, 'maarit') })
    const { tie, person, organisation, others } = await lists()
    expect(tie).toMatchObject(await scoreOf({ person: gunnar, member: ylva.viewer.memberId! }))
    expect(person).toMatchObject(await scoreOf({ person: gunnar }))
    expect(organisation).toMatchObject(await scoreOf({ organisation: organisation.id! }))
    expect(tie.ourTrust).toBeGreaterThan(0.5)
    expect(tie.theirTrust).toBeGreaterThan(0.5)
    expect(organisation.ourTrust).toBeGreaterThan(person.ourTrust!)
    expect(others.filter(({ ourTrust }) => ourTrust !== null)).toHaveLength(1)
  })

  test('nothing where there is no evidence, nor where it was withdrawn', async () => {
    expect((await lists()).tie).toMatchObject({ ourTrust: null, theirTrust: null })
    await admit()
    expect((await lists()).tie.ourTrust).not.toBeNull()
    const { evidence } = await listEvidenceShown(ylva, {
      person: gunnar,
      order: 'latest',
      known: 'now',
      limit: 5,
    })
    await withdrawEvidence(ylva, evidence[0]!.id, 'Said of somebody else.')
    const { tie, person, organisation } = await lists()
    for (const row of [tie, person, organisation]) expect(row.ourTrust).toBeNull()
  })

  test('what held on a past day', async () => {
    await admit({ occurredOn: '2026-06-01' })
    expect((await lists('2026-05-31')).tie.ourTrust).toBeNull()
    expect((await lists('2026-06-01')).tie).toMatchObject(
      await scoreOf({ person: gunnar }, { at: '2026-06-01' }),
    )
    await admit({ occurredOn: '2026-05-01', kind: 'pushed', text: 'Called twice a day.' })
    expect((await lists('2026-06-01')).tie).toMatchObject(
      await scoreOf({ person: gunnar }, { at: '2026-06-01' }),
    )
  })

  test('what it comes to under weights that are published afterwards', async () => {
    await admit({ kind: 'pushed', text: 'Called twice a day.' })
    const before = (await lists()).tie.ourTrust!
    const change = { kind: 'pushed', factor: 'self-orientation', weight: 5, halfLifeDays: 365 } as const
    await publishWeighting(ylva, { basedOn: 0, changes: [change], because: 'They hate to be pushed.' })
    const { tie } = await lists()
    expect(tie.ourTrust).toBeLessThan(before)
    expect(tie).toMatchObject(await scoreOf({ person: gunnar }))
  })

  test('the same after they were measured again, or renamed', async () => {
    await admit()
    const before = await lists()
    await rereadToday(ylva, [before.tie.id])
    expect((await lists()).tie.ourTrust).toBe(before.tie.ourTrust)
    await fileStory(workspace.ctx)
    await editPerson(ylva, recordReactions, gunnar, { name: 'Gunnar E. Lindqvist' })
    const after = await lists()
    expect(after.person.name).toBe('Gunnar E. Lindqvist')
    for (const row of ['tie', 'person', 'organisation'] as const)
      expect(after[row].ourTrust).toBe(before[row].ourTrust)
  })
})

test('lists are filtered by trust and sorted by it; what is not known stands last', async () => {
  const maarit = await idOf(ylva, 'maarit')
  await admit()
  await admit({ personId: maarit, kind: 'pushed', text: 'Asked for the order thrice.' })
  await readTrustIntoLists(ylva)
  const sorted = async (sort: string) =>
    (await listPeople(ylva, { sort, limit: 200 })).people.map(({ personId }) => personId)
  expect((await sorted('ourTrust')).slice(0, 2)).toEqual([gunnar, maarit])
  expect((await sorted('ourTrust:up')).slice(0, 2)).toEqual([maarit, gunnar])
  const found = async (filter: string) =>
    (await listPeople(ylva, { filter: readFilter(filter), limit: 200 })).people.map(
      ({ personId }) => personId,
    )
  expect(await found('ourTrust:atLeast:0.5')).toEqual([gunnar])
  expect((await found('ourTrust:isKnown')).sort()).toEqual([gunnar, maarit].sort())
  expect(await found('theirTrust:isKnown')).toEqual([])
  const unknown = readFilter('ourTrust:isUnknown')
  const all = await countAll(ylva, { listed: 'people' }, undefined)
  expect((await countAll(ylva, { listed: 'people', filter: unknown }, undefined)).total).toBe(all.total - 2)
})
