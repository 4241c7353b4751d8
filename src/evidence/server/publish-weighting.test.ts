import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import { TEST_NOW, type TestWorkspace } from '../../../test/setup/workspace.ts'
import { rebuildWorkspace } from '../../app/rebuild.ts'
import { clockAt } from '../../platform/clock.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { enter } from '../../platform/context.ts'
import { SYSTEM } from '../../platform/viewer.ts'
import { withdrawEvidence } from '../../trust/server/contest-evidence.ts'
import { listEvidenceShown } from '../../trust/server/list-evidence.ts'
import { previewEvidence } from '../../trust/server/preview-evidence.ts'
import { recordObservation } from '../../trust/server/record-observation.ts'
import { showTrust } from '../../trust/server/show-trust.ts'
import { remakeSums } from '../../trust/server/trust-sums.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { type WeightChange, weightChangeSchema } from '../weighting.ts'
import { publishWeighting } from './publish-weighting.ts'
import { showWeighting, showWeightings } from './show-weightings.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva', 'own')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const HEAVIER: WeightChange = { kind: 'pushed', factor: 'self-orientation', weight: 3, halfLifeDays: null }
const because = 'Pushing cost us Delamere.'
const publish = (fields = {}, ctx = ylva) =>
  publishWeighting(ctx, { basedOn: 0, changes: [HEAVIER], because, ...fields })
const score = async (asOf = {}) => (await showTrust(ylva, { person: gunnar }, asOf)).ours.score
const weightOf = async (version: number | 'in-force', kind: string) =>
  (await showWeighting(ylva, version)).weights.find(one => one.kind === kind)
const evidence = async (asOf = {}) =>
  await listEvidenceShown(ylva, { person: gunnar, order: 'latest', known: 'now', limit: 50, ...asOf })

async function recordTwo() {
  const both = { personId: gunnar, doneBy: 'us', text: '' } as const
  await recordObservation(ylva, { ...both, kind: 'limit_admitted', occurredOn: '2026-05-01' })
  await recordObservation(ylva, { ...both, kind: 'pushed', occurredOn: '2026-06-01' })
}

describe('weights', () => {
  test('come with a reason each, and nothing differs until somebody publishes', async () => {
    const { version, weights } = await showWeighting(ylva, 'in-force')
    expect(version).toBe(0)
    expect(weights.every(({ reason, comes, weight }) => reason && comes.weight === weight)).toBe(true)
    expect(await showWeightings(ylva)).toMatchObject({
      versions: [{ version: 0, isInForce: true, because: null }],
    })
  })

  test('that an owner publishes are in force at once, beside who, when and why', async () => {
    expect(await publish()).toBe(1)
    expect(await weightOf('in-force', 'pushed')).toMatchObject({
      weight: 3,
      halfLifeDays: null,
      comes: { weight: 0.5, halfLifeDays: 180 },
    })
    const { versions } = await showWeightings(ylva)
    expect(versions).toMatchObject([
      {
        version: 1,
        isInForce: true,
        by: 'Ylva Sandström',
        because,
        publishedAt: '2026-10-01T09:00:00.000Z',
        differs: [
          {
            kind: 'pushed',
            before: { weight: 0.5, halfLifeDays: 180, valence: 1 },
            after: { weight: 3, halfLifeDays: null, valence: 1 },
          },
        ],
      },
      { version: 0, isInForce: false },
    ])
  })

  test('of a later version stand on those before it', async () => {
    await publish()
    const lighter = { kind: 'favour_done', factor: 'intimacy', weight: 0.1, halfLifeDays: 30 } as const
    await publish({ basedOn: 1, changes: [lighter] })
    expect(await weightOf(2, 'pushed')).toMatchObject({ weight: 3 })
    expect((await showWeightings(ylva)).versions[0]!.differs).toMatchObject([{ kind: 'favour_done' }])
    expect(await weightOf(1, 'favour_done')).toMatchObject({ weight: 0.5 })
  })

  test('leave every score as it was under the version that it was made with', async () => {
    await recordTwo()
    const before = await score()
    const listed = await evidence()
    await publish()
    expect(await score()).not.toBe(before)
    expect(await score({ weighting: 0 })).toBe(before)
    expect(await evidence({ weighting: 0 })).toEqual(listed)
    const first = await score()
    await publish({ basedOn: 1, changes: [{ ...HEAVIER, weight: 0.01 }] })
    expect(await score({ weighting: 1 })).toBe(first)
    expect(await evidence({ weighting: 1 })).toMatchObject({ weighting: 1 })
    await expect(score({ weighting: 3 })).rejects.toThrow('no version 3')
  })

  test('of a past day are those that were in force then, where one asks what was known then', async () => {
    await recordTwo()
    const next = { ...ylva, clock: clockAt(new Date(TEST_NOW.getTime() + 5 * 86_400_000)) }
    const before = await score({ at: '2026-10-01', known: 'then' })
    await publish({}, next)
    expect(await score({ at: '2026-10-01', known: 'then' })).toBe(before)
    expect(await score({ at: '2026-10-01' })).not.toBe(before)
  })

  test('that are published make the sums of every tie anew when it is next added to', async () => {
    await recordTwo()
    await publish()
    await recordObservation(ylva, { personId: gunnar, doneBy: 'us', kind: 'favour_done', text: '' })
    const sums = async () =>
      (
        await sql`select factor, part, half_life_days, weighting, on_day, good, bad from trust_sums
          where side = 'ours' order by 1, 2, 3`.execute(ylva.db)
      ).rows
    const added = await sums()
    expect(added.length).toBeGreaterThan(2)
    expect(added.every(row => (row as { weighting: number }).weighting === 1)).toBe(true)
    await remakeSums(ylva, { memberId: ylva.viewer.memberId!, personId: gunnar, side: 'ours' })
    expect(await sums()).toEqual(added)
  })
})

