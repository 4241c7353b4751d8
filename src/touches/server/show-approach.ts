import { sql } from 'kysely'
import { addressInUse } from '../../correspondence/server/address-in-use.queries.ts'
import { readableTexts } from '../../correspondence/server/written.queries.ts'
import { listGifts } from '../../gifts/server/gifts.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { listEncounters } from '../../relationships/server/encounters.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { sentTouches } from '../approach.ts'
import { imbalanceBetween } from '../balance.ts'
import { followUp, walkAwayLetter } from '../letters.ts'
import { type ApproachRecord, getApproach, selectApproaches } from './approaches.queries.ts'
import { presentApproaches } from './show-approaches.ts'
import { standsOf } from './stands.queries.ts'

const OWN_MAILS = 8
const MOST_GIFTS = 200

/** One approach with all that somebody needs who opens it. */
export async function showApproach(ctx: WorkspaceCtx, id: string) {
  const approach = await getApproach(ctx, id)
  const [shown] = await presentApproaches(ctx, [approach])
  const [{ answers }] = (await standsOf(ctx, [approach])) as [Awaited<ReturnType<typeof standsOf>>[number]]
  const of = { person: approach.personId, member: approach.memberId, limit: OWN_MAILS }
  const { encounters: own } = await listEncounters(ctx, { ...of, about: 'sent' })
  return {
    ...shown!,
    today: formatDay(await todayIn(ctx)),
    followUps: [...approach.followUps],
    overrides: [...approach.overrides],
    answers: await whatTheySay(ctx, approach, answers),
    drafted: await draftFor(ctx, approach, shown!),
    between: await showBetween(ctx, approach.personId),
    address: await addressInUse(ctx, approach.personId),
    ownMails: own.map(({ messageId, sentAt, subject }) => ({ messageId, sentAt, subject })),
  }
}

/** One approach, as the lists have it. */
export const showOne = async (ctx: WorkspaceCtx, id: string) =>
  (await presentApproaches(ctx, [await getApproach(ctx, id)]))[0]!

type Shown = Awaited<ReturnType<typeof showOne>>

async function whatTheySay(
  ctx: WorkspaceCtx,
  { personId }: ApproachRecord,
  answers: readonly { messageId: string; sentAt: Date }[],
) {
  const { encounters } = await listEncounters(ctx, { person: personId, about: 'received', limit: 50 })
  return answers.map(({ messageId, sentAt }) => {
    const found = encounters.find(encounter => encounter.messageId === messageId)
    return {
      messageId,
      sentAt: sentAt.toISOString(),
      subject: found?.subject ?? null,
      excerpt: found?.excerpt ?? null,
    }
  })
}

/** For a silence, what is to be written: a line above one’s own last mail, or the last letter. */
async function draftFor(ctx: WorkspaceCtx, approach: ApproachRecord, { stand, member, person }: Shown) {
  if (stand.kind !== 'silent') return null
  const sent = sentTouches(approach)
  const last = sent.at(-1)!
  if (stand.advice === 'walk-away') {
    const since = sent.find(({ outcome }) => !approach.lastAnswerOn || outcome.on > approach.lastAnswerOn)
    const first = (since ?? last).outcome.on
    const times =
      sent.filter(({ outcome }) => outcome.on >= first).length +
      approach.followUps.filter(({ on }) => on >= first).length
    return { subject: '', text: walkAwayLetter({ person, member, times, since: first }) }
  }
  const { messageId, on } = last.outcome
  const text = messageId ? (await readableTexts(ctx, [messageId])).get(messageId) : undefined
  const mail = { from: member, to: person, sentOn: on, subject: last.subject, text: text ?? last.text }
  return followUp({ person, member }, mail)
}

async function showBetween(ctx: WorkspaceCtx, personId: string) {
  const { gifts } = await listGifts(ctx, { person: personId, limit: MOST_GIFTS })
  const approaches = await selectApproaches(ctx, sql`and a.person_id = ${personId}::uuid`)
  const sent = approaches.flatMap(sentTouches)
  const given =
    gifts.filter(({ givenBy, withdrawn }) => givenBy === 'us' && withdrawn === null).length +
    sent.filter(({ kind }) => kind === 'gives').length
  const asked = sent.filter(({ kind }) => kind === 'asks').length
  return { asked, given, doubt: imbalanceBetween({ asked, given }) }
}
