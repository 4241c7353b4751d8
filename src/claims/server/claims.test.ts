import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { listTrash, purge } from '../../app/pages/trash.ts'
import { rebuildWorkspace } from '../../app/rebuild.ts'
import { undo } from '../../app/record-kinds.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { SYSTEM } from '../../platform/viewer.ts'
import { contestEvidence, settleContest } from '../../trust/server/contest-evidence.ts'
import { listEvidenceShown } from '../../trust/server/list-evidence.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import * as claims from './edit-claim.ts'
import * as proofs from './edit-proof.ts'
import { exportClaims } from './export-claims.ts'
import { recordVerdict } from './record-verdict.ts'
import { answerProofCycle, askForProof, endProofCycle } from './run-proof-cycle.ts'
import { showClaim } from './show-claim.ts'
import { listClaims } from './show-claims.ts'
import { showPersonClaims } from './show-person-claims.ts'
import { tellClaim } from './tell-claim.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
let id: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
  id = await claims.addClaim(ylva, { text: 'We miss 11 per cent of failures.', statedOn: '2026-02-20' })
})
afterEach(() => workspace.close())

const state = async (of = id, at?: string) => (await showClaim(ylva, of, { at })).state
const report = {
  kind: 'third-party-report',
  title: 'Log of 63 failures',
  source: 'Norrälv',
  datedOn: '2026-02-20',
} as const
const given = { by: 'Maarit Lehtonen', on: '2026-03-01' }
const evidence = async (of = gunnar) =>
  (await listEvidenceShown(ylva, { person: of, order: 'latest', known: 'now', limit: 50 })).evidence
const stranger = '00000000-0000-7000-8000-000000000000'

