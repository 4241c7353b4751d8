import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { rebuildWorkspace } from '../../app/rebuild.ts'
import type { Observed } from '../../evidence/evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from '../../evidence/kinds.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { seededRandom } from '../../platform/statistics/random.ts'
import { SYSTEM } from '../../platform/viewer.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { contestEvidence, settleContest, withdrawEvidence } from './contest-evidence.ts'
import { listEvidenceShown } from './list-evidence.ts'
import { observe } from './observe.ts'
import { recordObservation } from './record-observation.ts'
import { showTrust } from './show-trust.ts'
import { remakeSums } from './trust-sums.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const trust = (more = {}) => showTrust(ylva, { person: gunnar }, more)
const page = (more = {}) =>
  listEvidenceShown(ylva, { person: gunnar, order: 'latest', known: 'now', limit: 500, ...more })
const evidence = async (more = {}) => (await page(more)).evidence
const observation = { kind: 'limit_admitted', doneBy: 'us', text: 'No gauge below 5 °C.' } as const
const record = (fields = {}, ctx = ylva) =>
  recordObservation(ctx, { personId: gunnar, ...observation, ...fields })

describe('trust', () => {
  test('of whom nothing is recorded is not known, on either side', async () => {
    expect(await trust()).toMatchObject({
      ours: { score: null, low: null, quotient: null, evidence: 0, course: [] },
      theirs: { score: null },
    })
    expect((await trust()).ours.factors.every(({ isKnown }) => !isKnown)).toBe(true)
  })

  test('is what its evidence adds up to, on each side', async () => {
    await record({ occurredOn: '2026-09-01' })
    await record({ kind: 'pushed', doneBy: 'us', occurredOn: '2026-09-10' })
    await record({ kind: 'confidence_given', doneBy: 'them', occurredOn: '2026-09-20' })
    await record({ kind: 'favour_done', doneBy: 'them', occurredOn: '2026-09-21' })
    const { ours, theirs } = await trust()
    for (const [side, shown] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const parts = await evidence({ side })
      const sum = parts.reduce((sum, { contribution }) => sum + contribution!, 0)
      expect(Math.abs(sum - (shown.score! - 0.5))).toBeLessThan(1e-12)
      const byFactor = shown.factors.reduce((sum, { contribution }) => sum + contribution, 0)
      expect(Math.abs(byFactor - sum)).toBeLessThan(1e-12)
      expect(await page({ side, limit: 1 })).toMatchObject({ sum: expect.closeTo(sum, 12) })
    }
    expect(ours.low!).toBeLessThan(ours.score!)
    expect(ours.high!).toBeGreaterThan(ours.score!)
    expect(theirs.score!).toBeGreaterThan(0.5)
  })

  test('of a past day knows what had happened by then; as it was known then, what had been written down', async () => {
    await record({ occurredOn: '2026-03-01' })
    expect((await trust({ at: '2026-02-28' })).ours.score).toBeNull()
    expect((await trust({ at: '2026-03-01' })).ours.score).toBeGreaterThan(0.5)
    expect((await trust({ at: '2026-03-01', known: 'then' })).ours.score).toBeNull()
    expect((await trust({ at: '2026-10-01', known: 'then' })).ours.score).toEqual((await trust()).ours.score)
  })

  test('of all of an organisation is that of its people together', async () => {
    await record()
    await recordObservation(ylva, { ...observation, personId: await idOf(ylva, 'maarit') })
    const organisation = (
      await sql<{ id: string }>`
      select organisation_id as id from people where id = ${gunnar}::uuid`.execute(ylva.db)
    ).rows[0]!.id
    const whole = await showTrust(ylva, { organisation }, {})
    expect(whole.ours.evidence).toBe(2)
    expect(whole.ours.score!).toBeGreaterThan((await trust()).ours.score!)
  })

  test('says what would change it most', async () => {
    await record()
    const { up, down } = (await trust()).ours.ahead
    expect(up[0]!.by).toBeGreaterThanOrEqual(up[1]!.by)
    expect(down[0]).toMatchObject({ kind: 'deception_found' })
    expect(down[0]!.by).toBeLessThan(0)
  })

  test('says of each factor what would change it most, and by how much that does', async () => {
    const { factors } = (await trust()).ours
    for (const { factor, value, ahead } of factors) {
      for (const { kind, by } of [...ahead.up, ...ahead.down]) {
        const signals = EVIDENCE_KINDS[kind as EvidenceKindName].signals
        expect(signals.map(signal => signal.factor)).toContain(factor)
        expect(value + by).toBeGreaterThan(1)
        expect(value + by).toBeLessThan(10)
      }
      expect(ahead.up.every(({ by }) => by > 0) && ahead.down.every(({ by }) => by < 0)).toBe(true)
    }
    const self = (of: typeof factors) => of.find(({ factor }) => factor === 'self-orientation')!
    const pushed = self(factors).ahead.up.find(({ kind }) => kind === 'pushed')!
    await record({ kind: 'pushed' })
    const after = self((await trust()).ours.factors)
    expect(after.value - self(factors).value).toBeCloseTo(pushed.by, 12)
  })
})

