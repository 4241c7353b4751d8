import { describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/refusals.ts'
import { readCustomerBase } from './customer-base-rows.ts'
import { fitCustomerBase } from './fit-customer-base.ts'

const BASE = `x,t_x,T,m
2,30.43,38.86,22.5
1,1.71,38.86,11.77
0,0,38.86,
7,29.43,37.86,73.74
1,5,30,20
0,0,36,0
3,20.1,38,35
`

const refusalOf = (csv: string): Refusal => {
  try {
    readCustomerBase(csv)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('It was read.')
}

test('every model is fitted, in the unit of the file', () => {
  const models = fitCustomerBase(BASE)
  expect(models.map(({ model, rows }) => [model, rows])).toEqual([
    ['BG/NBD', 7],
    ['MBG/NBD', 7],
    ['Pareto/NBD', 7],
    ['Gamma-Gamma', 5],
  ])
  expect(models.map(({ parameters }) => Object.keys(parameters).join())).toEqual([
    'r,alpha,a,b',
    'r,alpha,a,b',
    'r,alpha,s,beta',
    'p,q,v',
  ])
  for (const { logLikelihood, seconds } of models) {
    expect(logLikelihood).toBeLessThan(0)
    expect(seconds).toBeGreaterThan(0)
  }
})

test('without values there is no Gamma-Gamma', () => {
  const models = fitCustomerBase('x,t_x,T\n2,30,40\n0,0,40\n1,3,35\n')
  expect(models.map(({ model }) => model)).toEqual(['BG/NBD', 'MBG/NBD', 'Pareto/NBD'])
})

describe('a file is read whatever wrote it', () => {
  const rows = [
    { x: 2, tx: 30.5, T: 38.86, m: null },
    { x: 0, tx: 0, T: 7, m: null },
  ]

  test.each([
    ['plainly', 'x,t_x,T\n2,30.5,38.86\n0,0,7'],
    ['by Windows, with a byte-order mark', '\uFEFFx,t_x,T\r\n2,30.5,38.86\r\n0,0,7\r\n'],
    ['by a spreadsheet with decimal commas', 'x;t_x;T\n2;30,5;38,86\n0;0;7\n'],
    ['with tabs and spaces', 'x\tt_x\tT\n 2 \t30.5\t38.86\n\n0\t0\t7\n'],
    ['with quotes', '"x","t_x","T"\n"2","30.5","38.86"\n"0","0","7"\n'],
    ['by lifetimes', 'ID,frequency,recency,T\n1,2,30.5,38.86\n2,0,0,7\n'],
    ['by BTYD', '"","x","t.x","T.cal","x.star"\n"1",2,30.5,38.86,1\n"2",0,0,7,0\n'],
    [
      'in another order, with a name that holds commas',
      'who,T,t_x,x\n"Weber, ""Ada""",38.86,30.5,2\nLi,7,0,0\n',
    ],
  ])('%s', (_, csv) => {
    expect(readCustomerBase(csv)).toEqual(rows)
  })
})

test('a value may be missing where nothing was bought again, not elsewhere', () => {
  expect(readCustomerBase('x,t_x,T,m\n0,0,7,NA\n').at(0)?.m).toBe(0)
  expect(refusalOf('x,t_x,T,m\n1,2,7,\n').message).toBe('Line 2, column m: "" is not a number.')
})

test.each([
  ['an empty file', '', 'unusable', 'The file is empty'],
  ['a header alone', 'x,t_x,T\n', 'unusable', 'no row below it'],
  ['a missing column', 'x,T\n1,2\n', 'unusable', 'There is no column t_x (nor tx, recency, recency_cal)'],
  [
    'a word for a number',
    'x,t_x,T\n1,2,3\n1,two,3\n',
    'invalid',
    'Line 3, column t_x: "two" is not a number.',
  ],
  ['an empty cell', 'x,t_x,T\n1,2,\n', 'invalid', 'Line 2, column T: "" is not a number.'],
  ['infinity', 'x,t_x,T\n1,2,1e999\n', 'invalid', 'Line 2, column T: 1e999 is too large.'],
  ['a negative number', 'x,t_x,T\n1,-2,3\n', 'invalid', 'Line 2, column t_x: -2 is negative.'],
  ['half a contact', 'x,t_x,T\n1.5,2,3\n', 'invalid', 'Line 2, column x: 1.5 is not a whole number'],
  [
    'a last contact after T',
    'x,t_x,T\n1,9,3\n',
    'invalid',
    'Line 2, column t_x: the last contact (9) is later',
  ],
  ['repeats at no time', 'x,t_x,T\n4,0,3\n', 'invalid', 'Line 2, column t_x: x is 4'],
  ['a time without repeats', 'x,t_x,T\n0,2,3\n', 'invalid', 'Line 2, column t_x: x is 0'],
  ['a line too long', 'x,t_x,T\n1,2,3,4\n', 'invalid', 'Line 2 has 4 cells where the header has 3.'],
  ['an unclosed quote', 'x,t_x,T\n1,2,3\n"1,2,3\n', 'invalid', 'Line 3: a quote'],
  [
    'an error below a quoted line end',
    'who,x,t_x,T\n"A\nB",1,2,3\nC,?,2,3\n',
    'invalid',
    'Line 4, column x: "?"',
  ],
])('%s is refused with the place and the reason', (_, csv, code, message) => {
  const refusal = refusalOf(csv)
  expect(refusal.code).toBe(code)
  expect(refusal.message).toContain(message)
})
