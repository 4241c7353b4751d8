import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { showClaim } from '../claims/server/show-claim.ts'
import { showPersonClaims } from '../claims/server/show-person-claims.ts'
import { getCommitment } from '../commitments/server/commitments.queries.ts'
import { getGift, listGifts } from '../gifts/server/gifts.queries.ts'
import { gradeDraft } from '../outreach/coach/grade-draft.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { getReferral, listReferrals } from '../referrals/server/referrals.queries.ts'
import { showApproaches } from '../touches/server/show-approaches.ts'
import { getObservation, listObservationsShown } from '../trust/server/list-observations.ts'
import { PEOPLE } from '../world/cast.ts'
import { seenFacts } from '../world/facts/observations.ts'
import { showEvidence } from './pages/evidence.ts'
import { openSample } from './sample.ts'

let workspace: TestWorkspace
let ctx: WorkspaceCtx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  const { id } = await openSample(workspace.ctx)
  ctx = enter(workspace.ctx, id)
})
afterAll(() => workspace.close())

test('the story has a referral that counts, and one that cost nothing', async () => {
  const { referrals } = await listReferrals(ctx, { limit: 10 })
  expect(referrals.map(({ person, counts }) => [person, counts === true])).toEqual([
    [PEOPLE.nkechi.name, false],
    [PEOPLE.helena.name, true],
  ])
  expect(referrals[1]!.outcomes).toHaveLength(2)
})

test('the story has a gift that came too early, and gifts of both sides that were welcomed', async () => {
  const { gifts } = await listGifts(ctx, { limit: 10 })
  expect(
    gifts.map(({ person, givenBy, wellPlaced, heard }) => [
      person,
      givenBy,
      wellPlaced === true,
      heard.length,
    ]),
  ).toEqual([
    [PEOPLE.jonas.name, 'us', true, 1],
    [PEOPLE.walt.name, 'us', false, 0],
    [PEOPLE.gunnar.name, 'them', true, 1],
  ])
})

test('the story has an approach that is due, one that an answer paused, and one that was walked away from', async () => {
  const standing = async (which: 'open' | 'ended') =>
    (await showApproaches(ctx, { which, limit: 10 })).approaches.map(({ person, stand }) => [
      person,
      stand.kind,
    ])
  expect(await standing('open')).toEqual([
    [PEOPLE.helena.name, 'due'],
    [PEOPLE.jonas.name, 'paused'],
  ])
  expect(await standing('ended')).toEqual([[PEOPLE.walt.name, 'ended']])
  const [helena] = (await showApproaches(ctx, { which: 'open', limit: 1 })).approaches
  const { subject, text } = helena!.touches[0]!
  expect(gradeDraft({ subject, text }).grade).toBe('A')
})

test('what was seen is there from both sides, each on its day and by whoever saw it', async () => {
  const { observations } = await listObservationsShown(ctx, { limit: 200 })
  expect(observations).toHaveLength(seenFacts.length)
  expect(new Set(observations.map(({ doneBy }) => doneBy))).toEqual(new Set(['us', 'them']))
  for (const { author, member, recordedAt, occurredOn, standing } of observations) {
    expect(author).toBe(member)
    expect(recordedAt.slice(0, 10)).toBe(occurredOn)
    expect(standing).not.toBeNull()
  }
})

test('every piece of evidence leads to the fact it follows from, and to the message or claim that fact cites', async () => {
  const { rows } = await sql<{ person: string; lines: number; kind: string; source: string }>`
    select person_id as person, source_kind as kind, source_id as source from evidence
    where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  const shown = []
  for (const person of new Set(rows.map(({ person }) => person)))
    shown.push(...(await showEvidence(ctx, { person, order: 'latest', known: 'now', limit: 200 })).evidence)
  expect(new Set(shown.map(({ source }) => source.id))).toEqual(new Set(rows.map(({ source }) => source)))
  const found = {
    observation: getObservation,
    commitment: getCommitment,
    referral: getReferral,
    gift: getGift,
  }
  for (const { source, personId, observedBy } of shown) {
    const { kind, id, messageId, claimId } = source
    if (kind === 'verdict')
      expect((await showClaim(ctx, claimId!)).verdicts.map(({ id }) => id)).toContain(id)
    else if (kind === 'proof-cycle')
      expect((await showPersonClaims(ctx, personId, {})).cycles.map(({ id }) => id)).toContain(id)
    else await found[kind as keyof typeof found](ctx, id)
    if (observedBy === 'document') expect(messageId, kind).not.toBeNull()
  }
  const kinds = new Set(shown.map(({ source }) => source.kind))
  expect(kinds).toEqual(new Set([...Object.keys(found), 'verdict', 'proof-cycle']))
})
