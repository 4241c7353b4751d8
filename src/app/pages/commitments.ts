import * as policy from '../../commitments/commitment.policy.ts'
import {
  announcedFor,
  believedOf,
  daysLate,
  heardOf,
  type Party,
  stateOf,
  termsOf,
} from '../../commitments/commitment.ts'
import { keepingRateOf } from '../../commitments/keeping-rate.ts'
import {
  type CommitmentRecord,
  getCommitment,
  listCommitments,
  listSettled,
} from '../../commitments/server/commitments.queries.ts'
import { presentStanding, type Standing, standingsOf } from '../../evidence/server/standing.queries.ts'
import type { About } from '../../people/about.ts'
import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'

type Wanted = {
  which: 'open' | 'settled'
  owedBy?: Party | undefined
  member?: string | undefined
  kind?: About['kind'] | undefined
  about?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Commitments with who of us and who of them. Nobody’s own are shown to a viewer who is no member. */
export async function showCommitments(ctx: WorkspaceCtx, { member, kind, about, ...page }: Wanted) {
  const { commitments, next } = await listCommitments(ctx, {
    ...page,
    member: member === 'me' ? (ctx.viewer.memberId ?? NOBODY) : member,
    about: about && kind ? { kind, id: about } : undefined,
  })
  const today = formatDay(await todayIn(ctx))
  return {
    commitments: await presentAll(ctx, commitments, today),
    next,
    today,
    abilities: { record: policy.mayRecordCommitment(ctx.viewer) },
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

export async function showCommitment(ctx: WorkspaceCtx, id: string) {
  const today = formatDay(await todayIn(ctx))
  const [commitment] = await presentAll(ctx, [await getCommitment(ctx, id)], today)
  return commitment!
}

/** What is settled between us and somebody, without what was withdrawn since. */
export async function listCounted(ctx: WorkspaceCtx, about: About): Promise<CommitmentRecord[]> {
  const settled = await listSettled(ctx, about)
  const standings = await standingsOf(
    ctx,
    'commitment',
    settled.map(({ id }) => id),
  )
  return settled.filter(({ id }) => standings.get(id)?.withdrawnAt === null)
}

/** How many each side kept in time; what was withdrawn, or is contested by them, does not count. */
export async function showKeepingRates(ctx: WorkspaceCtx, about: About) {
  const counted = await listCounted(ctx, about)
  const rateOf = (party: Party) => keepingRateOf(counted.filter(({ owedBy }) => owedBy === party))
  return { ours: rateOf('us'), theirs: rateOf('them') }
}

async function presentAll(ctx: WorkspaceCtx, commitments: readonly CommitmentRecord[], today: string) {
  const members = await namesOfMembers(ctx, [...new Set(commitments.map(({ memberId }) => memberId))])
  const people = await namesOfPeople(ctx, [...new Set(commitments.map(({ personId }) => personId))])
  const standings = await standingsOf(
    ctx,
    'commitment',
    commitments.map(({ id }) => id),
  )
  return commitments.map(commitment => ({
    ...present(ctx, commitment, { today, standing: standings.get(commitment.id) }),
    member: members.get(commitment.memberId) ?? '',
    person: people.get(commitment.personId) ?? '',
  }))
}

function present(
  { viewer }: WorkspaceCtx,
  commitment: CommitmentRecord,
  { today, standing }: { today: string; standing: Standing | undefined },
) {
  const { id, owedBy, memberId, personId, text, saidOn, firstDueOn, messageId, noteId, withdrawn } =
    commitment
  const terms = termsOf(commitment)
  const state = stateOf(commitment, today)
  const believed = believedOf(commitment)
  const outcome = commitment.outcomes.find(one => one === believed)
  const stands = { owedBy, state, isWithdrawn: withdrawn !== null || standing?.withdrawnAt != null }
  const { authorId } = commitment
  return {
    id,
    owedBy,
    memberId,
    personId,
    text,
    saidOn,
    firstDueOn,
    dueOn: terms.dueOn,
    announcedFor: announcedFor(commitment),
    state,
    outcome: outcome
      ? {
          on: outcome.on,
          daysLate: outcome.kind === 'keeping' ? daysLate(terms, outcome.on) : 0,
          toldBy: outcome.toldBy,
          observedBy: outcome.observedBy,
          because: outcome.because,
          messageId: outcome.messageId,
        }
      : null,
    heard: heardOf(commitment),
    renegotiations: commitment.renegotiations.map(({ agreedOn, dueOn, because }) => ({
      agreedOn,
      dueOn,
      because,
    })),
    messageId,
    noteId,
    recordedAt: commitment.recordedAt.toISOString(),
    version: commitment.version,
    withdrawn: withdrawn && { at: withdrawn.at.toISOString(), because: withdrawn.because },
    standing: presentStanding(standing),
    abilities: {
      reword: policy.mayReword(viewer, stands),
      settle: policy.maySettle(viewer, stands),
      renegotiate: policy.mayRenegotiate(viewer, stands),
      takeBack: policy.mayTakeBack(viewer, { ...stands, authorId: outcome?.authorId ?? null }),
      withdraw: policy.mayWithdrawCommitment(viewer, { ...stands, authorId }),
    },
  }
}