describe('a valence', () => {
  const LESS: WeightChange = { kind: 'pushed', factor: 'self-orientation', weight: 0.5, halfLifeDays: 180 }
  const publishValence = (valence: number, fields = {}) =>
    publish({ changes: [{ ...LESS, valence }], ...fields })
  const seen = { personId: '', doneBy: 'us', text: '' } as const
  const push = (occurredOn: string) =>
    recordObservation(ylva, { ...seen, personId: gunnar, kind: 'pushed', occurredOn })
  const sums = async () =>
    (
      await sql`select person_id, member_id, side, factor, part, half_life_days, weighting, on_day, good, bad
        from trust_sums order by 1, 2, 3, 4, 5, 6`.execute(ylva.db)
    ).rows

  test('that is published is what such evidence says from then on, and says no less of the versions before', async () => {
    await push('2026-06-01')
    const before = await score()
    const listed = await evidence()
    await publishValence(0.7)
    expect(await weightOf('in-force', 'pushed')).toMatchObject({ valence: 0.7, comes: { valence: 1 } })
    expect((await evidence()).evidence).toMatchObject([{ valence: 0.7 }])
    expect(await score()).toBeGreaterThan(before!)
    expect(await score({ weighting: 0 })).toBe(before)
    expect(await evidence({ weighting: 0 })).toEqual(listed)
    expect((await showWeightings(ylva)).versions[0]!.differs).toMatchObject([
      { before: { valence: 1 }, after: { valence: 0.7 } },
    ])
  })

  test('stays where a later version changes something else of it', async () => {
    await publishValence(0.7)
    await publish({ basedOn: 1 })
    expect(await weightOf('in-force', 'pushed')).toMatchObject({ valence: 0.7, weight: 3 })
  })

  test('of a version that kept none is that with which it came', async () => {
    await publish()
    await sql`update weightings set changes =
      (select jsonb_agg(one - 'valence') from jsonb_array_elements(changes) one)`.execute(workspace.ctx.db)
    expect(await weightOf(1, 'pushed')).toMatchObject({ weight: 3, valence: 1 })
    expect(await weightOf(1, 'gift_welcomed')).toMatchObject({ valence: 1 })
  })

  test('makes sums that are added to the same as all made anew, before and after', async () => {
    await push('2026-06-01')
    await publishValence(0.2)
    for (const day of ['2026-06-02', '2026-06-02', '2026-07-09']) await push(day)
    const added = await sums()
    expect(added).toMatchObject([{ part: 'selfReport', weighting: 1 }])
    await rebuildWorkspace({ ...workspace.ctx, viewer: SYSTEM })
    expect(await sums()).toEqual(added)
  })

  test('is what is foreseen by, and what would change a score is said by', async () => {
    await publishValence(0)
    const foreseen = await previewEvidence(ylva, { id: gunnar, kind: 'pushed', side: 'ours' })
    expect(foreseen).toMatchObject({ isOurOwnWord: true })
    const { ahead } = (await showTrust(ylva, { person: gunnar }, {})).ours
    expect([...ahead.down].map(({ kind }) => kind)).not.toContain('pushed')
    await push('2026-10-01')
    expect(await score()).toBeCloseTo(foreseen.after!, 12)
    expect(foreseen.after!).toBeGreaterThan(0.5)
  })

  test('that turns what spoke against us does not let it be withdrawn, and what is turned against us neither', async () => {
    const pushed = await push('2026-06-01')
    const favour = { ...seen, personId: gunnar, kind: 'favour_done', occurredOn: '2026-06-02' } as const
    const favoured = await recordObservation(ylva, favour)
    const against: WeightChange = { kind: 'favour_done', factor: 'intimacy', weight: 0.5, halfLifeDays: 270 }
    await publish({
      changes: [
        { ...LESS, valence: 0 },
        { ...against, valence: 0.1 },
      ],
    })
    const { evidence: listed } = await evidence()
    for (const id of [pushed, favoured]) {
      const line = listed.find(({ source }) => source.id === id)!
      expect(line.abilities.withdraw).toContain('speaks against us')
      await expect(withdrawEvidence(ylva, line.id, 'A slip.')).rejects.toThrow('speaks against us')
    }
  })

  test('lies from 0 to 1, and is not set of a kind whose pieces have one each', async () => {
    const parse = (valence: number) => weightChangeSchema.safeParse({ ...LESS, valence }).success
    expect([0, 0.5, 1, -0.01, 1.01, Number.NaN].map(parse)).toEqual([true, true, true, false, false, false])
    const late = { kind: 'commitment_late', factor: 'reliability', weight: 2, halfLifeDays: 180 } as const
    await expect(publish({ changes: [{ ...late, valence: 0.5 }] })).rejects.toThrow(
      'worked out for each piece',
    )
    expect(await publish({ changes: [late] })).toBe(1)
    expect(await weightOf(1, 'commitment_late')).toMatchObject({ valence: 'degree', weight: 2 })
  })
})