describe('the sums that are added to', () => {
  const sums = async () =>
    (
      await sql<{ good: number }>`
      select person_id, member_id, side, factor, part, half_life_days, weighting, on_day, good, bad
      from trust_sums order by 1, 2, 3, 4, 5, 6`.execute(ylva.db)
    ).rows

  test('are those made anew from all evidence, whatever came, changed or went in whatever order', async () => {
    const random = seededRandom(3)
    const pick = <One>(of: readonly One[]) => of[Math.floor(random() * of.length)]!
    const memberId = ylva.viewer.memberId!
    const sources = Array.from({ length: 25 }, () => ylva.ids.next())
    for (let step = 0; step < 60; step++) {
      const observed: Observed = {
        memberId,
        personId: gunnar,
        side: pick(['ours', 'theirs'] as const),
        kind: pick(['commitment_kept', 'claim_refuted', 'deception_found', 'favour_done'] as const),
        occurredOn: pick(['2026-01-05', '2026-01-06', '2026-09-01', '2026-09-02']),
        threadId: pick([null, sources[0]!, sources[1]!]),
        observedBy: pick(['client', 'member'] as const),
        because: 'as it was seen',
      }
      const said = random() < 0.15 ? [] : [observed]
      const recordedAt = new Date(Date.UTC(2026, 9, 1, 0, 0, step))
      await observe(
        ylva,
        { kind: 'test', id: pick(sources) },
        { observed: said, authorId: memberId, recordedAt },
      )
    }
    const kept = await sums()
    for (const side of ['ours', 'theirs'] as const)
      await remakeSums(ylva, { memberId, personId: gunnar, side })
    const anew = await sums()
    expect(kept.length).toBeGreaterThan(4)
    expect(kept.map(({ good: _, ...key }) => ({ ...key, bad: 0 }))).toEqual(
      anew.map(({ good: _, ...key }) => ({ ...key, bad: 0 })),
    )
    kept.forEach(({ good }, i) => {
      expect(good).toBeCloseTo(anew[i]!.good, 10)
    })
  })
})

describe('the ledger', () => {
  test('made anew from the facts is what was there', async () => {
    const maarit = await idOf(ylva, 'maarit')
    await record({ occurredOn: '2026-09-01' })
    await record({ kind: 'pushed' })
    await record({ kind: 'introduction_made', doneBy: 'them', introducedToId: maarit })
    const idOfKind = async (kind: string) => (await evidence()).find(one => one.kind === kind)!.id
    await withdrawEvidence(ylva, await idOfKind('limit_admitted'), 'Written down twice.')
    await contestEvidence(ylva, await idOfKind('pushed'), 'It was their date.')
    const all = async () =>
      (
        await sql`select (select json_agg(e order by id) from evidence e) as evidence,
        (select json_agg(s order by person_id, member_id, side, factor, part) from trust_sums s) as sums`.execute(
          ylva.db,
        )
      ).rows[0]
    const before = await all()
    await rebuildWorkspace({ ...workspace.ctx, viewer: SYSTEM })
    expect(await all()).toEqual(before)
  })
})

