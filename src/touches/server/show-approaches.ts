import { sql } from 'kysely'
import { afterFact, pageOf } from '../../evidence/server/newest-first.ts'
import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { usualIntervals } from '../../relationships/server/usual-intervals.queries.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayApproach, mayBeginApproach, mayEnd, mayWorkOn } from '../approach.policy.ts'
import { balanceOf, imbalanceOf } from '../balance.ts'
import { standingOf } from '../permission.ts'
import { startingPlan } from '../starting-plan.ts'
import { doubtsAbout, type Touch } from '../touch.ts'
import { waitOf } from '../wait.ts'
import { type ApproachRecord, isOpen, selectApproaches } from './approaches.queries.ts'
import { listSayings } from './permissions.queries.ts'
import { type Standing, standsOf } from './stands.queries.ts'

type Wanted = {
  which: 'open' | 'ended'
  person?: string | undefined
  member?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Approaches, the latest first, each with how it stands today. */
export async function showApproaches(ctx: WorkspaceCtx, { which, person, member, cursor, limit }: Wanted) {
  const memberId = member === 'me' ? ctx.viewer.memberId : (member ?? undefined)
  const rows = await selectApproaches(
    ctx,
    sql`and ${which === 'open' ? isOpen : sql`not ${isOpen}`}
      ${person ? sql`and a.person_id = ${person}::uuid` : sql``}
      ${memberId === undefined ? sql`` : sql`and a.member_id = ${memberId}::uuid`}
      ${afterFact(cursor, sql`a.begun_on`, sql`a.id`)} order by a.begun_on desc, a.id desc limit ${limit + 1}`,
  )
  const { page, next } = pageOf(rows, limit, ({ begunOn }) => begunOn)
  return {
    approaches: await presentApproaches(ctx, page),
    next,
    today: formatDay(await todayIn(ctx)),
    abilities: { begin: mayBeginApproach(ctx.viewer) },
  }
}

/** A plan to begin with: at somebody’s own pace where it is known to whom it goes. */
export async function proposeApproach(ctx: WorkspaceCtx, person: string | undefined) {
  const memberId = ctx.viewer.memberId
  const pairs = person && memberId ? [{ personId: person, memberId }] : []
  const intervals = await usualIntervals(ctx, pairs)
  const wait = waitOf(intervals(pairs[0]))
  const permission = person ? standingOf(await listSayings(ctx, [person])) : null
  const may = mayBeginApproach(ctx.viewer)
  return {
    touches: startingPlan(wait.days),
    wait,
    permission,
    abilities: { begin: may === true ? mayApproach(permission) : may },
  }
}

export async function presentApproaches(ctx: WorkspaceCtx, records: readonly ApproachRecord[]) {
  const members = await namesOfMembers(ctx, [...new Set(records.map(({ memberId }) => memberId))])
  const people = await namesOfPeople(ctx, [...new Set(records.map(({ personId }) => personId))])
  return (await standsOf(ctx, records)).map(standing => ({
    ...present(ctx, standing),
    member: members.get(standing.approach.memberId) ?? '',
    person: people.get(standing.approach.personId) ?? '',
  }))
}

function present({ viewer }: WorkspaceCtx, { approach, stand, wait, permission }: Standing) {
  const { id, memberId, personId, hopesToGive, hopesToLearn, begunOn, version, touches, ending } = approach
  const whose = { memberId, isEnded: ending !== null }
  const balance = balanceOf(touches)
  const imbalance = imbalanceOf(balance)
  return {
    id,
    memberId,
    personId,
    hopesToGive,
    hopesToLearn,
    begunOn,
    version,
    touches: touches.map(presentTouch),
    stand,
    wait,
    balance,
    doubts: [
      ...(imbalance ? [imbalance] : []),
      ...doubtsAbout(touches.filter(({ outcome }) => outcome?.kind !== 'skipped')),
    ],
    permission: permission && saidOf(permission),
    abilities: { work: mayWorkOn(viewer, whose), end: mayEnd(viewer, whose) },
  }
}

const saidOf = ({ says, saidOn, words, messageId }: NonNullable<Standing['permission']>) => ({
  says,
  saidOn,
  words,
  messageId,
})

function presentTouch({ position: _, outcome, ...touch }: Touch) {
  if (outcome?.kind !== 'sent') return { ...touch, outcome }
  const { sentAt: __, ...sent } = outcome
  return { ...touch, outcome: sent }
}
