import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { rebuildWorkspace } from '../../app/rebuild.ts'
import { undo } from '../../app/record-kinds.ts'
import { clockAt } from '../../platform/clock.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { SYSTEM } from '../../platform/viewer.ts'
import { contestEvidence } from '../../trust/server/contest-evidence.ts'
import { listEvidenceShown } from '../../trust/server/list-evidence.ts'
import { showTrust } from '../../trust/server/show-trust.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { stateOf } from '../commitment.ts'
import { rewordCommitment } from './commitment-record.ts'
import { getCommitment, listCommitments } from './commitments.queries.ts'
import { recordCommitment } from './record-commitment.ts'
import { renegotiateCommitment } from './renegotiate-commitment.ts'
import { breakCommitment, foreseeOutcome, keepCommitment, takeBackOutcome } from './settle-commitment.ts'
import { withdrawCommitment } from './withdraw-commitment.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const TODAY = '2026-10-01'
const on = (day: string, ctx = ylva) => ({ ...ctx, clock: clockAt(new Date(`${day}T09:00:00Z`)) })
const told = { toldBy: 'us', because: '' } as const
const record = (fields = {}, ctx = ylva) =>
  recordCommitment(ctx, {
    personId: gunnar,
    owedBy: 'us',
    text: 'Send the calibration sheet',
    saidOn: '2026-09-01',
    dueOn: '2026-09-11',
    ...fields,
  })
const keep = (id: string, keptOn: string, more = {}, ctx = ylva) =>
  keepCommitment(ctx, id, { keptOn, ...told, ...more })
const breakOn = (id: string, brokenOn: string, more = {}, ctx = ylva) =>
  breakCommitment(ctx, id, { brokenOn, ...told, ...more })
const move = (id: string, dueOn: string, more = {}, ctx = ylva) =>
  renegotiateCommitment(ctx, id, { dueOn, because: '', ...more })
const state = async (id: string) => stateOf(await getCommitment(ylva, id), TODAY)
const evidence = async () =>
  (await listEvidenceShown(ylva, { person: gunnar, order: 'latest', known: 'now', limit: 50 })).evidence
const score = async () => (await showTrust(ylva, { person: gunnar }, {})).ours.score
/** The last mail that somebody wrote us before September. */
const mailOf = async (name: string) =>
  (
    await sql<{ id: string; day: string }>`
      select m.id, m.sent_at::date::text as day from messages m join addresses a on a.id = m.sender_id
      join people p on p.id = a.person_id
      where p.name = ${name} and m.sent_at < '2026-09-01'
      order by m.sent_at desc limit 1`.execute(ylva.db)
  ).rows[0]!

