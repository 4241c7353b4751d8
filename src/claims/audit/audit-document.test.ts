import { describe, expect, test } from 'vitest'
import { auditDocument } from './audit-document.ts'
import { measureFinder, precisionOf, recallOf } from './collateral/measure-finder.ts'
import { documentOf } from './collateral/piece-document.ts'
import { readPieces } from './collateral/read-labels.ts'
import type { AuditableBlock } from './document.ts'

const audit = (...texts: string[]) =>
  auditDocument('deck.md', {
    kind: 'markdown',
    pages: 1,
    doubts: [],
    blocks: texts.map((text): AuditableBlock => ({ page: 1, role: 'paragraph', text })),
  })
const problemsOf = (text: string) => audit(text).claims[0]?.problems.map(({ problem }) => problem)

describe('what is wrong with a claim', () => {
  test.each([
    ['Our pumps last much longer.', ['no number', 'one-sided', 'unsupported']],
    ['Our alarms are three times smarter than others.', ['no unit', 'one-sided', 'unsupported']],
    ['You will save up to 18 % on fuel.', ['no condition', 'no date', 'one-sided', 'unsupported']],
    ['Our boats never sink.', ['absolute', 'unsupported']],
    ['We love what we do.', ['unsupported']],
    ['If it leaks within five years, we repair it at our own cost.', []],
    ['All tickets are handled promptly.', ['no number', 'unsupported']],
    ['1,400 shops trust us.', ['no date', 'unsupported']],
  ])('%s', (text, problems) => expect(problemsOf(text)).toEqual(problems))

  test('is told with its reason and with what to do', () => {
    const { problems } = audit('The best lock in the world.').claims[0]!
    expect(problems.length).toBeGreaterThan(0)
    for (const { because, instead } of problems) {
      expect(because).toMatch(/^\p{Lu}.+\.$/u)
      expect(instead).toMatch(/^\p{Lu}.+\.$/u)
    }
  })
})

test('a claim with measure, value, unit, condition and date is exact', () => {
  const exact = '72 per cent of our alarms were useful (241 alarms, nine clients, counted in 2025).'
  expect(audit(exact).claims[0]).toMatchObject({ exact: true })
  expect(audit('72 per cent of our alarms were useful.').claims[0]).toMatchObject({ exact: false })
})

test('what the register carries is proved and not called unsupported', () => {
  const text = 'We cut scrap by 12 %.'
  const document = { kind: 'text', pages: 1, doubts: [], blocks: [{ page: 3, role: 'item' as const, text }] }
  const registered = {
    id: 'scrap',
    text: 'Scrap reduced by 12 %',
    value: 12,
    unit: '%',
    state: 'confirmed' as const,
  }
  const [claim] = auditDocument('a', document, [registered]).claims
  expect(claim).toMatchObject({ page: 3, proved: true, register: { id: 'scrap', state: 'confirmed' } })
  expect(claim!.problems.map(({ problem }) => problem)).not.toContain('unsupported')
  const [stale] = auditDocument('a', document, [{ ...registered, state: 'stale' }]).claims
  expect(stale).toMatchObject({ proved: false, register: { state: 'stale' } })
  const [other] = auditDocument('a', document, [
    { ...registered, text: 'Scrap reduced by 21 %', value: 21 },
  ]).claims
  expect(other).toMatchObject({
    proved: false,
    register: { contradiction: { here: '12 %', register: '21 %' } },
  })
})

test('a document in another language is said to be one, and nothing is found in it', () => {
  const found = audit(
    'Unsere Pumpen sind die besten der Welt und halten zwölf Jahre, und das ist nicht alles.',
  )
  expect(found).toMatchObject({ language: 'other', claims: [], comparisons: [], requirements: [] })
  expect(found.doubts).toEqual([
    'It is not in English as far as can be told, and claims are looked for in English alone.',
  ])
})

test('a section in another language is left out with a doubt', () => {
  const blocks: AuditableBlock[] = [
    {
      page: 1,
      role: 'paragraph',
      text: 'Our pumps are the quietest in the world, and that is what we have to say.',
    },
    { page: 1, role: 'heading', text: 'Für Deutschland' },
    {
      page: 1,
      role: 'paragraph',
      text: 'Unsere Pumpen sind die besten der Welt und halten zwölf Jahre, und das ist nicht alles, was wir haben.',
    },
  ]
  const found = auditDocument('a', { kind: 'text', pages: 1, doubts: ['Page 2 is a picture.'], blocks })
  expect(found.claims).toHaveLength(1)
  expect(found.doubts).toEqual([
    'Page 2 is a picture.',
    '2 sentences were left out: not in English as far as can be told.',
  ])
})

describe('on the pieces that it was tuned on', () => {
  const pieces = readPieces('tuning')
  const { claims, kindsRight, problems, split } = measureFinder(pieces)

  test('claims are found about as well as bench/README.md tells', () => {
    expect(precisionOf(claims)).toBeGreaterThanOrEqual(0.91)
    expect(recallOf(claims)).toBeGreaterThanOrEqual(0.92)
    expect(kindsRight / claims.right).toBeGreaterThanOrEqual(0.82)
  })

  test('and so they are where we split the text ourselves', () => {
    expect(precisionOf(split)).toBeGreaterThanOrEqual(0.91)
    expect(recallOf(split)).toBeGreaterThanOrEqual(0.92)
  })

  test('problems are found no worse than that', () => {
    const all = Object.values(problems)
    const sum = (part: 'right' | 'wrong' | 'missed') => all.reduce((total, tally) => total + tally[part], 0)
    const total = { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }
    expect(precisionOf(total)).toBeGreaterThanOrEqual(0.76)
    expect(recallOf(total)).toBeGreaterThanOrEqual(0.8)
  })

  test('the brochure’s matrix is skewed, and of seven requirements in the statement of work six lack something', () => {
    const of = (name: string) => auditDocument(name, documentOf(pieces.find(piece => piece.name === name)!))
    expect(of('sheet-brochure').comparisons.map(({ faults }) => faults.map(({ fault }) => fault))).toEqual([
      ['skewed', 'no doing nothing', 'no source'],
    ])
    const { requirements } = of('offer-statement-of-work')
    expect(requirements).toHaveLength(7)
    expect(requirements.filter(({ lacks }) => lacks.length > 0)).toHaveLength(6)
  })
})
