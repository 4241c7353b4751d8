import { type Day, formatDay } from '../platform/days.ts'

export const CLAIM_STATES = [
  'unproven',
  'evidenced',
  'confirmed',
  'contested',
  'refuted',
  'stale',
  'withdrawn',
] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** A figure is good for a year. An assumption: markets differ, and a claim can be given a newer day at any time. */
export const FRESH_DAYS = 365

export type ProofFact = {
  id: string
  on: Day
  /** Since when we may use it; null where nobody has allowed it. */
  permittedOn: Day | null
  /** The last day on which it holds; null where it does not expire. */
  expiresOn: Day | null
}
export type VerdictFact = { id: string; personId: string; on: Day; isConfirmed: boolean }
export type ChallengeFact = {
  id: string
  personId: string
  openedOn: Day
  /** When whoever made it moved on or let it rest; a verdict of theirs closes it as well. */
  closedOn: Day | null
}

/** Everything that the state of a claim follows from, in any order. */
export type ClaimFacts = {
  statedOn: Day
  asOf: Day | null
  withdrawnOn: Day | null
  proofs: readonly ProofFact[]
  verdicts: readonly VerdictFact[]
  challenges: readonly ChallengeFact[]
}

export type StateOfClaim = { state: ClaimState; because: string; facts: string[] }
/** A state with the day on which it began. */
export type StateSince = StateOfClaim & { since: Day }

/**
 * The states that a claim has been in until a day, the last of them the one it is in. Nothing that is dated later
 * counts, and the order in which facts are given says nothing.
 */
export function courseOf(facts: ClaimFacts, until: Day): StateSince[] {
  const days = [...new Set(turningDays(facts))].filter(day => day > facts.statedOn && day <= until)
  const course: StateSince[] = []
  for (const day of [facts.statedOn, ...days.sort((a, b) => a - b)]) {
    const found = stateOn(facts, day)
    const last = course.at(-1)
    // Of one state the latest reason is told, since the day on which the first was true.
    if (last?.state === found.state) course[course.length - 1] = { ...found, since: last.since }
    else course.push({ ...found, since: day })
  }
  return course
}

export const stateOf = (facts: ClaimFacts, today: Day): StateSince => courseOf(facts, today).at(-1)!

/**
 * The state on one day. What speaks against a claim goes before what speaks for it: withdrawn; refuted by a client
 * who has not found otherwise since; contested; stale by its own day; confirmed; evidenced; stale where all proofs
 * that carried it have run out; unproven.
 */
export function stateOn(facts: ClaimFacts, day: Day): StateOfClaim {
  const { asOf, withdrawnOn } = facts
  const verdicts = standingVerdicts(facts.verdicts, day)
  const refuted = verdicts.filter(({ isConfirmed }) => !isConfirmed)
  const confirmed = verdicts.filter(({ isConfirmed }) => isConfirmed)
  const open = facts.challenges.filter(challenge => isOpen(challenge, facts.verdicts, day))
  const carrying = facts.proofs.filter(proof => carries(proof, day))
  const expired = facts.proofs.filter(proof => hasExpired(proof, day))
  if (withdrawnOn !== null && withdrawnOn <= day) return found('withdrawn', 'We no longer say it.', [])
  if (refuted.length > 0) return found('refuted', `${clients(refuted)} found it false.`, refuted)
  if (open.length > 0)
    return found(
      'contested',
      `${clients(open)} challenged it and ${has(open)} not found it true since.`,
      open,
    )
  if (isOld(asOf, day))
    return found('stale', `It is said as of ${formatDay(asOf!)}, which is more than a year ago.`, [])
  if (confirmed.length > 0) return found('confirmed', `${clients(confirmed)} found it true.`, confirmed)
  if (carrying.length > 0)
    return found(
      'evidenced',
      `${some(carrying.length, 'proof')} that may be used ${carrying.length === 1 ? 'carries' : 'carry'} it; no client has said whether it is so.`,
      carrying,
    )
  if (expired.length > 0) return found('stale', 'What proved it has expired.', expired)
  return found('unproven', whyUnproven(facts.proofs, day), [])
}

/** What carries a claim on a day: it is there, somebody allowed its use, and it has not run out. */
export const carries = ({ on, permittedOn, expiresOn }: Omit<ProofFact, 'id'>, day: Day): boolean =>
  on <= day && permittedOn !== null && permittedOn <= day && (expiresOn === null || day <= expiresOn)

const hasExpired = ({ on, permittedOn, expiresOn }: ProofFact, day: Day) =>
  on <= day && permittedOn !== null && permittedOn <= day && expiresOn !== null && expiresOn < day

const isOld = (asOf: Day | null, day: Day) => asOf !== null && day > asOf + FRESH_DAYS

/** Of each client the verdict that came last; of two on one day, the worse. */
function standingVerdicts(verdicts: readonly VerdictFact[], day: Day): VerdictFact[] {
  const latest = new Map<string, VerdictFact>()
  for (const verdict of verdicts) {
    if (verdict.on > day) continue
    const known = latest.get(verdict.personId)
    const isLater = !known || verdict.on > known.on || (verdict.on === known.on && !verdict.isConfirmed)
    if (isLater) latest.set(verdict.personId, verdict)
  }
  return [...latest.values()]
}

const isOpen = (
  { personId, openedOn, closedOn }: ChallengeFact,
  verdicts: readonly VerdictFact[],
  day: Day,
) =>
  openedOn <= day &&
  (closedOn === null || closedOn > day) &&
  !verdicts.some(verdict => verdict.personId === personId && verdict.on >= openedOn && verdict.on <= day)

const turningDays = ({ asOf, withdrawnOn, proofs, verdicts, challenges }: ClaimFacts): Day[] =>
  [
    withdrawnOn,
    asOf === null ? null : asOf + FRESH_DAYS + 1,
    ...verdicts.map(({ on }) => on),
    ...challenges.flatMap(({ openedOn, closedOn }) => [openedOn, closedOn]),
    ...proofs.flatMap(({ on, permittedOn, expiresOn }) => [
      on,
      permittedOn,
      expiresOn === null ? null : expiresOn + 1,
    ]),
  ].filter(day => day !== null)

function whyUnproven(proofs: readonly ProofFact[], day: Day): string {
  const there = proofs.filter(({ on }) => on <= day)
  if (there.length === 0) return 'Nothing shows it yet, and no client has said whether it is so.'
  return 'There is something that would show it, and nobody has allowed its use.'
}

const found = (state: ClaimState, because: string, facts: readonly { id: string }[]): StateOfClaim => ({
  state,
  because,
  facts: facts.map(({ id }) => id).sort(),
})

const clients = (facts: readonly { personId: string }[]) =>
  some(new Set(facts.map(({ personId }) => personId)).size, 'client')
const has = (facts: readonly { personId: string }[]) =>
  new Set(facts.map(({ personId }) => personId)).size === 1 ? 'has' : 'have'
const some = (count: number, noun: string) => (count === 1 ? `One ${noun}` : `${count} ${noun}s`)
