import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutHeader } from './cut-header.ts'
import { readDate } from './dates.ts'
import { sentAt } from './sent-at.ts'

describe('dates are read', () => {
  test.each([
    ['Mon, 28 Oct 2019 14:10:16 +0000', '2019-10-28T14:10:16.000Z'],
    ['28 Oct 2019 14:10 -0700', '2019-10-28T21:10:00.000Z'],
    ['Tue, 11 Sep 2001 15:56:48 -0700 (PDT)', '2001-09-11T22:56:48.000Z'],
    ['Mon, 16 Sep 2002 03:27:38 (GMT)', '2002-09-16T03:27:38.000Z'],
    ['Tue, 3 (third) Sep (the ninth) 2002 10:00:00 +0200', '2002-09-03T08:00:00.000Z'],
    ['Fri, 06 Sep 02 14:44:33 EDT', '2002-09-06T18:44:33.000Z'],
    ['Fri, 06 Sep 102 14:44:33 -0400', '2002-09-06T18:44:33.000Z'],
    ['6 Sep 85 14:44:33 GMT', '1985-09-06T14:44:33.000Z'],
    ['06-Sep-2002 14:44:33 UT', '2002-09-06T14:44:33.000Z'],
    ['Friday, 6 September 2002 14:44:33 CEST', '2002-09-06T12:44:33.000Z'],
    ['Fri,6 Sep 2002 14.44.33 +0100', '2002-09-06T13:44:33.000Z'],
    ['Fri, 6 Sep 2002 2:44:33 PM -0500', '2002-09-06T19:44:33.000Z'],
    ['Fri, 6 Sep 2002 12:10:00 AM +0000', '2002-09-06T00:10:00.000Z'],
    ['Fri, 6 Sep 2002', '2002-09-06T00:00:00.000Z'],
    ['Wed Feb  9 22:02 MET 2000', '2000-02-09T21:02:00.000Z'],
    ['Mon Oct 28 14:10:16 +0000 2019', '2019-10-28T14:10:16.000Z'],
    ['Mon Oct 28 14:10:16 2019', '2019-10-28T14:10:16.000Z'],
    ['Oct 28, 2019 2:10 PM +0100', '2019-10-28T13:10:00.000Z'],
    ['2002-09-20T17:10:35-08:00', '2002-09-21T01:10:35.000Z'],
    ['2002-09-20 17:10:35Z', '2002-09-20T17:10:35.000Z'],
    ['Sat, 31 Dec 2016 23:59:60 +0000', '2017-01-01T00:00:00.000Z'],
    ['Tue, 5 Jan 2010 10:00:00 GMT+0100', '2010-01-05T09:00:00.000Z'],
    ['Tue, 5 Jan 2010 10:00:00 XYZ -0500', '2010-01-05T15:00:00.000Z'],
  ])('%s', (text, instant) => {
    expect(readDate(text)?.at.toISOString()).toBe(instant)
  })

  test.each([
    ['yesterday'],
    [''],
    ['Mon, 31 Jun 2019 10:00:00 +0000'],
    ['Mon, 28 Okt 2019 14:10:16 +0000'],
    ['Mon, 28 Oct 2019 25:10:16 +0000'],
    ['10/28/2019 14:10'],
    ['2002/09/14 Sat 02:29:32 CDT'],
  ])('“%s” is no date', text => {
    expect(readDate(text)).toBeNull()
  })

  test('a zone that nobody knows is taken for UTC, and said', () => {
    for (const zone of ['', 'LST', '-1600', '+0190']) {
      expect(readDate(`Mon, 28 Oct 2019 14:10:16 ${zone}`)).toEqual({
        at: new Date('2019-10-28T14:10:16Z'),
        isZoneKnown: false,
      })
    }
  })

  test('law: what RFC 5322 writes is read back to the second', () => {
    const seconds = fc.date({ min: new Date('1983-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(seconds, date => {
        const whole = Math.floor(date.getTime() / 1000) * 1000
        expect(readDate(new Date(whole).toUTCString())?.at.getTime()).toBe(whole)
      }),
    )
  })
})

describe('a message was sent', () => {
  const now = new Date('2024-05-01T12:00:00Z')
  const sent = (header: string, envelope: Date | null = null) => {
    const doubts: string[] = []
    return [
      sentAt(cutHeader(Buffer.from(`${header}\n\n`)), now, envelope, doubts)?.toISOString() ?? null,
      doubts,
    ]
  }

  test('when its Date says so', () => {
    expect(sent('Date: Mon, 29 Apr 2024 10:00:00 +0200')).toEqual(['2024-04-29T08:00:00.000Z', []])
  })

  test('up to a day after now, for clocks run ahead', () => {
    expect(sent('Date: Thu, 2 May 2024 11:59:00 +0000')[1]).toEqual([])
  })

  test('when it was first received, where its Date will not do', () => {
    const received =
      'Received: by b; Mon, 29 Apr 2024 10:00:09 +0000\nReceived: by a; Mon, 29 Apr 2024 10:00:03 +0000'
    for (const date of [
      'Date: Fri, 1 Jan 2038 00:00:00 +0000\n',
      'Date: soon\n',
      'Date: 1 Jan 1980 00:00 +0000\n',
      '',
    ]) {
      const [at, doubts] = sent(`${date}${received}`)
      expect(at).toBe('2024-04-29T10:00:03.000Z')
      expect(doubts?.[0]).toMatch(/; taken from the earliest Received line instead$/)
    }
  })

  test('when the earliest usable Received line says, where that of the first machine is wrong', () => {
    const [at] = sent(
      'Received: by b; Mon, 29 Apr 2024 10:00:09 +0000\nReceived: by a; Thu, 1 Jan 1970 00:00:00 +0000',
    )
    expect(at).toBe('2024-04-29T10:00:09.000Z')
  })

  test('else when the mbox envelope says', () => {
    const [at, doubts] = sent('Date: never', new Date('2024-04-29T10:00:00Z'))
    expect(at).toBe('2024-04-29T10:00:00.000Z')
    expect(doubts).toEqual([
      'The Date “never” cannot be read; taken from the envelope of the mbox file instead',
    ])
  })

  test.each([
    ['1904-01-01', 'Fri, 1 Jan 1904 00:00:00 +0000'],
    ['1970-01-01', 'Thu, 1 Jan 1970 00:00:00 +0000'],
    ['1980-01-01', 'Tue, 1 Jan 1980 00:00:00 +0000'],
    ['the day before RFC 822', 'Thu, 12 Aug 1982 23:59:59 +0000'],
  ])('at no time that we know, where the clock stood at %s', (_, date) => {
    const [at, doubts] = sent(`Date: ${date}`, new Date('1970-01-01T00:00:00Z'))
    expect(at).toBeNull()
    expect(doubts?.[0]).toMatch(/the clock was not set, and nothing else says when this was sent$/)
  })

  test('on the day of RFC 822 at the earliest', () => {
    expect(sent('Date: Fri, 13 Aug 1982 00:00:00 +0000')[0]).toBe('1982-08-13T00:00:00.000Z')
  })
})
