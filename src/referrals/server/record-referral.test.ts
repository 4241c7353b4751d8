import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { withdrawEvidence } from '../../trust/server/contest-evidence.ts'
import { showTrust } from '../../trust/server/show-trust.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { withdrawReferralOperation } from '../referrals.operations.ts'
import { hearOfReferral, recordReferral, withdrawReferral } from './record-referral.ts'
import { getReferral, listReferrals } from './referrals.queries.ts'

let workspace: TestWorkspace
let duarte: WorkspaceCtx
let helena: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  duarte = await as(workspace.ctx, 'duarte')
  helena = await idOf(duarte, 'helena')
})
afterEach(() => workspace.close())

const LEAKS = {
  madeBy: 'us',
  need: 'Leaks in plastic pipe',
  recommended: 'Lauscher',
  exclusions: [],
} as const
const record = (fields = {}, ctx = duarte) =>
  recordReferral(ctx, { personId: helena, ...LEAKS, exclusions: [], ...fields })
const trust = async () => await showTrust(duarte, { person: helena }, {})

/** The mail of the story that has this subject. */
async function mail(subject: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from messages where subject = ${subject}`.execute(
    duarte.db,
  )
  return rows[0]!.id
}

describe('a referral', () => {
  test('that was put in writing is shown by that mail, and is of its day', async () => {
    const id = await record({ messageId: await mail('My advice: not ours') })
    expect(await getReferral(duarte, id)).toMatchObject({
      madeOn: '2025-02-11',
      counts: true,
      member: 'Duarte Nogueira',
    })
    expect((await trust()).ours).toMatchObject({ observers: { document: 1, member: 0 }, evidence: 1 })
    expect((await trust()).ours.score!).toBeGreaterThan(0.5)
  })

  test('that was only told of is our word; a mail with somebody else does not make it more', async () => {
    await record({ madeOn: '2025-02-11', messageId: await mail('Failing two of four') })
    expect((await trust()).ours).toMatchObject({ observers: { document: 0, member: 1 } })
  })

  test('that is excluded is kept, says why, and moves no score', async () => {
    await record({ exclusions: ['no-offering'] })
    expect((await listReferrals(duarte, { person: helena, limit: 10 })).referrals).toMatchObject([
      { counts: 'It does not count: we had no viable offering of that kind.', standing: null },
    ])
    expect((await trust()).ours.score).toBeNull()
  })

  test('keeps what came of it, in order of days, and its score stays', async () => {
    const id = await record({ madeOn: '2025-02-11' })
    const before = (await trust()).ours.score
    await hearOfReferral(duarte, id, { text: 'From thirty-one to twenty-four.', cameOn: '2025-11-19' })
    await hearOfReferral(duarte, id, { text: 'They have met.', cameOn: '2025-03-03' })
    expect((await getReferral(duarte, id)).outcomes.map(({ text }) => text)).toEqual([
      'They have met.',
      'From thirty-one to twenty-four.',
    ])
    expect((await trust()).ours.score).toBe(before)
  })

  test('withdrawn stays in the list, and counts no longer', async () => {
    const id = await record()
    const { standing } = await getReferral(duarte, id)
    await withdrawEvidence(duarte, standing!.evidenceId, 'It was another Helena.')
    expect((await getReferral(duarte, id)).standing!.withdrawnAt).not.toBeNull()
    expect((await trust()).ours.score).toBeNull()
  })

  test('that is excluded is withdrawn with a reason as well, stays in the list, and is heard of no more', async () => {
    const id = await record({ exclusions: ['leaving'] })
    expect((await getReferral(duarte, id)).abilities).toEqual({ hear: true, withdraw: true })
    await withdrawReferral(duarte, id, 'It was another Helena.')
    const [found] = (await listReferrals(duarte, { person: helena, limit: 10 })).referrals
    expect(found).toMatchObject({
      standing: null,
      withdrawn: {
        by: 'Duarte Nogueira',
        because: 'It was another Helena.',
        at: '2026-10-01T09:00:00.000Z',
      },
      abilities: { hear: 'It was withdrawn, and stays so.', withdraw: 'It was withdrawn already.' },
    })
    await expect(withdrawReferral(duarte, id, 'Again.')).rejects.toThrow('withdrawn already')
    await expect(hearOfReferral(duarte, id, { text: 'They have met.' })).rejects.toThrow('stays so')
    const { rows } = await sql<{ action: string }>`select action from changes where subject_id = ${id}::uuid
      order by at, id`.execute(duarte.db)
    expect(rows.map(({ action }) => action)).toEqual(['referral.created', 'referral.withdrawn'])
  })

  test('that counts is withdrawn by the same way from the ledger', async () => {
    const id = await record()
    await withdrawReferral(duarte, id, 'It was another Helena.')
    expect(await getReferral(duarte, id)).toMatchObject({
      standing: { withdrawnAt: expect.any(String) },
      withdrawn: { because: 'It was another Helena.' },
    })
    expect((await trust()).ours.score).toBeNull()
    await expect(withdrawReferral(duarte, id, 'Again.')).rejects.toThrow('withdrawn already')
  })

  test('is not withdrawn by a viewer, nor by a colleague, nor from another workspace, but by a manager', async () => {
    const id = await record({ exclusions: ['trivial'] })
    const because = 'It was another Helena.'
    await expect(withdrawReferral(await as(duarte, 'duarte', 'read'), id, because)).rejects.toThrow(
      'not viewers',
    )
    const ylva = await as(duarte, 'ylva')
    expect((await getReferral(ylva, id)).abilities.withdraw).toContain('Only whoever wrote it down')
    await expect(withdrawReferral(ylva, id, because)).rejects.toThrow('Only whoever wrote it down')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, duarte.viewer)
    await expect(withdrawReferral(elsewhere, id, because)).rejects.toThrow('no such referral')
    expect(withdrawReferralOperation.input.shape.because.safeParse(' ').success).toBe(false)
    await withdrawReferral(await as(duarte, 'ylva', 'manage'), id, because)
    expect((await getReferral(duarte, id)).withdrawn).toMatchObject({ by: 'Ylva Sandström' })
  })

  test('of what is still to come, by a viewer, of nobody of us, and in another workspace is refused', async () => {
    await expect(record({ madeOn: '2026-10-02' })).rejects.toThrow('cannot have been seen yet')
    await expect(record({}, await as(duarte, 'duarte', 'read'))).rejects.toThrow('not viewers')
    await expect(record({ memberId: helena })).rejects.toThrow('not a member')
    const id = await record({ madeOn: '2026-09-01' })
    await expect(hearOfReferral(duarte, id, { text: 'Too soon.', cameOn: '2026-08-31' })).rejects.toThrow(
      'before it was made',
    )
    const outcome = { text: 'They have met.' }
    await expect(hearOfReferral(await as(duarte, 'duarte', 'read'), id, outcome)).rejects.toThrow(
      'not viewers',
    )
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, duarte.viewer)
    await expect(record({}, elsewhere)).rejects.toThrow()
    await expect(hearOfReferral(elsewhere, id, outcome)).rejects.toThrow('no such referral')
  })

  test('is read a page at a time, newest first', async () => {
    for (const madeOn of ['2025-02-11', '2026-01-05', '2026-01-05', '2025-08-01']) await record({ madeOn })
    const days: string[] = []
    for (let cursor: string | undefined | null; cursor !== null; ) {
      const page = await listReferrals(duarte, { limit: 1, ...(cursor && { cursor }) })
      days.push(...page.referrals.map(({ madeOn }) => madeOn))
      cursor = page.next
    }
    expect(days).toEqual(['2026-01-05', '2026-01-05', '2025-08-01', '2025-02-11'])
    await expect(listReferrals(duarte, { limit: 1, cursor: 'yesterday' })).rejects.toThrow('cursor')
  })
})