describe('a commitment', () => {
  test('kept in time speaks for whoever owed it, and late by how much', async () => {
    await keep(await record(), '2026-09-10')
    expect(await evidence()).toMatchObject([
      { kind: 'commitment_kept', side: 'ours', factor: 'reliability', valence: 1, occurredOn: '2026-09-10' },
    ])
    expect(await score()).toBeGreaterThan(0.5)
    await keep(await record({ owedBy: 'them' }), '2026-09-21')
    expect((await evidence()).filter(({ side }) => side === 'theirs')).toMatchObject([
      { kind: 'commitment_late', valence: 0.5, because: 'Kept 10 days late: Send the calibration sheet' },
    ])
  })

  test('broken speaks against us twice as much, and is not taken back, withdrawn or talked over', async () => {
    const id = await record()
    await breakOn(id, '2026-09-20', { because: 'Nobody had time.' })
    const before = await evidence()
    expect(before).toMatchObject([{ kind: 'commitment_broken', valence: 0, weight: 2, observedBy: 'member' }])
    await expect(takeBackOutcome(ylva, id)).rejects.toThrow('Contest it')
    await expect(withdrawCommitment(ylva, id, 'It hurts.')).rejects.toThrow('Contest it')
    await keep(id, '2026-09-11')
    await keep(id, '2026-09-11', { toldBy: 'them' })
    expect(await evidence()).toEqual(before)
    await contestEvidence(ylva, before[0]!.id, 'It was never asked for.')
    expect((await evidence())[0]!.contested).toMatchObject({ by: 'member' })
  })

  test('that their own mail shows to have been kept was kept', async () => {
    const { id: messageId, day } = await mailOf('Gunnar Öberg')
    const id = await record({ saidOn: '2024-07-01', dueOn: day })
    await breakOn(id, day)
    await keep(id, day, { toldBy: 'them', messageId })
    expect(await evidence()).toMatchObject([{ kind: 'commitment_kept', observedBy: 'document' }])
  })

  test('is moved in time without a word of evidence, and the new day counts', async () => {
    const id = await record()
    await move(id, '2026-09-25', {}, on('2026-09-10'))
    expect(await evidence()).toEqual([])
    await keep(id, '2026-09-24')
    expect(await evidence()).toMatchObject([{ kind: 'commitment_kept' }])
  })

  test('put off once it was late is late all the same', async () => {
    const id = await record()
    await move(id, '2026-10-05', {}, on('2026-09-15'))
    expect(await state(id)).toBe('overdue')
    expect(await getCommitment(ylva, id)).toMatchObject({ dueOn: '2026-09-11' })
    await keep(id, '2026-09-21')
    expect(await evidence()).toMatchObject([{ kind: 'commitment_late', valence: 0.5 }])
  })

  test('of ours that is late was moved in time only where their mail of that day shows it', async () => {
    const id = await record()
    await expect(move(id, '2026-10-09', { agreedOn: '2026-09-10' })).rejects.toThrow('cite their message')
    const { id: messageId, day } = await mailOf('Gunnar Öberg')
    const older = await record({ saidOn: '2024-07-01', dueOn: day })
    await move(older, '2026-10-09', { messageId })
    expect(await state(older)).toBe('open')
    await move(await record({ owedBy: 'them' }), '2026-10-09', { agreedOn: '2026-09-10' })
  })

  test('kept by a slip of the hand is opened again', async () => {
    const id = await record()
    await keep(id, '2026-09-10')
    await takeBackOutcome(ylva, id)
    expect(await state(id)).toBe('overdue')
    expect(await evidence()).toEqual([])
    expect((await listCommitments(ylva, { which: 'open', limit: 10 })).commitments).toMatchObject([{ id }])
  })

  test('written down by mistake is withdrawn, and is listed no longer', async () => {
    const id = await record({ dueOn: '2026-12-01' })
    await withdrawCommitment(ylva, id, 'It was another Gunnar.')
    expect((await listCommitments(ylva, { which: 'open', limit: 10 })).commitments).toEqual([])
    await expect(keep(id, '2026-09-10')).rejects.toThrow('withdrawn')
    await expect(withdrawCommitment(ylva, await record(), 'Oh.')).rejects.toThrow('past its day')
    const settled = await record({ owedBy: 'them' })
    await keep(settled, '2026-09-10')
    await withdrawCommitment(ylva, settled, 'It was another Gunnar.')
    expect(await evidence()).toMatchObject([{ contribution: null }])
  })

  test('is worded anew while it is open, by whoever looked at it last, and that is taken back', async () => {
    const id = await record()
    await rewordCommitment(ylva, id, { text: 'Send both calibration sheets', version: 1 })
    expect(await getCommitment(ylva, id)).toMatchObject({ text: 'Send both calibration sheets', version: 2 })
    const priya = await as(ylva, 'priya')
    await expect(rewordCommitment(priya, id, { text: 'Send a sheet', version: 1 })).rejects.toThrow(
      'changed the same meanwhile',
    )
    const { lines } = await showTimeline(ylva, { subject: gunnar, limit: 10 })
    expect(lines.map(({ did, subject }) => [did, subject.kind, subject.name])).toEqual([
      ['changed', 'commitment', 'Send the calibration sheet'],
      ['added', 'commitment', 'Send the calibration sheet'],
    ])
    expect(lines[1]!.abilities.undo).toContain('where it stands')
    await expect(undo(ylva, lines[1]!.id)).rejects.toThrow()
    await undo(ylva, lines[0]!.id)
    expect((await getCommitment(ylva, id)).text).toBe('Send the calibration sheet')
    await keep(id, '2026-09-10')
    await expect(rewordCommitment(ylva, id, { text: 'Send something' })).rejects.toThrow('of these words')
    expect((await showTimeline(ylva, { subject: gunnar, limit: 1 })).lines[0]).toMatchObject({
      did: 'noted as kept',
      subject: { page: { kind: 'person', id: gunnar } },
    })
  })

  test('said on the day of the message that it stands in, in its conversation', async () => {
    const { id: messageId, day } = await mailOf('Gunnar Öberg')
    const id = await record({ owedBy: 'them', saidOn: undefined, messageId })
    expect(await getCommitment(ylva, id)).toMatchObject({ saidOn: day, messageId })
    expect((await getCommitment(ylva, id)).threadId).not.toBeNull()
  })
})

