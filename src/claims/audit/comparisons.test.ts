import { describe, expect, test } from 'vitest'
import { type ComparisonFault, comparisonsIn } from './comparisons.ts'
import type { AuditableBlock } from './document.ts'

const table = (...lines: string[]): AuditableBlock => {
  const rows = lines.map(line => line.split('|').map(cell => cell.trim()))
  return { page: 2, role: 'table', rows, text: rows.map(row => row.join('\t')).join('\n') }
}
const compare = (...blocks: AuditableBlock[]) => comparisonsIn({ kind: 'text', pages: 2, doubts: [], blocks })
const faultsOf = (...lines: string[]): ComparisonFault[] =>
  compare(table(...lines)).flatMap(({ faults }) => faults.map(({ fault }) => fault))

const SKEWED: readonly string[][] = [
  ['What | Us | Others', 'Price | 4 € | 9 €', 'Support | yes | no', 'Set-up | 2 days | 3 weeks'],
  ['| We | Competitor A', 'Weight | 3 kg | 5 kg', 'Range | 400 m | 200 m', 'Languages | 6 | 2'],
  ['Feature | Loop | Others', 'Map | ✓ | ✗', 'Alarm | ✓ | ✗', 'Export | ✓ | ✗'],
]
const FAIR: readonly string[][] = [
  ['What | Us | Others', 'Price | 14 € | 9 €', 'Support | yes | no', 'Set-up | 2 days | 3 weeks'],
  ['What | Us | Doing nothing', 'Price | 4 € | 0 €', 'Support | yes | no', 'Errors | 2 | 9'],
  [
    '| We | Spreadsheet | Bookkeeper',
    'Hours | 1 | 9 | 2',
    'Advice on tax | no | no | yes',
    'Price | 6 € | 0 € | 11 €',
  ],
]

describe('a matrix in which we win every row is skewed', () => {
  test.each(SKEWED)('%s', (...lines) => expect(faultsOf(...lines)).toContain('skewed'))
})
describe('one in which we lose a row is not', () => {
  test.each(FAIR)('%s', (...lines) => expect(faultsOf(...lines)).not.toContain('skewed'))
})

test('two rows won are no pattern yet', () => {
  expect(faultsOf('What | Us | Others', 'Price | 4 € | 9 €', 'Support | yes | no')).not.toContain('skewed')
})

test.each(['Doing nothing', 'Status quo', 'Keep what you have', 'As it is today'])(
  '“%s” among the choices is doing nothing',
  choice => {
    const rest = ['Price | 4 € | 9 € | 0 €', 'Errors | 2 | 5 | 9']
    expect(faultsOf(`What | Us | Others | ${choice}`, ...rest)).not.toContain('no doing nothing')
    expect(faultsOf('What | Us | Others | Supplier B', ...rest)).toContain('no doing nothing')
  },
)

test('rows without a source are named; a source column, a year in a report or a line below is one', () => {
  const rows = ['Errors | 2 | 9', 'Hours (survey of 2025) | 3 | 8']
  const [bare] = compare(table('What | Us | Others', ...rows))
  expect(bare!.faults.find(({ fault }) => fault === 'no source')?.rows).toEqual(['Errors'])
  expect(faultsOf('What | Us | Others | Source', 'Errors | 2 | 9 | audit 2025')).not.toContain('no source')
  const [noted] = compare(table('What | Us | Others', ...rows), {
    page: 2,
    role: 'paragraph',
    text: 'Source: price lists of May 2025',
  })
  expect(noted!.faults.map(({ fault }) => fault)).not.toContain('no source')
})

test('marks without a measure are named', () => {
  const [found] = compare(table('What | Us | Others', 'Alarm | ✓ | ✗', 'Range | 400 m | 200 m'))
  expect(found!.faults.find(({ fault }) => fault === 'mark without measure')?.rows).toEqual(['Alarm'])
})

test('parties may be the rows', () => {
  const [found] = compare(table('| Price | Errors | Hours', 'Us | 4 € | 2 | 1', 'Others | 9 € | 9 | 3'))
  expect(found).toMatchObject({ page: 2, parties: ['Us', 'Others'] })
  expect(found!.rows.map(({ standing }) => standing)).toEqual(['ahead', 'ahead', 'ahead'])
})

test.each([
  [['Model | Cores | Memory', 'E9 | 16 | 128 GB', 'E10 | 48 | 512 GB']],
  [['Parameter | Min. | Typ. | Max.', 'Weight | 1 | 2 | 3']],
  [['Phase | What happens | When', 'Discover | Workshops | Month 1']],
  [['Plan | Starter | Pro | Enterprise', 'Price | 1 | 2 | 3']],
])('a table of our own things compares nobody: %s', lines => {
  expect(compare(table(...lines))).toEqual([])
})

test('a long sentence at the head of a table is no party, and is read to its end', () => {
  const head = 'Our trains are cleaner than those of the state railway and of all its many daughters. | w | x'
  expect(compare(table(head, 'Dear Mr Laine | a | b'))).toEqual([])
})
