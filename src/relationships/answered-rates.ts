import type { Day } from '../platform/days.ts'
import type { ContactDay, History } from './history.ts'
import type { SentMessage } from './reply-features.ts'

/** A relationship's history and whose it is; ids of any kind. */
export type Tie = { history: History; member: string | number; person: string | number }

export type KnownRates = {
  /** How often this recipient answered this sender, shrunk to `recipient`. */
  pair: number
  /** How often the recipient answered anybody on our side (or theirs), shrunk to the base rate. */
  recipient: number
  /** How often anybody answered the sender, shrunk to the base rate. */
  sender: number
  pairMessages: number
}

export type AnsweredRates = {
  /** Of messages up to `until`. */
  of(message: SentMessage, until: Day): KnownRates
}

/** Prior weight in messages: of the recipient's rate within the pair's, of the base rate within the recipient's. */
const RECIPIENT_WEIGHT = 3
const BASE_WEIGHT = 5

/** How often messages like this one were answered before, to foretell whether it will be. */
export function answeredRates(ties: readonly Tie[], baseRate: number): AnsweredRates {
  const ofPair = {
    ours: ties.map(tie => running([tie.history], true)),
    theirs: ties.map(tie => running([tie.history], false)),
  }
  const byPerson = {
    ours: grouped(ties, tie => tie.person, true),
    theirs: grouped(ties, tie => tie.person, false),
  }
  const byMember = {
    ours: grouped(ties, tie => tie.member, true),
    theirs: grouped(ties, tie => tie.member, false),
  }
  return {
    of({ relationship, ours }, until) {
      const side = ours ? 'ours' : 'theirs'
      const { person, member } = ties[relationship]!
      const pair = ofPair[side][relationship]!(until)
      const ofPerson = shrunk(byPerson[side].get(person)!(until), baseRate, BASE_WEIGHT)
      const ofMember = shrunk(byMember[side].get(member)!(until), baseRate, BASE_WEIGHT)
      const recipient = ours ? ofPerson : ofMember
      const sender = ours ? ofMember : ofPerson
      return {
        pair: shrunk(pair, recipient, RECIPIENT_WEIGHT),
        recipient,
        sender,
        pairMessages: pair.messages,
      }
    },
  }
}

const shrunk = ({ answered, messages }: Count, prior: number, weight: number): number =>
  (answered + weight * prior) / (messages + weight)

type Count = { messages: number; answered: number }
type Running = (until: Day) => Count

function grouped<K>(ties: readonly Tie[], keyOf: (tie: Tie) => K, ours: boolean): Map<K, Running> {
  const histories = new Map<K, History[]>()
  for (const tie of ties) {
    const group = histories.get(keyOf(tie))
    if (group) group.push(tie.history)
    else histories.set(keyOf(tie), [tie.history])
  }
  return new Map([...histories].map(([key, group]) => [key, running(group, ours)]))
}

/** Messages of one side and how many of them were answered, up to any day. */
function running(histories: readonly History[], ours: boolean): Running {
  const messagesOf = (contact: ContactDay) => (ours ? contact.sent : contact.received)
  const answeredOf = (contact: ContactDay) => (ours ? contact.sentAnswered : contact.receivedAnswered)
  const contacts = histories.length === 1 ? histories[0]! : histories.flat().sort((a, b) => a.day - b.day)
  const totals: Count[] = [{ messages: 0, answered: 0 }]
  for (const contact of contacts) {
    const { messages, answered } = totals.at(-1)!
    totals.push({ messages: messages + messagesOf(contact), answered: answered + answeredOf(contact) })
  }
  return until => totals[contactsUntil(contacts, until)]!
}

function contactsUntil(contacts: History, day: Day): number {
  let low = 0
  let high = contacts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (contacts[middle]!.day <= day) low = middle + 1
    else high = middle
  }
  return low
}