describe('the list of commitments', () => {
  test('has what is open by its day and what is settled the latest first, page by page', async () => {
    for (const dueOn of ['2026-10-09', '2026-09-05', '2026-10-03']) await record({ dueOn })
    await record({ owedBy: 'them', dueOn: '2026-09-04' })
    for (const keptOn of ['2026-09-06', '2026-09-08']) await keep(await record(), keptOn)
    const open = { which: 'open', owedBy: 'us', limit: 2 } as const
    const first = await listCommitments(ylva, open)
    expect(first.commitments.map(({ dueOn }) => dueOn)).toEqual(['2026-09-05', '2026-10-03'])
    const second = await listCommitments(ylva, { ...open, cursor: first.next! })
    expect(second.commitments.map(({ dueOn }) => dueOn)).toEqual(['2026-10-09'])
    expect(second.next).toBeNull()
    const settled = await listCommitments(ylva, { which: 'settled', limit: 10 })
    expect(settled.commitments.map(({ outcomes }) => outcomes[0]!.on)).toEqual(['2026-09-08', '2026-09-06'])
    await expect(listCommitments(ylva, { ...open, cursor: 'x' })).rejects.toThrow('cursor')
  })
})

describe('the ledger', () => {
  test('made anew from commitments is what was there', async () => {
    const late = await record()
    await move(late, '2026-09-14', {}, on('2026-09-10'))
    await keep(late, '2026-09-16')
    const disputed = await record({ owedBy: 'them' })
    await keep(disputed, '2026-09-10', { toldBy: 'them' })
    await breakOn(disputed, '2026-09-20')
    const slip = await record()
    await keep(slip, '2026-09-10')
    await takeBackOutcome(ylva, slip)
    await breakOn(await record(), '2026-09-20')
    await contestEvidence(ylva, (await evidence())[0]!.id, 'It was never asked for.')
    await record()
    const all = async () =>
      (
        await sql`select (select json_agg(e order by id) from evidence e) as evidence,
        (select json_agg(s order by person_id, member_id, side, factor, part) from trust_sums s) as sums`.execute(
          ylva.db,
        )
      ).rows[0] as { evidence: unknown[] }
    const before = await all()
    expect(before.evidence.length).toBe(3)
    await rebuildWorkspace({ ...workspace.ctx, viewer: SYSTEM })
    expect(await all()).toEqual(before)
  })
})

