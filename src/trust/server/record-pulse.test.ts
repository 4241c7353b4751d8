import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { listPulses } from './list-pulses.ts'
import { recordObservation } from './record-observation.ts'
import { recordPulse } from './record-pulse.ts'
import { showTrust } from './show-trust.ts'
import { withdrawPulse } from './withdraw-pulse.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const ANSWERS = { credibility: 8, reliability: 4, intimacy: 7, 'self-orientation': 2 }
const record = (fields = {}, ctx = ylva) =>
  recordPulse(ctx, { personId: gunnar, answers: ANSWERS, text: '', answeredOn: '2026-09-01', ...fields })
const pulses = async (ctx = ylva) => (await listPulses(ctx, { person: gunnar, limit: 10 })).pulses
const limitAdmitted = { kind: 'limit_admitted', doneBy: 'us', text: '', occurredOn: '2026-08-01' } as const

describe('a pulse', () => {
  test('says what they answered, whom they told, when, and that it was told to us', async () => {
    await record({ text: 'You answer, but late.' })
    expect(await pulses()).toMatchObject([
      {
        person: 'Gunnar Öberg',
        member: 'Ylva Sandström',
        answeredOn: '2026-09-01',
        observedBy: 'member',
        text: 'You answer, but late.',
        withdrawn: null,
        factors: [
          { factor: 'credibility', answer: 8, estimate: null, difference: null },
          { factor: 'reliability', answer: 4 },
          { factor: 'intimacy', answer: 7 },
          { factor: 'self-orientation', answer: 2 },
        ],
      },
    ])
  })

  test('stands beside our estimate of that day, with the difference, and moves neither it nor the ledger', async () => {
    await recordObservation(ylva, { personId: gunnar, ...limitAdmitted })
    const look = async () => ({
      trust: await showTrust(ylva, { person: gunnar }, {}),
      ledger: (await sql`select * from evidence order by id`.execute(ylva.db)).rows,
    })
    const before = await look()
    await record()
    await record({ answers: { credibility: 1 }, answeredOn: '2026-07-01' })
    expect(await look()).toEqual(before)
    const [september, july] = await pulses()
    const [credibility, reliability] = september!.factors
    expect(credibility!.difference).toBeCloseTo(8 - credibility!.estimate!, 12)
    expect(credibility!.low!).toBeLessThan(credibility!.estimate!)
    expect(credibility!.high!).toBeGreaterThan(credibility!.estimate!)
    expect(reliability).toMatchObject({ answer: 4, estimate: null, difference: null })
    expect(july!.factors[0]).toMatchObject({ answer: 1, estimate: null })
    expect(july!.factors[1]).toMatchObject({ answer: null, difference: null })
  })

  test('stands with all others of their organisation, newest first, a page at a time', async () => {
    await record()
    await record({ personId: await idOf(ylva, 'maarit'), answeredOn: '2026-09-15' })
    const { rows } = await sql<{ id: string }>`
      select organisation_id as id from people where id = ${gunnar}::uuid`.execute(ylva.db)
    const organisation = rows[0]!.id
    const first = await listPulses(ylva, { organisation, limit: 1 })
    expect(first).toMatchObject({ pulses: [{ person: 'Maarit Lehtonen' }], next: 1 })
    const rest = await listPulses(ylva, { organisation, limit: 1, cursor: 1 })
    expect(rest).toMatchObject({ pulses: [{ person: 'Gunnar Öberg' }], next: null })
  })

  test('that was withdrawn stays to be read, with who, when and why', async () => {
    const id = await record()
    await expect(withdrawPulse(await as(ylva, 'priya'), id, 'X')).rejects.toThrow('Only whoever wrote it')
    await withdrawPulse(ylva, id, 'He meant the other project.')
    expect(await pulses()).toMatchObject([
      {
        factors: [{ answer: 8 }, {}, {}, {}],
        withdrawn: {
          by: 'Ylva Sandström',
          because: 'He meant the other project.',
          at: '2026-10-01T09:00:00.000Z',
        },
        abilities: { withdraw: 'It was withdrawn already.' },
      },
    ])
    await expect(withdrawPulse(ylva, id, 'Again.')).rejects.toThrow('withdrawn already')
    await expect(withdrawPulse(await as(ylva, 'duarte', 'manage'), ylva.ids.next(), 'X')).rejects.toThrow(
      'no such answers',
    )
  })

  test('of a day to come, by a viewer, of nobody, and in another workspace is refused', async () => {
    await expect(record({ answeredOn: '2026-10-02' })).rejects.toThrow('2026-10-02')
    await expect(record({}, await as(ylva, 'ylva', 'read'))).rejects.toThrow('not viewers')
    await expect(record({ personId: ylva.ids.next() })).rejects.toThrow()
    await expect(record({ memberId: gunnar })).rejects.toThrow('not a member')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const id = await record()
    const elsewhere = enter(workspace.ctx, other.id, { ...ylva.viewer, permission: 'own' })
    await expect(record({}, elsewhere)).rejects.toThrow()
    await expect(withdrawPulse(elsewhere, id, 'X')).rejects.toThrow('no such answers')
    expect(await pulses(elsewhere)).toEqual([])
  })
})
