import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCalendar } from './icalendar.reader.ts'
import { type CalendarDay, escapeText, fold, writeCalendar } from './icalendar.ts'

const AT = new Date('2026-10-01T09:00:00.123Z')
const draft: CalendarDay = {
  uid: '019a-1@goodfaith',
  day: '2026-12-31',
  summary: 'You owe Gunnar Öberg: the draft; all of it, and soon',
  description: 'Said on 2026-10-01.\nTwice.',
  url: 'http://localhost:4747/own/commitments',
  sequence: 2,
}
const write = (days: CalendarDay[], name = 'Commitments, Porla') => writeCalendar({ name, days, at: AT })

describe('a calendar', () => {
  test('says of each day what RFC 5545 asks of a VEVENT, and reads back as what was meant', () => {
    const { properties, events } = readCalendar(write([draft]))
    expect(properties).toMatchObject({ VERSION: '2.0', 'X-WR-CALNAME': 'Commitments, Porla' })
    expect(properties.PRODID).toMatch(/^-\/\//)
    expect(events).toEqual([
      {
        UID: '019a-1@goodfaith',
        DTSTAMP: '20261001T090000Z',
        SEQUENCE: '2',
        'DTSTART;VALUE=DATE': '20261231',
        'DTEND;VALUE=DATE': '20270101',
        SUMMARY: draft.summary,
        DESCRIPTION: draft.description,
        URL: draft.url,
        TRANSP: 'TRANSPARENT',
      },
    ])
  })

  test('without a day is a calendar all the same', () => {
    expect(readCalendar(write([])).events).toEqual([])
  })

  test('reads back as it was meant whatever the text, in lines of at most 75 octets', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 }).map(told)
    fc.assert(
      fc.property(text, text, (summary, name) => {
        const { properties, events } = readCalendar(write([{ ...draft, summary }], name))
        expect(events[0]!.SUMMARY).toBe(summary)
        expect(properties['X-WR-CALNAME']).toBe(name)
      }),
      { numRuns: 1000 },
    )
  })
})

/** What a line of text can be, as people have it: without controls, of whole characters. */
const told = (text: string) => text.toWellFormed().replace(/\p{Cc}/gu, ' ')

test('escapes are those of RFC 5545 alone, and a colon is none of them', () => {
  expect(escapeText('a\\b;c,d:e"f\r\ng')).toBe('a\\\\b\\;c\\,d:e"f\\ng')
})

test('folding cuts no character in two', () => {
  const pieces = fold(`SUMMARY:${'ö'.repeat(60)}${'🜂'.repeat(30)}`).split('\r\n')
  expect(pieces.length).toBeGreaterThan(2)
  for (const piece of pieces) {
    expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
    expect(piece.isWellFormed()).toBe(true)
  }
})