describe('what cannot be', () => {
  test('is refused, and it is said why', async () => {
    await expect(record({ dueOn: '2026-08-30' })).rejects.toThrow('cannot have been due before')
    await expect(record({ saidOn: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    const id = await record()
    await expect(keep(id, '2026-10-02')).rejects.toThrow('cannot have been seen yet')
    await expect(keep(id, '2026-08-30')).rejects.toThrow('nothing came of it before')
    await expect(move(id, '2026-09-11')).rejects.toThrow('due on that day already')
    await expect(move(id, '2026-09-30')).rejects.toThrow('no new day')
    await keep(id, '2026-09-10')
    await expect(keep(id, '2026-09-10')).rejects.toThrow('already')
    await expect(move(id, '2026-12-01')).rejects.toThrow('settled')
  })

  test('by a viewer, by a stranger to it, and in another workspace is refused', async () => {
    const id = await record({ owedBy: 'them', dueOn: '2026-12-01' })
    const viewer = await as(ylva, 'ylva', 'read')
    await expect(record({}, viewer)).rejects.toThrow('not viewers')
    await expect(keep(id, TODAY, {}, viewer)).rejects.toThrow('not viewers')
    await expect(rewordCommitment(viewer, id, { text: 'Nothing' })).rejects.toThrow('not viewers')
    await expect(withdrawCommitment(await as(ylva, 'duarte'), id, 'Why not.')).rejects.toThrow('Only whoever')
    await keep(id, TODAY)
    await expect(takeBackOutcome(await as(ylva, 'duarte'), id)).rejects.toThrow('Only whoever')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    for (const attempt of [
      () => keep(id, TODAY, {}, elsewhere),
      () => move(id, '2026-12-24', {}, elsewhere),
      () => rewordCommitment(elsewhere, id, { text: 'Nothing' }),
      () => takeBackOutcome(elsewhere, id),
      () => withdrawCommitment(elsewhere, id, 'Why not.'),
    ])
      await expect(attempt()).rejects.toThrow('no such commitment')
    await expect(record({}, elsewhere)).rejects.toThrow()
  })
})

describe('what saying that a commitment was kept or broken would do', () => {
  const scores = async (side: 'ours' | 'theirs') =>
    (await showTrust(ylva, { person: gunnar }, {}))[side].score
  const foretell = (id: string, kind: 'keeping' | 'breaking', told: object) =>
    foreseeOutcome(ylva, id, { kind, toldBy: 'us', on: undefined, ...told })

  test('to the score is what it does once it is said: in time, late, broken, by whoever’s word', async () => {
    const { id: messageId } = await mailOf('Gunnar Öberg')
    const told = [
      { owedBy: 'us', kind: 'keeping', on: '2026-09-10' },
      { owedBy: 'us', kind: 'keeping', on: '2026-09-14' },
      { owedBy: 'them', kind: 'keeping', on: '2026-09-21', toldBy: 'them' },
      { owedBy: 'us', kind: 'breaking', on: '2026-09-22' },
      { owedBy: 'us', kind: 'keeping', on: '2026-09-11', messageId },
    ] as const
    for (const { owedBy, kind, ...outcome } of told) {
      const side = owedBy === 'us' ? 'ours' : 'theirs'
      const id = await record({ owedBy })
      const foreseen = await foretell(id, kind, outcome)
      expect(foreseen).toMatchObject({ side, before: await scores(side) })
      if (kind === 'keeping') await keep(id, outcome.on, outcome)
      else await breakOn(id, outcome.on, outcome)
      expect(await scores(side)).toBeCloseTo(foreseen.after!, 12)
    }
  })

  test('a second time takes the place of what is believed, or leaves it', async () => {
    const { id: messageId } = await mailOf('Gunnar Öberg')
    const id = await record()
    await keep(id, '2026-09-10')
    const better = await foretell(id, 'keeping', { on: '2026-09-08' })
    expect(better).toMatchObject({ after: better.before, changesLedger: false })
    for (const [kind, outcome] of [
      ['keeping', { on: '2026-09-20', toldBy: 'them' }],
      ['breaking', { on: '2026-09-21', messageId }],
    ] as const) {
      const foreseen = await foretell(id, kind, outcome)
      expect(foreseen.after).toBeLessThan(foreseen.before!)
      if (kind === 'keeping') await keep(id, outcome.on, outcome)
      else await breakOn(id, outcome.on, outcome)
      expect(await score()).toBeCloseTo(foreseen.after!, 12)
    }
  })

  test('is our own word until their message shows it, and refused as saying it would be', async () => {
    const { id: messageId, day } = await mailOf('Gunnar Öberg')
    const id = await record({ saidOn: day })
    expect(await foretell(id, 'keeping', {})).toMatchObject({ isOurOwnWord: true })
    expect(await foretell(id, 'keeping', { messageId })).toMatchObject({ isOurOwnWord: false })
    await expect(foretell(id, 'keeping', { on: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    const duarte = await as(ylva, 'duarte')
    const unread = { kind: 'keeping', toldBy: 'us', on: undefined, messageId } as const
    await expect(foreseeOutcome(duarte, id, unread)).rejects.toThrow('not yours to cite')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(foreseeOutcome(elsewhere, id, { ...unread, messageId: undefined })).rejects.toThrow(
      'no such commitment',
    )
  })
})
