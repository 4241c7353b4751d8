import { recordCommitment } from '../commitments/server/record-commitment.ts'
import { renegotiateCommitment } from '../commitments/server/renegotiate-commitment.ts'
import { breakCommitment, keepCommitment } from '../commitments/server/settle-commitment.ts'
import { hearOfGift, recordGift } from '../gifts/server/record-gift.ts'
import { findPersonByAddress, getPerson, listMembers } from '../people/server/people.queries.ts'
import { clockAt } from '../platform/clock.ts'
import type { WorkspaceCtx } from '../platform/context.ts'
import { hearOfReferral, recordReferral } from '../referrals/server/record-referral.ts'
import { recordObservation } from '../trust/server/record-observation.ts'
import { recordPulse } from '../trust/server/record-pulse.ts'
import { writeLesson } from '../trust/server/write-lesson.ts'
import { MEMBERS, type MemberKey, PEOPLE, type PersonKey } from '../world/cast.ts'
import { type CommitmentFact, commitmentFacts } from '../world/facts/commitments.ts'
import { giftFacts } from '../world/facts/gifts.ts'
import { lessonFacts } from '../world/facts/lessons.ts'
import { seenFacts } from '../world/facts/observations.ts'
import { pulseFacts } from '../world/facts/pulses.ts'
import { referralFacts } from '../world/facts/referrals.ts'
import { tellApproaches } from './sample-approaches.ts'
import { tellClaims } from './sample-claims.ts'
import { tellCollateral } from './sample-collateral.ts'
import { tellPlannedGifts, tellStories } from './sample-stories.ts'

/** The story as facts are told in it: as one of us on a day, of somebody, in a mail. */
export type Telling = {
  as(member: MemberKey, on: string): WorkspaceCtx
  person(key: PersonKey): string
  mail(id: string): string
}

/** What the people of the story wrote down, each fact on its day and by whoever saw it. */
export async function tellFacts(ctx: WorkspaceCtx, mails: ReadonlyMap<string, string>): Promise<void> {
  const telling = await beginTelling(ctx, mails)
  await tellSeen(telling)
  await tellCommitments(telling)
  await tellReferrals(telling)
  await tellGifts(telling)
  await tellApproaches(telling)
  await tellPulses(telling)
  await tellLessons(telling)
  await tellClaims(telling)
  await tellCollateral(telling)
  await tellStories(telling)
  await tellPlannedGifts(telling)
}

async function tellSeen({ as, person, mail }: Telling) {
  for (const fact of seenFacts) {
    await recordObservation(as(fact.by, fact.on), {
      personId: person(fact.with),
      kind: fact.kind,
      doneBy: fact.doneBy,
      occurredOn: fact.on,
      text: fact.text,
      ...(fact.mail && { messageId: mail(fact.mail) }),
      ...(fact.introducedTo && { introducedToId: person(fact.introducedTo) }),
    })
  }
}

async function tellCommitments(telling: Telling) {
  const { as, person, mail } = telling
  for (const fact of commitmentFacts) {
    const { by, owedBy, text, saidOn, dueOn, moved } = fact
    const id = await recordCommitment(as(by, saidOn), {
      personId: person(fact.with),
      owedBy,
      text,
      saidOn,
      dueOn,
      ...(fact.mail && { messageId: mail(fact.mail) }),
    })
    if (moved)
      await renegotiateCommitment(as(by, moved.on), id, {
        dueOn: moved.dueOn,
        agreedOn: moved.on,
        because: moved.because,
        messageId: mail(moved.mail),
      })
    await tellOutcomes(telling, id, fact)
  }
}

async function tellOutcomes({ as, mail }: Telling, id: string, { by, outcomes }: CommitmentFact) {
  for (const { kind, on, toldBy, because = '', ...outcome } of outcomes) {
    const told = { toldBy, because, ...(outcome.mail && { messageId: mail(outcome.mail) }) }
    if (kind === 'keeping') await keepCommitment(as(by, on), id, { keptOn: on, ...told })
    else await breakCommitment(as(by, on), id, { brokenOn: on, ...told })
  }
}

async function tellReferrals({ as, person, mail }: Telling) {
  for (const { by, on, need, recommended, exclusions, outcomes, ...fact } of referralFacts) {
    const id = await recordReferral(as(by, on), {
      personId: person(fact.with),
      madeBy: 'us',
      need,
      recommended,
      madeOn: on,
      exclusions: [...exclusions],
      messageId: mail(fact.mail),
    })
    for (const outcome of outcomes)
      await hearOfReferral(as(by, outcome.on), id, {
        text: outcome.text,
        cameOn: outcome.on,
        messageId: mail(outcome.mail),
      })
  }
}

async function tellGifts({ as, person, mail }: Telling) {
  for (const { by, on, givenBy, what, research, risk, heard, ...fact } of giftFacts) {
    const id = await recordGift(as(by, on), {
      personId: person(fact.with),
      givenBy,
      what,
      research,
      risk,
      givenOn: on,
      hasOpenDecision: false,
      ...(fact.mail && { messageId: mail(fact.mail) }),
    })
    if (!heard) continue
    await hearOfGift(as(by, heard.on), id, {
      response: heard.response,
      text: heard.text,
      heardOn: heard.on,
      ...(heard.mail && { messageId: mail(heard.mail) }),
    })
  }
}

async function tellPulses({ as, person }: Telling) {
  for (const { by, on, answers, text, ...fact } of pulseFacts)
    await recordPulse(as(by, on), { personId: person(fact.with), answeredOn: on, answers, text })
}

async function tellLessons({ as, person }: Telling) {
  for (const { by, on, about, side, text } of lessonFacts) {
    const ctx = as(by, on)
    const aboutId =
      'person' in about
        ? person(about.person)
        : found(
            (await getPerson(ctx, person(about.organisationOf))).organisationId ?? undefined,
            about.organisationOf,
          )
    const kind = 'person' in about ? ('person' as const) : ('organisation' as const)
    await writeLesson(ctx, { kind, id: aboutId }, { side, text, learnedOn: on })
  }
}

async function beginTelling(ctx: WorkspaceCtx, mails: ReadonlyMap<string, string>): Promise<Telling> {
  const members = await listMembers(ctx)
  const people = new Map<PersonKey, string>()
  for (const [key, { addresses }] of Object.entries(PEOPLE)) {
    const id = await findPersonByAddress(ctx, addresses[0])
    if (id) people.set(key as PersonKey, id)
  }
  return {
    person: key => found(people.get(key), key),
    mail: id => found(mails.get(id), id),
    as(key, on) {
      const { name } = MEMBERS[key]
      const member = found(
        members.find(member => member.name === name),
        key,
      )
      const viewer = { memberId: member.id, name, via: 'app', permission: 'write' } as const
      return { ...ctx, viewer, clock: clockAt(new Date(`${on}T17:00:00Z`)) }
    },
  }
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the story tells of ${what}, and nothing of that is in it`)
  return value
}
