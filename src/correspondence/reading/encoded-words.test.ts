import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeWords } from './encoded-words.ts'

const decode = (text: string) => decodeWords(text, [])

describe('encoded words (RFC 2047) are decoded', () => {
  test.each([
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=', 'Grüße aus Köln'],
    ['=?UTF-8?B?R3LDvMOfZQ==?=', 'Grüße'],
    ['=?iso-8859-1?q?Andr=E9?= Pirard', 'André Pirard'],
    ['Re: =?utf-8?Q?Caf=C3=A9?= at four', 'Re: Café at four'],
    ['=?iso-8859-1?Q?a?= =?iso-8859-1?Q?b?=', 'ab'],
    ['=?iso-8859-1?Q?a?=\n =?utf-8?Q?=C3=A9?=', 'aé'],
    ['=?iso-8859-1?Q?a_?= b', 'a  b'],
    ['=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
    ['=?ISO-2022-JP?B?GyRCRnxLXDhsGyhC?=', '日本語'],
    ['=?ks_c_5601-1987?B?x9Gxubi7?=', '한국말'],
    ['=?gb2312?B?1tDOxA==?=', '中文'],
    ['=?cp1252?Q?=80_5?=', '€ 5'],
    ['=?Windows-1252?Q?=93quoted=94?=', '“quoted”'],
    ['=?utf-8?Q?a b?=', 'a b'],
  ])('%s', (raw, text) => {
    expect(decode(raw)).toBe(text)
  })

  test('a character may be cut in two by two words', () => {
    expect(decode('=?utf-8?Q?K=C3?= =?utf-8?Q?=B6ln?=')).toBe('Köln')
    expect(decode('=?utf-8?B?S8M=?= =?utf-8?B?tmxu?=')).toBe('Köln')
  })

  test('a base64 stream may be cut anywhere', () => {
    expect(decode('=?utf-8?B?R3LDv?= =?utf-8?B?MOfZQ==?=')).toBe('Grüße')
  })

  test('what only looks like an encoded word stays as it is', () => {
    for (const text of ['=?', '=?utf-8?X?abc?=', '=?utf-8?Q?never ends', 'a =? b ?=', '=??Q?x?=']) {
      expect(decode(text)).toBe(text)
    }
  })

  test('a word that never ends does not hide the next one', () => {
    expect(decode('=?utf-8?Q?lost =?utf-8?Q?found?=')).toBe('=?utf-8?Q?lost found')
  })

  test('an unknown charset is mentioned, and the text still readable', () => {
    const doubts: string[] = []
    expect(decodeWords('=?klingon?Q?Caf=E9?=', doubts)).toBe('Café')
    expect(doubts).toEqual(['The charset “klingon” is not known; read as UTF-8 or Western European'])
  })

  test('law: any text, encoded, is decoded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        const word = `=?utf-8?B?${Buffer.from(text.toWellFormed()).toString('base64')}?=`
        expect(decode(word)).toBe(text.toWellFormed().replace(/^\uFEFF/, ''))
      }),
    )
  })

  test('law: text without encoded words is left alone, and nothing is ever thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const decoded = decode(text)
        if (!text.includes('=?')) expect(decoded).toBe(text)
      }),
    )
  })
})