describe('publishing', () => {
  test('what was decided on a version that is no longer in force clashes, and says with what', async () => {
    await publish()
    const others = { ...HEAVIER, weight: 2 }
    const late = publish({ changes: [others] })
    await expect(late).rejects.toThrow(`Ylva Sandström published version 1 meanwhile, because: ${because}`)
    await expect(late).rejects.toMatchObject({ code: 'conflict', particulars: { version: 1 } })
  })

  test('by two at once makes one version, and tells the other', async () => {
    const both = await Promise.allSettled([publish(), publish({ changes: [{ ...HEAVIER, weight: 2 }] })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await showWeightings(ylva)).versions.length).toBe(2)
  })

  test('is for owners, and of weights that there are', async () => {
    await expect(publish({}, await as(ylva, 'duarte', 'administer'))).rejects.toThrow('for owners')
    expect((await showWeighting(await as(ylva, 'duarte'), 0)).abilities.publish).toContain('for owners')
    await expect(publish({ changes: [{ ...HEAVIER, factor: 'intimacy' }] })).rejects.toThrow('no evidence of')
    await expect(publish({ changes: [{ ...HEAVIER, weight: 0.5, halfLifeDays: 180 }] })).rejects.toThrow(
      'Nothing differs',
    )
    await expect(publish({ basedOn: 4 })).rejects.toThrow('no version 4 of the weights yet')
  })

  test('changes nothing in another workspace', async () => {
    await publish()
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    expect((await showWeightings(elsewhere)).versions.length).toBe(1)
  })
})