describe('a claim', () => {
  test('is inexact by what it does not say, and exact once it says all', async () => {
    expect((await showClaim(ylva, id)).missing).toEqual(['measure', 'value', 'unit', 'conditions', 'asOf'])
    const exact = {
      measure: 'failures missed of those that happened',
      value: 11,
      unit: 'per cent',
      conditions: 'all clients that keep a log',
      asOf: '2026-02-20',
    }
    await claims.editClaim(ylva, id, { ...exact, places: ['website', 'letters', 'website'], version: 1 })
    expect(await showClaim(ylva, id)).toMatchObject({ ...exact, missing: [], version: 2 })
  })

  test('is evidenced by a proof that may be used, and by none that may not or has run out', async () => {
    expect(await state()).toBe('unproven')
    const proof = await proofs.addProof(ylva, id, report)
    expect(await state()).toBe('unproven')
    await proofs.editProof(ylva, proof, { permission: given, version: 1 })
    expect(await showClaim(ylva, id)).toMatchObject({ state: 'evidenced', since: '2026-03-01', proofs: 1 })
    await proofs.editProof(ylva, proof, { expiresOn: '2026-06-30' })
    expect(await showClaim(ylva, id)).toMatchObject({
      state: 'stale',
      since: '2026-07-01',
      evidence: [{ carries: 'It expired on 2026-06-30.' }],
    })
    expect(await state(id, '2026-06-30')).toBe('evidenced')
    await proofs.trashProof(ylva, proof)
    expect(await state()).toBe('unproven')
  })

  test('found true or false moves how credible we are, and its words stay', async () => {
    await recordVerdict(ylva, id, { personId: gunnar, isConfirmed: true, foundOn: '2026-04-08' })
    expect(await state()).toBe('confirmed')
    const maarit = await idOf(ylva, 'maarit')
    await recordVerdict(ylva, id, { personId: maarit, isConfirmed: false, text: 'Her log says a fifth.' })
    expect(await showClaim(ylva, id)).toMatchObject({ state: 'refuted', confirmations: 1, refutations: 1 })
    expect(await evidence()).toMatchObject([{ kind: 'claim_confirmed', side: 'ours', observedBy: 'member' }])
    expect(await evidence(maarit)).toMatchObject([{ kind: 'claim_refuted', factor: 'credibility' }])
    await expect(claims.editClaim(ylva, id, { text: 'We miss little.' })).rejects.toThrow('state another')
    await expect(claims.trashClaim(ylva, id)).rejects.toThrow('Withdraw it instead')
    await claims.editClaim(ylva, id, { places: ['nowhere'] })
    await claims.withdrawClaim(ylva, id, { because: 'It is a fifth.' })
    expect(await showClaim(ylva, id)).toMatchObject({
      state: 'withdrawn',
      withdrawal: { by: 'Ylva Sandström', because: 'It is a fifth.', on: '2026-10-01' },
    })
    await claims.reinstateClaim(ylva, id)
    expect(await state()).toBe('refuted')
  })

  test('is as if it had not been judged once that was struck from the ledger', async () => {
    await recordVerdict(ylva, id, { personId: gunnar, isConfirmed: false, text: 'Another pump.' })
    const [line] = await evidence()
    await contestEvidence(ylva, line!.id, 'It was not our sensor.')
    expect((await showClaim(ylva, id)).verdicts).toMatchObject([
      { isContested: true, abilities: { contest: 'It is contested already.' } },
    ])
    expect(await state()).toBe('refuted')
    const manager = await as(ylva, 'duarte', 'manage')
    await settleContest(manager, line!.id, { isUpheld: true, because: 'It was a neighbour’s.' })
    expect(await showClaim(ylva, id)).toMatchObject({
      state: 'unproven',
      verdicts: [{ isWithdrawn: true, abilities: { contest: 'It counts no longer.' } }],
    })
  })

  test('found so is contested from where that stands, by whoever may write', async () => {
    await recordVerdict(ylva, id, { personId: gunnar, isConfirmed: false })
    const contest = async (ctx: WorkspaceCtx) =>
      (await showPersonClaims(ctx, gunnar, {})).verdicts[0]!.abilities.contest
    expect(await contest(ylva)).toBe(true)
    expect(await contest(await as(ylva, 'ylva', 'read'))).toContain('not viewers')
  })

  test('of theirs is found true or false by us, and speaks of them', async () => {
    const theirs = await claims.addClaim(ylva, { text: 'We have the budget.', ofPersonId: gunnar })
    await recordVerdict(ylva, theirs, { isConfirmed: false, text: 'Sofia had to ask the board.' })
    expect(await showClaim(ylva, theirs)).toMatchObject({ state: 'refuted', of: { name: 'Gunnar Öberg' } })
    expect(await evidence()).toMatchObject([{ kind: 'claim_refuted', side: 'theirs' }])
    await expect(tellClaim(ylva, theirs, { personId: gunnar })).rejects.toThrow('claim of theirs')
    expect((await listClaims(ylva, { side: 'theirs', limit: 50 })).claims).toMatchObject([{ id: theirs }])
    expect((await listClaims(ylva, { limit: 50 })).claims).toMatchObject([{ id }])
  })

  test('is found by its state and by words in it, and goes into a file', async () => {
    await claims.addClaim(ylva, { text: '=Forty pumps', places: ['website'], statedOn: '2026-03-01' })
    await recordVerdict(ylva, id, { personId: gunnar, isConfirmed: true })
    const { claims: found, counts, total } = await listClaims(ylva, { state: 'confirmed', limit: 50 })
    expect(found).toMatchObject([{ id }])
    expect([total, counts.find(({ state }) => state === 'unproven')!.count]).toEqual([2, 1])
    expect((await listClaims(ylva, { search: 'WEBSITE pump', limit: 50 })).claims).toHaveLength(1)
    expect((await listClaims(ylva, { at: '2026-02-25', limit: 50 })).total).toBe(1)
    let file = ''
    for await (const line of await exportClaims(ylva, {})) file += line
    expect(file).toContain('"\'=Forty pumps",ours,')
    expect(file.trim().split('\r\n')).toHaveLength(3)
  })

  test('stands on a page with some of the others, in one order over all pages, while they are counted together', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const statedOn = `2026-03-0${Math.ceil(n / 2)}`
      const one = await claims.addClaim(ylva, { text: `Pump ${n} runs.`, statedOn })
      if (n % 3 === 0) await recordVerdict(ylva, one, { personId: gunnar, isConfirmed: n === 3 })
    }
    const all = (await listClaims(ylva, { limit: 50 })).claims
    expect(all.map(({ state }) => state)).toEqual([
      'refuted',
      ...Array.from({ length: 5 }, () => 'unproven'),
      'confirmed',
    ])
    const pages = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await listClaims(ylva, { limit: 2, ...(cursor && { cursor }) })
      expect(page.total).toBe(7)
      expect(page.counts.find(({ state }) => state === 'unproven')!.count).toBe(5)
      pages.push(page.claims.map(({ id }) => id))
      cursor = page.next
    }
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 1])
    expect(pages.flat()).toEqual(all.map(({ id }) => id))
  })

  test('that goes between two pages takes no other with it', async () => {
    const others = []
    for (const n of [1, 2, 3]) others.push(await claims.addClaim(ylva, { text: `Pump ${n} runs.` }))
    const first = await listClaims(ylva, { limit: 2 })
    await claims.trashClaim(ylva, first.claims[1]!.id)
    const second = await listClaims(ylva, { limit: 2, cursor: first.next! })
    expect([...first.claims, ...second.claims].map(({ id }) => id).sort()).toEqual([id, ...others].sort())
    for (const cursor of ['yesterday', '', Buffer.from('{"state":"kept"}').toString('base64url')])
      await expect(listClaims(ylva, { limit: 2, cursor })).rejects.toThrow('cursor')
  })

  test('with its proofs is changed, undone, trashed and restored like every record', async () => {
    const proof = await proofs.addProof(ylva, id, { ...report, permission: given })
    await claims.editClaim(ylva, id, { unit: 'per cent', version: 1 })
    await expect(claims.editClaim(await as(ylva, 'priya'), id, { unit: '%', version: 1 })).rejects.toThrow(
      'Choose what shall stand',
    )
    const lines = async () => (await showTimeline(ylva, { subject: id, limit: 10 })).lines
    expect((await lines()).map(({ did, subject }) => [did, subject.kind, subject.page])).toEqual([
      ['changed', 'claim', { kind: 'claim', id }],
      ['added', 'proof', { kind: 'claim', id }],
      ['added', 'claim', { kind: 'claim', id }],
    ])
    await undo(ylva, (await lines())[0]!.id)
    expect((await showClaim(ylva, id)).unit).toBeNull()
    await undo(ylva, (await lines())[2]!.id)
    expect((await showClaim(ylva, id)).evidence).toEqual([])
    await proofs.restoreProof(ylva, proof)
    await claims.trashClaim(ylva, id)
    expect((await listTrash(ylva, { limit: 5 })).records).toMatchObject([{ kind: 'claim', id }])
    await expect(recordVerdict(ylva, id, { personId: gunnar, isConfirmed: true })).rejects.toThrow(
      'in the trash',
    )
    await purge(await as(ylva, 'ylva', 'own'), 'claim', id)
    await expect(showClaim(ylva, id)).rejects.toThrow('no such claim')
  })
})

