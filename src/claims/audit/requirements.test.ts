import { describe, expect, test } from 'vitest'
import { type RequirementPart, requirementsIn } from './requirements.ts'
import { unitsOf } from './units.ts'

const read = (text: string) =>
  requirementsIn(
    unitsOf({ kind: 'text', pages: 1, doubts: [], blocks: [{ page: 1, role: 'paragraph', text }] }),
  )

const LACKING: readonly (readonly [text: string, lacks: RequirementPart[]])[] = [
  ['The pump shall deliver at least 40 l/min, measured at 4 bar.', []],
  ['Availability must not fall below 99.5 % per month, as measured at the public address.', []],
  ['The door should close within 3 s; this is tested on site.', []],
  ['The lamp shall weigh 2 kg ± 50 g, verified by weighing ten samples.', []],
  ['The pump shall deliver 40 l/min.', ['tolerance', 'way to verify']],
  ['Response time must be less than 2 seconds.', ['way to verify']],
  ['The system must be fast.', ['measure', 'value', 'tolerance', 'way to verify']],
  ['The interface should be easy to use.', ['measure', 'value', 'tolerance', 'way to verify']],
  ['The noise level shall be low.', ['value', 'tolerance', 'way to verify']],
  ['The tank has to hold 200 l.', ['tolerance', 'way to verify']],
  ['Staff needs to find a file quickly.', ['measure', 'value', 'tolerance', 'way to verify']],
  ['The battery life must be sufficient, demonstrated in a trial.', ['value', 'tolerance']],
]

describe('of each requirement it is said what it leaves open', () => {
  test.each(LACKING)('%s', (text, lacks) => {
    expect(read(text)).toMatchObject([{ text, lacks }])
  })
})

test.each([
  'The Customer shall provide a crane.',
  'The supplier must train two users.',
  'You should read the manual first.',
  'Must it be red?',
  'We must admit that we do not know.',
  'The lamp weighs 2 kg.',
])('no requirement of a thing: %s', text => {
  expect(read(text)).toEqual([])
})

test('of a table the column under “Requirement” is read, and the answer may name the test', () => {
  const rows = [
    ['No.', 'Requirement', 'Answer'],
    ['R1', 'A list of 60 is shown in less than 30 seconds', 'Met: 11 s in the median (test log 144)'],
    ['R2', 'The search is quick', 'Met'],
  ]
  const text = rows.map(row => row.join('\t')).join('\n')
  const blocks = [{ page: 1, role: 'table' as const, rows, text }]
  expect(requirementsIn(unitsOf({ kind: 'docx', pages: 1, doubts: [], blocks }))).toMatchObject([
    { text: rows[1]![1], lacks: [] },
    { text: rows[2]![1], lacks: ['measure', 'value', 'tolerance', 'way to verify'] },
  ])
})