describe('an observation', () => {
  test('by ourselves does not lift us past .65, and one in their own mail may', async () => {
    for (let day = 1; day <= 28; day++)
      await record({ occurredOn: `2026-09-${String(day).padStart(2, '0')}` })
    const { factors, observers } = (await trust()).ours
    expect(observers).toMatchObject({ member: 28, client: 0 })
    expect(factors.find(({ factor }) => factor === 'credibility')!.value).toBeCloseTo(1 + 9 * 0.65, 9)
  })

  test('that somebody introduced us speaks for both, for the second as far as the first is believed', async () => {
    const maarit = await idOf(ylva, 'maarit')
    await record({ kind: 'introduction_made', doneBy: 'them', introducedToId: maarit, text: '' })
    const [vouched] = (
      await listEvidenceShown(ylva, { person: maarit, order: 'latest', known: 'now', limit: 5 })
    ).evidence
    expect(vouched).toMatchObject({ kind: 'vouched_for', side: 'ours', weight: 0.5, factor: 'credibility' })
    expect(await evidence()).toMatchObject([{ kind: 'introduction_made', side: 'ours', factor: 'intimacy' }])
  })

  test('of what is still to come, by a viewer, of nobody, and in another workspace is refused', async () => {
    await expect(record({ occurredOn: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    await expect(record({}, await as(ylva, 'ylva', 'read'))).rejects.toThrow('not viewers')
    await expect(record({ memberId: gunnar })).rejects.toThrow('not a member')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(recordObservation(elsewhere, { ...observation, personId: gunnar })).rejects.toThrow()
  })
})

describe('what is said against evidence', () => {
  const because = 'It was another Gunnar.'

  test('withdrawn, it stays to be read and counts no longer', async () => {
    await record()
    const { id } = (await evidence())[0]!
    await withdrawEvidence(ylva, id, because)
    expect((await trust()).ours.score).toBeNull()
    expect(await evidence()).toMatchObject([
      { id, contribution: null, withdrawnAt: '2026-10-01T09:00:00.000Z', withdrawnBecause: because },
    ])
    await expect(withdrawEvidence(ylva, id, because)).rejects.toThrow('withdrawn already')
  })

  test('what speaks against us is not withdrawn, not even by the owner', async () => {
    await record({ kind: 'pushed', text: 'Asked for a signature by Friday, for our quarter.' })
    const { id, abilities } = (await evidence())[0]!
    await expect(withdrawEvidence(await as(ylva, 'ylva', 'own'), id, because)).rejects.toThrow(
      'not withdrawn',
    )
    expect(abilities.withdraw).toContain('not withdrawn')
  })

  test('contested by one of us it counts on; somebody else who manages settles that', async () => {
    await record({ kind: 'pushed', text: 'Asked for a signature by Friday.' })
    const before = (await trust()).ours.score
    const { id } = (await evidence())[0]!
    await contestEvidence(ylva, id, because)
    await expect(contestEvidence(ylva, id, because)).rejects.toThrow('contested already')
    expect((await trust()).ours.score).toBe(before)
    expect(await evidence()).toMatchObject([{ contested: { by: 'member', because } }])
    const upheld = { isUpheld: true, because: 'It was their own deadline.' }
    await expect(settleContest(await as(ylva, 'ylva', 'own'), id, upheld)).rejects.toThrow('themselves')
    await expect(settleContest(await as(ylva, 'duarte'), id, upheld)).rejects.toThrow('managers')
    await settleContest(await as(ylva, 'duarte', 'manage'), id, upheld)
    expect((await trust()).ours.score).toBeNull()
    expect(await evidence()).toMatchObject([
      { contested: null, contribution: null, withdrawnBecause: upheld.because },
    ])
  })

  test('dismissed, it counts as before', async () => {
    await record({ kind: 'pushed', text: 'Asked for a signature by Friday.' })
    const { id, contribution } = (await evidence())[0]!
    await contestEvidence(ylva, id, because)
    await settleContest(await as(ylva, 'duarte', 'manage'), id, { isUpheld: false, because: 'It was ours.' })
    expect(await evidence()).toMatchObject([{ contested: null, contribution }])
  })
})
