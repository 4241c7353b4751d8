import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSubject } from './subjects.ts'

const read = (raw: string) => readSubject(raw, [])

describe('a subject says what its thread has in common', () => {
  test.each([
    ['Price list', 'price list', false],
    ['Re: Price list', 'price list', true],
    ['RE:Price list', 'price list', true],
    ['Re[2]: Price list', 'price list', true],
    ['Re (3): Price list', 'price list', true],
    ['Re^4: Price list', 'price list', true],
    ['AW: WG: Price list', 'price list', true],
    ['WG: AW: Price list', 'price list', false],
    ['Fwd: Price list', 'price list', false],
    ['FW: RE: FW: Price  list ', 'price list', false],
    ['[Fwd: Price list]', 'price list', false],
    ['Re: [Fwd: Price list]', 'price list', true],
    ['TR : Price list', 'price list', false],
    ['SV: Price list', 'price list', true],
    ['RES: ENC: Price list', 'price list', true],
    ['R: Price list', 'price list', true],
    ['I: Price list', 'price list', false],
    ['RIF: Price list', 'price list', true],
    ['Antw.: Price list', 'antw.: price list', false],
    ['Antw: Price list', 'price list', true],
    ['YNT: Price list', 'price list', true],
    ['İLT: Price list', 'price list', false],
    ['回复：Price list', 'price list', true],
    ['答复: 转发: Price list', 'price list', true],
    ['Отв: Price list', 'price list', true],
    ['[USRP-users] Price list', 'price list', false],
    ['[USRP-users] Re: Price list', 'price list', true],
    ['Re: [USRP-users] Re: [Discuss gnuradio] Price list', 'price list', true],
    ['=?utf-8?Q?Re:_Price_list?=', 'price list', true],
    ['Re:', '', true],
    ['', '', false],
  ])('%s', (raw, subjectKey, isReply) => {
    expect(read(raw)).toMatchObject({ subjectKey, isReply })
  })

  test.each([
    ['[Bug 17] It crashes', '[bug 17] it crashes'],
    ['[ABC-17] It crashes', '[abc-17] it crashes'],
    ['[#17] It crashes', '[#17] it crashes'],
    ['[PATCH 1/5] Fix it', '[patch 1/5] fix it'],
    ['Research: what next', 'research: what next'],
    ['Return: your parcel', 'return: your parcel'],
    ['Question: re: is a word', 'question: re: is a word'],
    ['r: squared', 'r: squared'],
  ])('and keeps what tells threads apart: %s', (raw, subjectKey) => {
    expect(read(raw)).toMatchObject({ subjectKey, isReply: false })
  })

  test('a subject without end is cut, and not in the middle of a character', () => {
    const { subject } = read(`${'x'.repeat(997)}😀😀`)
    expect(subject).toBe('x'.repeat(997))
  })

  test('law: replying and forwarding change nothing in what a thread has in common', () => {
    const marks = fc.array(
      fc.constantFrom('Re: ', 'RE: ', 'Fwd: ', 'AW: ', 'WG: ', 'Re[2]: ', '[list-name] '),
    )
    const words = fc.stringMatching(/^[a-z]{2,8}( [a-z0-9]{1,8}){0,4}$/)
    fc.assert(
      fc.property(marks, words, (marks, words) => {
        expect(read(marks.join('') + words).subjectKey).toBe(words)
      }),
    )
  })
})
