import { expect, test } from 'vitest'
import { linesAt, type Placed, writePdf } from '../../../../test/setup/documents/write-pdf.ts'
import { readPdf } from './read-pdf.ts'

const told = async (...pages: Placed[][]) =>
  (await readPdf(writePdf(pages))).blocks.map(({ role, rows, text }) => [role, rows ?? text])

const PROSE = [
  'The alarm came eleven days before the bearing would have stopped the turbine,',
  'and the people at the dam had time to order the part, to wait for low water, and',
  'to mend it on a weekday.',
]

test('lines that follow each other are a paragraph, larger ones a heading', async () => {
  expect(
    await told([
      ...linesAt(60, 80, ['Silent bearings'], { size: 18 }),
      ...linesAt(60, 120, PROSE),
      ...linesAt(60, 190, ['Where it was'], { isBold: true }),
      ...linesAt(60, 206, PROSE),
    ]),
  ).toEqual([
    ['heading', 'Silent bearings'],
    ['paragraph', PROSE.join(' ')],
    ['heading', 'Where it was'],
    ['paragraph', PROSE.join(' ')],
  ])
})

test('a word cut at the end of a line is put together, with its hyphen where it is written so elsewhere', async () => {
  const lines = [
    'A long-term contract says more about what two firms expect of each other than main-',
    'tenance figures do, and whoever signs one for the long-',
    'term has reasons.',
  ]
  expect(await told(linesAt(60, 80, lines))).toEqual([
    [
      'paragraph',
      'A long-term contract says more about what two firms expect of each other than maintenance figures do, and whoever signs one for the long-term has reasons.',
    ],
  ])
})

test('items are told by their bullets and numbers, and go on in the lines below', async () => {
  const bullet = (y: number, text: string): Placed[] => [
    { text: '•', x: 60, y },
    { text, x: 78, y },
  ]
  expect(
    await told([
      ...linesAt(60, 66, PROSE.slice(0, 2)),
      ...bullet(100, 'Four sensors, each of which listens to one bearing and to nothing but that'),
      ...linesAt(78, 114, ['bearing']),
      ...bullet(128, 'One gateway'),
      ...linesAt(60, 142, ['1. First the survey', '2. Then the offer']),
    ]),
  ).toEqual([
    ['paragraph', PROSE.slice(0, 2).join(' ')],
    ['item', 'Four sensors, each of which listens to one bearing and to nothing but that bearing'],
    ['item', 'One gateway'],
    ['item', '1. First the survey'],
    ['item', '2. Then the offer'],
  ])
})

test('a dash that comes to stand at the beginning of a line makes no item', async () => {
  const lines = [
    PROSE[0]!,
    `– and the people at the dam had time to order the part, to wait for low water, –`,
    PROSE[2]!,
  ]
  expect(await told(linesAt(60, 80, lines))).toEqual([['paragraph', lines.join(' ')]])
})

const LEFT = [
  'The first column tells what the',
  'people at the dam had seen before',
  'anybody measured anything there:',
  'a hum at night, which they knew.',
]
const RIGHT = [
  'The second tells what came of it',
  'when the sensors had listened for',
  'a month and the hum had a number',
  'that somebody could act upon then.',
]

test.each([
  ['on the same height', 0],
  ['half a line lower', 7],
])('columns are read one after the other, the second %s', async (_, lower) => {
  expect(
    await told([
      ...linesAt(60, 60, ['What the people at the dam had heard, and what the sensors then made of it all'], {
        size: 13,
      }),
      ...linesAt(60, 100, LEFT),
      ...linesAt(310, 100 + lower, RIGHT),
      ...linesAt(60, 200, PROSE),
    ]),
  ).toEqual([
    ['heading', 'What the people at the dam had heard, and what the sensors then made of it all'],
    ['paragraph', LEFT.join(' ')],
    ['paragraph', RIGHT.join(' ')],
    ['paragraph', PROSE.join(' ')],
  ])
})

test('columns that are aligned are a table; lines nearer than rows go on with the cell above', async () => {
  const row = (y: number, ...cells: string[]): Placed[] =>
    cells.map((text, at) => ({ text, x: 60 + 140 * at, y }))
  expect(
    await told([
      ...linesAt(60, 60, PROSE),
      ...row(130, 'Dam', 'Days ahead', 'Cost'),
      ...row(155, 'Norrälv', '11', '€ 4,000'),
      ...row(180, 'Marlow', '9', '€ 3,500'),
      ...row(193, 'upper lock'),
      ...row(218, 'Fyrvik', '', '€ 100').filter(({ text }) => text !== ''),
      ...linesAt(60, 280, PROSE),
    ]),
  ).toEqual([
    ['paragraph', PROSE.join(' ')],
    [
      'table',
      [
        ['Dam', 'Days ahead', 'Cost'],
        ['Norrälv', '11', '€ 4,000'],
        ['Marlow upper lock', '9', '€ 3,500'],
        ['Fyrvik', '', '€ 100'],
      ],
    ],
    ['paragraph', PROSE.join(' ')],
  ])
})

test('a column whose heading stands in its middle is one column', async () => {
  const rows = [
    ['Alarms that are right', '86%', 'not published'],
    ['Failures that are missed', '11%', 'not published'],
  ]
  const placed = rows.flatMap((row, at) =>
    row.map((text, column) => ({ text, x: 60 + 170 * column, y: 130 + 20 * at })),
  )
  const heads = [
    { text: 'Measure', x: 90, y: 110 },
    { text: 'Porla', x: 300, y: 110 },
    { text: 'Others', x: 430, y: 110 },
  ]
  expect(await told([...heads, ...placed])).toEqual([['table', [['Measure', 'Porla', 'Others'], ...rows]]])
})

test('boxes side by side with a large number in each are read box by box', async () => {
  const box = (x: number, number: string, words: string): Placed[] => [
    { text: number, x, y: 100, size: 28, isBold: true },
    { text: words, x, y: 125 },
  ]
  expect(
    await told([
      ...box(60, '86%', 'of alarms are right'),
      ...box(320, '11', 'days ahead'),
      ...linesAt(60, 300, PROSE),
    ]),
  ).toEqual([
    ['heading', '86%'],
    ['paragraph', 'of alarms are right'],
    ['heading', '11'],
    ['paragraph', 'days ahead'],
    ['paragraph', PROSE.join(' ')],
  ])
})

test('what runs through the pages is given once, their numbers not at all', async () => {
  const page = (number: number): Placed[] => [
    { text: 'Porla, in confidence', x: 60, y: 40, size: 8 },
    ...linesAt(60, 100, [`Step ${number} is something else.`]),
    { text: `Page ${number} of 4`, x: 280, y: 810, size: 8 },
  ]
  expect(await told(page(1), page(2), page(3), page(4))).toEqual([
    ['note', 'Porla, in confidence'],
    ...[1, 2, 3, 4].map(number => ['paragraph', `Step ${number} is something else.`]),
  ])
})

test('a sentence broken by the end of a page stands on the page where it begins', async () => {
  const { blocks } = await readPdf(
    writePdf([
      linesAt(60, 780, ['Nobody had expected that the bearing would']),
      linesAt(60, 60, ['hold for so long.']),
    ]),
  )
  expect(blocks).toEqual([
    { page: 1, role: 'paragraph', text: 'Nobody had expected that the bearing would hold for so long.' },
  ])
})

test('a page without text is said to be one; title and form come from the document', async () => {
  const { pages, doubts } = await readPdf(writePdf([linesAt(60, 60, PROSE), []]))
  expect([pages, doubts]).toEqual([2, ['Page 2 holds no text; it may be a scan']])
})
