import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueDayIn } from './due-day.ts'
import { findCommitments } from './find-commitments.ts'
import { COMMITMENTS, SAID_AT } from './specification.ts'

const written = { at: SAID_AT, offsetMinutes: 0 }
const sentence = fc.constantFrom(...Object.values(COMMITMENTS).flatMap(all => all.map(([said]) => said)))
const around = fc.constantFrom(
  '',
  '👩‍🚒 Grüße! ',
  '😀😀 Hello there. ',
  '\r\n\r\n',
  'Dear Maarit,\r\n\r\n',
  '\ud83d ',
)

test('what is found is a sentence of the text, whatever stands around it', () => {
  fc.assert(
    fc.property(around, sentence, around, (before, said, after) => {
      const text = `${before}\r\n\r\n${said}\r\n\r\n${after}`
      const found = findCommitments(text, written)
      expect(found.length).toBeGreaterThan(0)
      for (const { start, end, what, marks } of found) {
        expect(said).toContain(text.slice(start, end))
        for (const range of [what, ...marks]) {
          expect(range.start).toBeGreaterThanOrEqual(start)
          expect(range.end).toBeLessThanOrEqual(end)
          expect(range.start).toBeLessThan(range.end)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('no text is too odd to be read', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    sentence,
    fc.constantFrom('>', '-- ', '\r', '\n', '"', '31/02', 'the 31st', 'by the 0th', 'I will', '?', '…', '\0'),
  )
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.date(),
      fc.integer({ min: -840, max: 840 }),
      (pieces, at, offsetMinutes) => {
        const text = pieces.join(' ')
        for (const { start, end } of findCommitments(text, { at, offsetMinutes }))
          expect(text.slice(start, end)).not.toBe('')
      },
    ),
    { numRuns: 2000 },
  )
})

test('nothing is due before it was said', () => {
  const at = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(sentence, at, fc.integer({ min: -720, max: 840 }), (said, at, offsetMinutes) => {
      const day = dueDayIn(said, { at, offsetMinutes })?.dueOn
      const today = new Date(at.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 10)
      if (day) expect(day >= today).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

const dueOn = (words: string, at: string, offsetMinutes: number | null = 0) =>
  dueDayIn(`I'll send it ${words}.`, { at: new Date(at), offsetMinutes })?.dueOn ?? null

test('tomorrow is the next day where the writer is', () => {
  expect(dueOn('tomorrow', '2026-10-01T23:30:00Z')).toBe('2026-10-02')
  expect(dueOn('tomorrow', '2026-10-01T23:30:00Z', 60)).toBe('2026-10-03')
  expect(dueOn('tomorrow', '2026-10-02T03:30:00Z', -240)).toBe('2026-10-02')
  expect(dueOn('on Friday', '2026-10-01T23:30:00Z', 60)).toBe('2026-10-09')
  expect(dueOn('today', '2026-10-01T13:00:00Z', 840)).toBe('2026-10-02')
})

test('months end when they end', () => {
  expect(dueOn('by the end of the month', '2026-01-31T10:00:00Z')).toBe('2026-01-31')
  expect(dueOn('next month', '2026-01-31T10:00:00Z')).toBe('2026-02-28')
  expect(dueOn('next month', '2028-01-31T10:00:00Z')).toBe('2028-02-29')
  expect(dueOn('tomorrow', '2028-02-28T10:00:00Z')).toBe('2028-02-29')
  expect(dueOn('by 29 February', '2027-01-10T10:00:00Z')).toBe(null)
  expect(dueOn('by the 31st', '2026-09-10T10:00:00Z')).toBe('2026-10-31')
  expect(dueOn('next month', '2026-12-31T10:00:00Z')).toBe('2027-01-31')
  expect(dueOn('next week', '2026-12-30T10:00:00Z')).toBe('2027-01-08')
})

test('which figure is the month follows from where the writer is', () => {
  expect(dueOn('by 10/12', '2026-10-01T10:00:00Z', -300)).toBe('2026-10-12')
  expect(dueOn('by 10/12', '2026-10-01T10:00:00Z', 120)).toBe('2026-12-10')
  expect(dueOn('by 10/12', '2026-10-01T10:00:00Z', null)).toBe(null)
})

test('what is quoted, forwarded or printed below is not what the sender says', () => {
  const said = "I'll send the draft by Friday."
  const find = (text: string) => findCommitments(text, written).length
  expect(find(`Thanks!\n\n> ${said}`)).toBe(0)
  expect(find(`Thanks!\n\nOn Thu, 1 Oct 2026 at 09:00, Ylva <ylva@x.example> wrote:\n${said}`)).toBe(0)
  expect(find(`Thanks!\n\n-----Original Message-----\nFrom: Ylva\n\n${said}`)).toBe(0)
  expect(find(`Thanks!\n\nFrom: Ylva\nSent: Thursday\nTo: Maarit\n\n${said}`)).toBe(0)
  expect(find(`Thanks!\n\n-- \n${said}`)).toBe(0)
  expect(find(`> Can you?\n\n${said}\n\n> And this?`)).toBe(1)
})

test('a sentence that a mail program wrapped is one sentence', () => {
  const text =
    'As agreed with your harbour master on the telephone, I will\r\nsend the load figures by Friday.'
  const [found] = findCommitments(text, written)
  expect(text.slice(found!.start, found!.end)).toBe(text)
  expect(found!.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['I will', 'Friday'])
  expect(text.slice(found!.what.start, found!.what.end)).toBe('send the load figures')
})