describe('a proof cycle', () => {
  const round = async (ending: 'moved' | 'asked_again', day: string, more = {}) => {
    const cycle = await askForProof(ylva, {
      personId: gunnar,
      asked: 'Show me the log',
      askedOn: day,
      ...more,
    })
    await answerProofCycle(ylva, cycle, { answer: 'given', text: 'the log', answeredOn: day })
    await endProofCycle(ylva, cycle, { ending, text: 'said so', endedOn: day })
    return cycle
  }
  const stance = async () => (await showPersonClaims(ylva, gunnar, {})).stance.stance

  test('tells skepticism from distrust, and given proof speaks for us', async () => {
    await round('moved', '2024-06-20')
    expect(await stance()).toBe('too-little-seen')
    await round('moved', '2025-04-04')
    expect(await stance()).toBe('skeptical')
    expect((await evidence()).map(({ kind }) => kind)).toEqual(['proof_given', 'proof_given'])
  })

  test('of a challenge leaves the claim contested until the challenger moves on', async () => {
    await round('asked_again', '2026-03-01', { claimId: id, isChallenge: true })
    expect(await state()).toBe('contested')
    await recordVerdict(ylva, id, { personId: gunnar, isConfirmed: true, foundOn: '2026-04-08' })
    expect(await state()).toBe('confirmed')
    const again = await askForProof(ylva, {
      personId: gunnar,
      claimId: id,
      isChallenge: true,
      asked: 'Still?',
    })
    expect(await state()).toBe('contested')
    await endProofCycle(ylva, again, { ending: 'rested', text: 'Let it be.' })
    expect(await state()).toBe('confirmed')
  })

  test('in which nothing is given speaks against us', async () => {
    const cycle = await askForProof(ylva, { personId: gunnar, asked: 'Your margin?' })
    await expect(endProofCycle(ylva, cycle, { ending: 'moved', text: 'x' })).rejects.toThrow('Say first')
    await answerProofCycle(ylva, cycle, { answer: 'withheld', text: 'Our supplier asks us to.' })
    expect(await evidence()).toMatchObject([{ kind: 'proof_withheld', side: 'ours' }])
    await expect(answerProofCycle(ylva, cycle, { answer: 'given', text: 'x' })).rejects.toThrow(
      'answered already',
    )
    await expect(
      endProofCycle(ylva, cycle, { ending: 'moved', text: 'x', endedOn: '2026-01-01' }),
    ).rejects.toThrow('cannot have come before')
  })
})

