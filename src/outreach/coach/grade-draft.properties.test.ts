import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { GRADES } from './grade.ts'
import { gradeDraft } from './grade-draft.ts'
import { RULES } from './rules/index.ts'
import { SPECIFICATION } from './specification.ts'

const GRADED = Object.values(SPECIFICATION).flat()
const SENTENCES = GRADED.flatMap(({ text }) => text.split(/\n+|(?<=[.!?]) /).filter(Boolean))
const FEATURES = [
  'Our platform includes real-time dashboards.',
  'Our software integrates with 40 systems and has a mobile app.',
  'We offer a suite of tools for your maintenance team.',
  'Our new sensor has a battery that lasts ten years, because it sleeps.',
  'We are the leading provider of monitoring in 12 countries.',
  'The platform lets you see your pumps on Monday, as you asked.',
  'With our solution, you can plan your stops for 2027.',
  'It comes with a mobile app and 24/7 support.',
  'The X200 features a 12-inch display.',
  'Our tool cuts your reporting time by 40%.',
  'Setup takes only 5 minutes.',
  'We built a scheduler that works on Mondays.',
]
const REASONS = [
  'because the audit is on 12 May',
  'because you said that pump 4 trips in the frost',
  'because the diver can only be moved until Friday',
  'since the July stop begins in nine days',
]
const ASKS = [
  'Could we have a call on Tuesday',
  'Could you read the attached plan and send me your comments',
  'Could we meet in Oslo',
  'Would you send me the drawings',
  'Please send me the drawings of station 4',
  'Could you introduce me to the mill manager',
  'Would you sponsor the user day',
]

const odd = fc.oneof(
  fc.constantFrom(
    '👩‍🚒',
    'שלום לך',
    'مرحبا',
    '\ud83d',
    '\0',
    '\r\n',
    '\n\n',
    '> quoted',
    'https://a.example/x',
    'Zalgo̶͝',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const sentence = fc.constantFrom(...SENTENCES)
const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n')

/** Sentences that end, so that what is put between them stands by itself. */
const ended = sentence.map(said => (/[.!?]$/.test(said) ? said : `${said}.`))
const letter = fc.array(fc.tuple(ended, gap), { maxLength: 12 })
const written = (parts: readonly (readonly [string, string])[]) => parts.map(part => part.join('')).join('')

const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.constantFrom(...GRADED.map(({ grade: _, because: __, ...draft }) => draft)),
  fc
    .array(fc.oneof(sentence, odd), { maxLength: 15 })
    .chain(parts => gap.map(between => ({ text: parts.join(between) }))),
)

const worse = (a: string, b: string) => GRADES.indexOf(a as never) >= GRADES.indexOf(b as never)

describe('a further sentence about the product', () => {
  test('anywhere in a draft never raises its score or its grade', () => {
    fc.assert(
      fc.property(letter, fc.nat(12), fc.constantFrom(...FEATURES), (parts, place, feature) => {
        const at = Math.min(place, parts.length)
        // What was in the middle of a line stays there: at its beginning it might be the head of a forwarded mail.
        const after = parts[at - 1]?.[1] ?? '\n\n'
        const before = gradeDraft({ text: written(parts) })
        const then = gradeDraft({
          text: written([...parts.slice(0, at), [feature, after], ...parts.slice(at)]),
        })
        expect(then.score).toBeLessThanOrEqual(before.score)
        expect(worse(then.grade, before.grade)).toBe(true)
      }),
      { numRuns: 4000 },
    )
  })

  test('nor in front of or behind any draft of the specification', () => {
    for (const { grade: _, because: __, ...draft } of GRADED) {
      for (const feature of FEATURES) {
        const before = gradeDraft(draft).score
        expect(gradeDraft({ ...draft, text: `${feature}\n\n${draft.text}` }).score).toBeLessThanOrEqual(
          before,
        )
        expect(gradeDraft({ ...draft, text: `${draft.text}\n\n${feature}` }).score).toBeLessThanOrEqual(
          before,
        )
      }
    }
  })
})

test('a real reason behind a bare ask never lowers the score, where the language is known', () => {
  fc.assert(
    fc.property(
      letter,
      letter,
      fc.constantFrom(...ASKS),
      fc.constantFrom(...REASONS),
      (before, after, ask, reason) => {
        const grade = (words: string) =>
          gradeDraft({ text: `${written(before)}\n\n${words}.\n\n${written(after)}` })
        const bare = grade(ask)
        fc.pre(bare.language === 'english')
        expect(grade(`${ask}, ${reason}`).score).toBeGreaterThanOrEqual(bare.score)
      },
    ),
    { numRuns: 4000 },
  )
})

test('findings quote the text, lie in it, are not empty, and follow its order', () => {
  fc.assert(
    fc.property(draft, one => {
      const { findings, asks } = gradeDraft(one)
      for (const { start, end } of [...findings, ...asks]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(one.text.length)
        expect(one.text.slice(start, end).trim()).not.toBe('')
      }
      const starts = findings.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
    { numRuns: 4000 },
  )
})

test('the score is a hundred less the points of the findings, and the same each time', () => {
  fc.assert(
    fc.property(draft, one => {
      const graded = gradeDraft(one)
      const points = graded.findings.reduce((sum, { points }) => sum + points, 0)
      expect(graded.score).toBe(Math.max(0, 100 - points))
      for (const { points, severity } of graded.findings)
        expect(points > 0 && severity === 'good').toBe(false)
      expect(gradeDraft(one)).toEqual(graded)
    }),
    { numRuns: 1000 },
  )
})

test('a rule that is switched off says nothing, and without it no score is lower', () => {
  fc.assert(
    fc.property(draft, fc.constantFrom(...RULES.map(({ name }) => name)), (one, name) => {
      const with_ = gradeDraft(one)
      const without = gradeDraft(one, { off: [name] })
      expect(without.findings.some(({ rule }) => rule === name)).toBe(false)
      expect(without.silent).not.toContain(name)
      expect(without.score).toBeGreaterThanOrEqual(with_.score)
    }),
    { numRuns: 2000 },
  )
})

describe('no text is too odd to be graded', () => {
  const LONG = 200_000
  test.each([
    ['nothing', ''],
    ['blanks alone', ' \n\t \u00a0\r\n'],
    ['half an emoji', '\ud83d'],
    ['zeros', '\0'.repeat(1000)],
    ['one word of 200 kB', 'a'.repeat(LONG)],
    ['200 kB of marks', '!'.repeat(LONG)],
    ['200 kB of dashes', '-'.repeat(LONG)],
    ['200 kB of spaces before a word', `${' '.repeat(LONG)}x`],
    ['200 kB of short lines', 'Thanks\n'.repeat(LONG / 7)],
    ['200 kB of our', 'our-'.repeat(LONG / 4)],
    ['200 kB of abbreviations', 'Mr. '.repeat(LONG / 4)],
    ['200 kB of brackets', '[{<(%*|'.repeat(LONG / 7)],
    ['200 kB of capitals', 'AB '.repeat(LONG / 3)],
    ['200 kB of emoji', '👩‍🚒'.repeat(LONG / 5)],
    ['200 kB of Hebrew', 'שלום '.repeat(LONG / 5)],
  ])('%s', (_, text) => {
    const { score, findings } = gradeDraft({ text })
    expect(score).toBeGreaterThanOrEqual(0)
    for (const { start, end } of findings) expect(text.slice(start, end)).not.toBe('')
  })

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, subject) => {
        expect(gradeDraft({ text, subject }).score).toBeLessThanOrEqual(100)
      }),
      { numRuns: 3000 },
    )
  })
})
