import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStory, isStory, type StoryTexts } from './story-check.ts'

const STORY: StoryTexts = {
  problem: 'At ten past three in the night pump 2 seized, and the fish had twenty-two minutes.',
  tried: ['She asked us whether a pump can be heard before it stops.', 'We put ears on fourteen pumps.'],
  happened: 'The next winter the telephone rang fifty seconds after the line went down. No fish was lost.',
  isSomebodys: true,
}
const FEATURES = [
  'Our platform offers predictive insight for every asset.',
  'Our condition monitoring solution seamlessly integrates with any system.',
  'We provide end-to-end services for industry.',
  'It features a dashboard and alerts.',
  'With our platform you can see all pumps.',
  'The software enables teams to act early.',
  '- fast, scalable, secure',
  'Powerful, intuitive and flexible.',
  'We help companies save costs.',
  'Users can easily add sensors.',
]
const rulesOf = (texts: StoryTexts) => checkStory(texts).map(({ part, rule }) => `${part}: ${rule}`)

describe('a story', () => {
  test('with somebody, something tried and something that happened passes without a word', () => {
    expect(checkStory(STORY)).toEqual([])
  })

  test.each(FEATURES)('is not told by “%s”, and it is said why, and what instead', sentence => {
    const findings = checkStory({ ...STORY, happened: sentence })
    expect(isStory(findings)).toBe(false)
    expect(findings.map(({ rule }) => rule)).toEqual(['features', 'missing'])
    for (const word of findings[0]!.words.split(', ')) expect(sentence).toContain(word)
    for (const { because, instead } of findings) {
      expect(because).toMatch(/\.$/)
      expect(instead).toMatch(/[.”]$/)
    }
  })

  test('may speak of a product that did something, or failed to', () => {
    for (const happened of [
      'Our sensors heard nothing, and the coupling broke in February.',
      'The app rang him at night, and he slept through it.',
      'He said that our dashboard was fast, and that nobody had opened it.',
    ])
      expect(checkStory({ ...STORY, happened }), happened).toEqual([])
  })

  test('needs each of its three parts, and nothing but what is there is not one', () => {
    expect(rulesOf({ ...STORY, problem: 'Pumps.' })).toEqual(['problem: missing'])
    expect(rulesOf({ ...STORY, tried: [] })).toEqual(['tried: missing'])
    expect(rulesOf({ ...STORY, tried: ['Asked around.'] })).toEqual([])
    expect(rulesOf({ ...STORY, happened: 'It will be better next year.' })).toEqual(['happened: missing'])
  })

  test('is somebody’s: told of nobody it is refused, told of “a fitter” or with a name it is not', () => {
    const nobodys = { ...STORY, isSomebodys: false, problem: 'the pumps fail in winter' }
    expect(rulesOf(nobodys)).toEqual(['problem: nobody'])
    expect(rulesOf({ ...nobodys, problem: 'a fitter could not hear which pump fails' })).toEqual([])
    expect(rulesOf({ ...nobodys, problem: 'the pumps of Trond fail in winter' })).toEqual([])
  })

  test('in which nothing was hard is flagged and kept', () => {
    const findings = checkStory({ ...STORY, problem: 'She runs a farm by the sea.' })
    expect(findings).toMatchObject([{ rule: 'no-trouble', isRefused: false }])
    expect(isStory(findings)).toBe(true)
  })

  test('in another language is only asked to be there', () => {
    const swedish = {
      problem: 'Pumpen stannade mitt i natten och ingen hörde den.',
      tried: ['Vi satte öron på pumparna.'],
      happened: 'Det ringer i telefonen innan den stannar.',
      isSomebodys: false,
    }
    expect(checkStory(swedish)).toEqual([])
    expect(rulesOf({ ...swedish, happened: '' })).toEqual(['happened: missing'])
  })

  const sentence = fc.constantFrom(
    'The pump seized.',
    'She was afraid of the winter.',
    'Pumps.',
    'We waited until spring.',
    'Next year it will be better.',
    'Vi hörde ingenting.',
    ...FEATURES,
  )
  const part = fc.array(sentence, { maxLength: 4 })
  test('is never made of a text by adding a sentence of features, wherever it is put', () => {
    fc.assert(
      fc.property(
        fc.record({ problem: part, tried: part, happened: part, isSomebodys: fc.boolean() }),
        fc.constantFrom('problem', 'tried', 'happened'),
        fc.constantFrom(...FEATURES),
        fc.nat({ max: 4 }),
        (parts, where, feature, at) => {
          const textsOf = ({ problem, tried, happened, isSomebodys }: typeof parts): StoryTexts => ({
            problem: problem.join('\n'),
            tried,
            happened: happened.join('\n'),
            isSomebodys,
          })
          const more = { ...parts, [where]: parts[where].toSpliced(at, 0, feature) }
          const before = checkStory(textsOf(parts))
          const after = checkStory(textsOf(more))
          if (isStory(after)) expect(isStory(before)).toBe(true)
          expect(after.filter(({ rule }) => rule === 'features').length).toBe(
            before.filter(({ rule }) => rule === 'features').length + 1,
          )
        },
      ),
      { numRuns: 3000 },
    )
  })
})