describe('the ledger', () => {
  test('made anew from verdicts and proof cycles is what was there', async () => {
    const theirs = await claims.addClaim(ylva, { text: 'We have the budget.', ofPersonId: gunnar })
    await recordVerdict(ylva, id, { personId: gunnar, isConfirmed: true, text: 'So it is.' })
    await recordVerdict(ylva, theirs, { isConfirmed: false }, { byThemselves: true })
    const cycle = await askForProof(ylva, { personId: gunnar, asked: 'Show me' })
    await answerProofCycle(ylva, cycle, { answer: 'given', text: 'the log' })
    await askForProof(ylva, { personId: gunnar, asked: 'And the rest?' })
    const all = async () =>
      (
        await sql`select (select json_agg(e order by id) from evidence e) as evidence,
        (select json_agg(s order by person_id, member_id, side, factor, part) from trust_sums s) as sums`.execute(
          ylva.db,
        )
      ).rows[0]
    const before = await all()
    expect((await evidence()).map(({ observedBy }) => observedBy).sort()).toEqual([
      'client',
      'member',
      'member',
    ])
    await rebuildWorkspace({ ...workspace.ctx, viewer: SYSTEM })
    expect(await all()).toEqual(before)
  })
})

/** Each operation on a claim, its proof and a proof cycle, as somebody does it. */
const operations: [string, (ctx: WorkspaceCtx) => Promise<unknown>][] = [
  ['adding', ctx => claims.addClaim(ctx, { text: 'We hear everything.', ofPersonId: gunnar })],
  ['editing', ctx => claims.editClaim(ctx, id, { unit: '%' })],
  ['withdrawing', ctx => claims.withdrawClaim(ctx, id, { because: 'x' })],
  ['reinstating', ctx => claims.reinstateClaim(ctx, id)],
  ['trashing', ctx => claims.trashClaim(ctx, id)],
  ['proving', ctx => proofs.addProof(ctx, id, report)],
  ['telling', ctx => tellClaim(ctx, id, { personId: gunnar })],
  ['judging', ctx => recordVerdict(ctx, id, { personId: gunnar, isConfirmed: true })],
  ['asking', ctx => askForProof(ctx, { personId: gunnar, claimId: id, asked: 'Show me' })],
]

describe('a refusal', () => {
  for (const [name, does] of operations) {
    test(`of ${name}: a viewer may not, and another workspace has nothing of it`, async () => {
      await expect(does(await as(ylva, 'ylva', 'read'))).rejects.toThrow('not viewers')
      const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
      await expect(does(enter(workspace.ctx, other.id, ylva.viewer))).rejects.toThrow(/no such|not a member/)
    })
  }

  test('of later steps: a viewer may not, and of nothing nothing follows', async () => {
    const proof = await proofs.addProof(ylva, id, report)
    const cycle = await askForProof(ylva, { personId: gunnar, asked: 'Show me' })
    const viewer = await as(ylva, 'ylva', 'read')
    const steps = [
      (ctx: WorkspaceCtx, of: string) => proofs.editProof(ctx, of === cycle ? proof : of, { verified: 'x' }),
      (ctx: WorkspaceCtx, of: string) => proofs.trashProof(ctx, of === cycle ? proof : of),
      (ctx: WorkspaceCtx, of: string) => answerProofCycle(ctx, of, { answer: 'given', text: 'x' }),
      (ctx: WorkspaceCtx, of: string) => endProofCycle(ctx, of, { ending: 'rested', text: 'x' }),
    ]
    for (const step of steps) {
      await expect(step(viewer, cycle)).rejects.toThrow('not viewers')
      await expect(step(ylva, stranger)).rejects.toThrow(/no such|Nobody asked/)
    }
  })

  test('of what cannot be: of nobody, in the future, of a challenge of nothing', async () => {
    await expect(recordVerdict(ylva, id, { isConfirmed: true })).rejects.toThrow('Say who')
    await expect(recordVerdict(ylva, id, { personId: stranger, isConfirmed: true })).rejects.toThrow(
      'no such',
    )
    const late = { personId: gunnar, isConfirmed: true, foundOn: '2026-10-02' }
    await expect(recordVerdict(ylva, id, late)).rejects.toThrow('cannot have been seen yet')
    await expect(proofs.addProof(ylva, id, { ...report, datedOn: '2027-01-01' })).rejects.toThrow('yet')
    const challenge = { personId: gunnar, isChallenge: true, asked: 'No.' }
    await expect(askForProof(ylva, challenge)).rejects.toThrow('which claim')
    await expect(tellClaim(ylva, id, { personId: stranger })).rejects.toThrow('no such')
  })
})
