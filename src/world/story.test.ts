import { describe, expect, test } from 'vitest'
import { parseDay } from '../platform/days.ts'
import { MEMBERS, PEOPLE } from './cast.ts'
import { STORY_MARKS } from './marks.ts'
import { STORY_NOW, STORY_TODAY, storyMails, storyOurs } from './story.ts'

const mails = storyMails()
const byId = new Map(mails.map(mail => [mail.messageId, mail]))
const ours: string[] = Object.values(MEMBERS).flatMap(({ addresses }) => [...addresses])

describe('the story', () => {
  test('is the same each time it is told', () => {
    expect(storyMails()).toEqual(mails)
  })

  test('is a few hundred mails over more than two years, most of them between people', () => {
    expect(mails.length).toBeGreaterThanOrEqual(350)
    expect(mails.length).toBeLessThanOrEqual(600)
    expect(mails.filter(mail => mail.kind === 'personal').length).toBeGreaterThan(mails.length * 0.9)
    const days = (mails.at(-1)!.sentAt.getTime() - mails[0]!.sentAt.getTime()) / 86_400_000
    expect(days).toBeGreaterThan(730)
  })

  test('gives each mail an id of its own', () => {
    expect(byId.size).toBe(mails.length)
  })

  test('runs in order of time and stops before now', () => {
    const times = mails.map(mail => mail.sentAt.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThan(STORY_NOW.getTime())
    expect(STORY_NOW.toISOString().slice(0, 10)).toBe(STORY_TODAY)
  })

  test('answers only what was sent, later than it was sent, with the whole thread named', () => {
    const answers = mails.filter(mail => mail.inReplyTo)
    expect(answers.length).toBeGreaterThan(200)
    for (const answer of answers) {
      const answered = byId.get(answer.inReplyTo!)!
      expect(answered.sentAt.getTime(), answer.messageId).toBeLessThan(answer.sentAt.getTime())
      expect(answer.references).toEqual([...answered.references, answered.messageId])
    }
  })

  test('is answered by people who had the mail before them', () => {
    for (const answer of mails.filter(mail => mail.inReplyTo && mail.kind === 'personal')) {
      const { from, to, cc } = byId.get(answer.inReplyTo!)!
      const present = [from, ...to, ...cc].map(({ name }) => name)
      expect(present, answer.messageId).toContain(answer.from.name)
    }
  })

  test('says nothing twice', () => {
    const bodies = mails.map(mail => mail.body.toLowerCase().replace(/\s+/g, ' '))
    expect(bodies.filter((body, i) => bodies.indexOf(body) !== i)).toEqual([])
  })

  test('is written from and to somebody, and between people never to oneself', () => {
    for (const mail of mails) {
      expect(mail.to.length, mail.messageId).toBeGreaterThan(0)
      expect(mail.body.length).toBeGreaterThan(2)
      expect([...mail.to, ...mail.cc].map(({ address }) => address)).not.toContain(
        mail.kind === 'discussion' ? undefined : mail.from.address,
      )
    }
  })

  test('stays among invented domains', () => {
    for (const { from, to, cc } of mails)
      for (const { address } of [from, ...to, ...cc]) expect(address).toMatch(/^[a-z.-]+@[a-z.-]+\.example$/)
  })

  test('gives every person of the cast a part', () => {
    const seen = new Set(
      mails.flatMap(({ from, replyTo, to, cc }) => [from, replyTo ?? from, ...to, ...cc]).map(m => m.address),
    )
    const silent = Object.values(PEOPLE).filter(
      ({ addresses }) => !addresses.some(address => seen.has(address)),
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('passes through our hands, mail by mail', () => {
    for (const { kind, from, to, cc, messageId } of mails)
      if (kind !== 'discussion')
        expect(
          [from, ...to, ...cc].some(({ address }) => ours.includes(address)),
          messageId,
        ).toBe(true)
  })

  test('names our addresses as an import wants them', () => {
    expect(storyOurs()).toContain('ylva@porla.example=ylva.sandstrom@porla.example')
    expect(storyOurs()).toHaveLength(3)
  })
})

test('marks stand in order of time, on days that exist, at most a few of them still to come', () => {
  const days = STORY_MARKS.map(({ day }) => parseDay(day)!)
  expect(days.every(Number.isInteger)).toBe(true)
  expect(days).toEqual([...days].sort((a, b) => a - b))
  expect(STORY_MARKS.filter(({ day }) => day > STORY_TODAY).map(({ kind }) => kind)).toEqual([
    'meeting',
    'meeting',
  ])
  for (const kind of ['meeting', 'deal', 'renewal'])
    expect(STORY_MARKS.some(mark => mark.kind === kind)).toBe(true)
})
