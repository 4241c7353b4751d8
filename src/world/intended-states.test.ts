import { describe, expect, test } from 'vitest'
import { dayOf } from '../platform/days.ts'
import { type ContactDay, type History, SHARE_UNIT } from '../relationships/history.ts'
import { stateOf } from '../relationships/state.ts'
import { MEMBERS } from './cast.ts'
import { INTENDED_STATES } from './intended-states.ts'
import { STORY_NOW, storyMails } from './story.ts'

const people = Object.entries(INTENDED_STATES)

describe('on the last day of the story', () => {
  test.each(people)('%s is as intended', (address, { state, member, also = [] }) => {
    const history = historyBetween(MEMBERS[member].addresses, [address, ...also])
    expect(stateOf(history, dayOf(STORY_NOW))?.state).toBe(state)
  })

  test('a week earlier or later would tell the same of the plain cases', () => {
    const plain = people.filter(([, { state }]) =>
      ['waxing', 'waning', 'dormant', 'revived', 'new'].includes(state),
    )
    expect(plain.length).toBeGreaterThan(7)
    for (const [address, { state, member, also = [] }] of plain)
      for (const days of [-7, 7]) {
        const history = historyBetween(MEMBERS[member].addresses, [address, ...also])
        expect(stateOf(history, dayOf(STORY_NOW) + days)?.state, address).toBe(state)
      }
  })

  test('each state is somebody’s', () => {
    const states = new Set(people.map(([, { state }]) => state))
    expect([...states].sort()).toEqual(['dormant', 'new', 'revived', 'steady', 'waning', 'waxing'])
  })

  test('one-way mail is one-way, and the rest is not', () => {
    for (const [address, { member, also = [], oneWay }] of people) {
      const history = historyBetween(MEMBERS[member].addresses, [address, ...also])
      const sent = history.some(day => day.sent > 0)
      const received = history.some(day => day.received > 0)
      const found = sent && received ? undefined : sent ? 'we write' : 'they write'
      expect(found, address).toBe(oneWay)
    }
  })
})

function historyBetween(us: readonly string[], them: readonly string[]): History {
  const days = new Map<number, ContactDay>()
  for (const { kind, from, to, cc, sentAt } of storyMails()) {
    const recipients = [...to, ...cc].map(({ address }) => address)
    const isSent = us.includes(from.address) && recipients.some(address => them.includes(address))
    const isReceived = them.includes(from.address) && recipients.some(address => us.includes(address))
    if (kind !== 'personal' || !(isSent || isReceived)) continue
    const day = days.get(dayOf(sentAt)) ?? silentDay(dayOf(sentAt))
    const share = SHARE_UNIT / recipients.length
    days.set(
      day.day,
      isSent
        ? { ...day, sent: day.sent + 1, sentShare: day.sentShare + share }
        : { ...day, received: day.received + 1, receivedShare: day.receivedShare + share },
    )
  }
  return [...days.values()]
}

const silentDay = (day: number): ContactDay => ({
  day,
  sent: 0,
  received: 0,
  sentShare: 0,
  receivedShare: 0,
  sentAnswered: 0,
  receivedAnswered: 0,
  sentAnsweredShare: 0,
  receivedAnsweredShare: 0,
  theirReplyMinutes: [],
  ourReplyMinutes: [],
})
