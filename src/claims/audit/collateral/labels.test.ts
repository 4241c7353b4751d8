import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CLAIM_KINDS, CLAIM_PROBLEMS, type CollateralLabel, NO_CLAIM } from './label.ts'
import { type CollateralPiece, PIECE_SETS, readPieces } from './read-labels.ts'

const [tuning, aside] = PIECE_SETS.map(readPieces) as [CollateralPiece[], CollateralPiece[]]
const pieces = [...tuning, ...aside]

describe.each(pieces)('the labels of $name', ({ text, labels }) => {
  test('stand in the order of the text and share nothing', () => {
    const places = labels.flatMap(({ start, end }) => [start, end])
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every(place => Number.isInteger(place) && place >= 0 && place <= text.length)).toBe(true)
  })

  test('mark words, without space at their ends', () => {
    for (const unit of labels.map(({ start, end }) => text.slice(start, end))) {
      expect(unit).toMatch(/[\p{L}\p{N}]/u)
      expect(unit).toBe(unit.trim())
    }
  })

  test('leave out nothing but marks', () => {
    expect(gaps(text, labels).filter(gap => !/^[\s#*>|:–-]*$/.test(gap))).toEqual([])
  })

  test('say what the guide knows, and keep to its rules', () => {
    for (const label of labels) expect(breaches(label), text.slice(label.start, label.end)).toEqual([])
  })
})

/** What three later writers wrote, eight pieces each. */
const HANDS = [
  'answer-rfp-reply offer-proposal-solar report-case-study-clinic sale-ecommerce-search sheet-datasheet-valve slides-data-platform slides-insurance-broker tell-firm-page-accountants',
  'answer-newsletter-hr offer-quote-catering report-press-release-battery report-white-paper-packaging sale-cyber-training sheet-one-pager-drone-survey slides-hydraulics tell-versus-page-crm',
  'answer-faq-telematics offer-proposal-translation report-case-study-logistics sale-consulting-lean sale-pricing-backup sheet-brochure-windows slides-legal-tech tell-page-trade-brewery',
].map(names => names.split(' '))

test('of each later hand the second, third, fifth, sixth and eighth piece are set aside', () => {
  for (const names of HANDS) expect(names).toEqual([...names].sort())
  const chosen = HANDS.flatMap(names => [1, 2, 4, 5, 7].map(at => names[at]!))
  expect(aside.map(({ name }) => name)).toEqual(chosen.sort())
})

test('there is enough to measure by, and a third of the pieces is set aside', () => {
  const sentences = (of: CollateralPiece[]) => of.flatMap(sentencesOf).length
  expect(sentences(pieces)).toBeGreaterThanOrEqual(1400)
  expect(aside.length * 3).toBe(pieces.length)
})

test('the guide tells how many there are of each', () => {
  const guide = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  const told = guide.slice(guide.indexOf('## Counts')).match(/^\|.*\|$/gm)
  expect(told?.slice(2)).toEqual(counts())
})

function gaps(text: string, labels: readonly CollateralLabel[]): string[] {
  const edges = [0, ...labels.flatMap(({ start, end }) => [start, end]), text.length]
  return labels
    .map((_, at) => text.slice(edges[2 * at], edges[2 * at + 1]))
    .concat(text.slice(edges.at(-2)))
    .map(gap => gap.replace(/(?<=\n)\d+\. /g, ''))
}

function breaches(label: CollateralLabel): string[] {
  if (!label.claim) return NO_CLAIM.includes(label.why) ? [] : [`no such reason: ${label.why}`]
  const { kind, problems } = label
  const has = (problem: (typeof CLAIM_PROBLEMS)[number]) => problems.includes(problem)
  const rules: [boolean, string][] = [
    [CLAIM_KINDS.includes(kind), 'a kind of the list'],
    [
      CLAIM_PROBLEMS.filter(has).join() === problems.join(),
      'problems of the list, each once and in its order',
    ],
    [kind !== 'absolute' || has('absolute'), 'an absolute is absolute'],
    [kind !== 'opinion' || has('unsupported'), 'an opinion is unsupported'],
    [
      kind !== 'opinion' || problems.every(problem => problem === 'unsupported' || problem === 'absolute'),
      'of an opinion nothing else is said',
    ],
    [!(has('no number') && has('no unit')), 'no unit without a number'],
    [!(has('no condition') && (has('no number') || has('no unit'))), 'no condition of what has no figure'],
  ]
  return rules.filter(([holds]) => !holds).map(([, rule]) => rule)
}

function counts(): string[] {
  const row = (what: string, count: (of: CollateralPiece[]) => number) =>
    `| ${what} | ${count(tuning)} | ${count(aside)} | ${count(pieces)} |`
  const claims = (of: CollateralPiece[]) =>
    of.flatMap(({ labels }) => labels).flatMap(label => (label.claim ? [label] : []))
  const whys = (of: CollateralPiece[]) =>
    of.flatMap(({ labels }) => labels).flatMap(label => (label.claim ? [] : [label.why]))
  return [
    row('pieces', of => of.length),
    row('units', of => of.flatMap(({ labels }) => labels).length),
    row('units without headings', of => of.flatMap(sentencesOf).length),
    row('**claims**', of => claims(of).length),
    ...CLAIM_KINDS.map(kind => row(kind, of => claims(of).filter(claim => claim.kind === kind).length)),
    row('claims with no problem', of => claims(of).filter(({ problems }) => problems.length === 0).length),
    ...CLAIM_PROBLEMS.map(problem =>
      row(`*${problem}*`, of => claims(of).filter(({ problems }) => problems.includes(problem)).length),
    ),
    row('**no claim**', of => whys(of).length),
    ...NO_CLAIM.map(why => row(why, of => whys(of).filter(found => found === why).length)),
  ]
}

function sentencesOf({ labels }: CollateralPiece): CollateralLabel[] {
  return labels.filter(label => label.claim || label.why !== 'heading')
}
