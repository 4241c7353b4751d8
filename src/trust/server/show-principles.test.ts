import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import type { Between } from '../../evidence/server/ledger.queries.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import type { Principle } from '../principles.ts'
import { betweenWhom } from './between-whom.ts'
import { contestEvidence, withdrawEvidence } from './contest-evidence.ts'
import { recordObservation } from './record-observation.ts'
import { listPrincipleEvidence, showPrinciples } from './show-principles.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
  const record = (fields: object) =>
    recordObservation(ylva, { personId: gunnar, doneBy: 'us', text: '', ...fields } as never)
  await record({ kind: 'limit_admitted', occurredOn: '2026-06-03', text: 'No gauge below 5 °C.' })
  await record({ kind: 'advised_against', occurredOn: '2026-04-02' })
  await record({ kind: 'pushed', occurredOn: '2026-05-09' })
  await record({ kind: 'favour_done', doneBy: 'them', occurredOn: '2026-02-01' })
})
afterEach(() => workspace.close())

const stand = async (principle: Principle, asOf = {}, between: Between = { person: gunnar }) =>
  (await showPrinciples(ylva, between, asOf)).principles.find(one => one.principle === principle)!
const items = async (principle: Principle, more = {}) =>
  listPrincipleEvidence(ylva, { person: gunnar }, { side: 'ours', principle, limit: 10, ...more })

describe('a principle', () => {
  test('stands by the evidence for and against it, on both sides, in words', async () => {
    expect(await stand('client-focus')).toMatchObject({
      ours: { for: 2, against: 1, lastOn: '2026-06-03', words: '2 for, 1 against, last in June 2026' },
      theirs: { words: '1 for, none against, last in February 2026' },
    })
    expect((await stand('transparency')).theirs.words).toBe('nothing recorded yet')
  })

  test('opens to the pieces, latest first, each with what it speaks', async () => {
    const { evidence, next } = await items('client-focus', { limit: 2 })
    expect(evidence).toMatchObject([
      { speaks: 'for', because: 'No gauge below 5 °C.', member: 'Ylva Sandström', person: 'Gunnar Öberg' },
      { speaks: 'against', words: 'Pushed for a date or a decision', observedBy: 'member' },
    ])
    const rest = await items('client-focus', { cursor: next })
    expect(rest).toMatchObject({
      evidence: [{ words: 'Advised against dealing with themselves' }],
      next: null,
    })
  })

  test('as of an earlier day knows what had happened by then', async () => {
    expect((await stand('client-focus', { at: '2026-05-01' })).ours.words).toBe(
      '1 for, none against, last in April 2026',
    )
  })

  test('forgets what was withdrawn, and marks what is contested', async () => {
    const [limit, pushed] = (await items('client-focus')).evidence
    await withdrawEvidence(ylva, limit!.id, 'It was another gauge.')
    await contestEvidence(ylva, pushed!.id, 'It was their date.')
    expect((await stand('client-focus')).ours).toMatchObject({ for: 1, against: 1 })
    expect((await items('client-focus')).evidence[0]).toMatchObject({ speaks: 'against', isContested: true })
  })

  test('is of somebody who is named, and of nobody in another workspace', async () => {
    expect(() => betweenWhom({})).toThrow('name a person or an organisation')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    const { principles } = await showPrinciples(elsewhere, { person: gunnar }, {})
    expect(principles.map(({ ours }) => ours.words)).toEqual(Array(4).fill('nothing recorded yet'))
  })
})
