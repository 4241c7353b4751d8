import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likenessOf } from './likeness.ts'
import { hasWordsBesidesCounts } from './post.ts'
import { checkPost, type EarlierPost, type PostTexts } from './post-check.ts'

const MISSED =
  'We missed a coupling at Harbour, and I think every vendor should post such a list, because a customer who knows what we cannot hear believes us about the rest.'
const post = (more: Partial<PostTexts>): PostTexts => ({ text: '', link: '', take: MISSED, ...more })
const rules = (more: Partial<PostTexts>, earlier: EarlierPost[] = []) =>
  checkPost(post(more), earlier).map(({ rule }) => rule)

const LINK = 'https://pumps.example/report'

describe('a post', () => {
  test('that says what its author thinks, and why, passes without a word', () => {
    expect(checkPost(post({}))).toEqual([])
    expect(
      checkPost(post({ link: LINK, text: '“Half of all alarms are wrong in the first year.”' })),
    ).toEqual([])
  })

  test('of a link and nothing else is bare, and a quotation is nobody’s own words', () => {
    expect(rules({ link: LINK, take: 'Interesting!' })).toContain('bare-link')
    expect(rules({ take: `${LINK} Worth it.` })).toContain('bare-link')
    expect(
      rules({
        link: LINK,
        take: '“I think that pumps should be heard, because they speak before they stop.”',
      }),
    ).toEqual(['bare-link'])
    expect(rules({ take: '> We should listen, because they said so to us last year.' })).toEqual(['no-take'])
  })

  test('in which nobody thinks anything, or gives no reason, is told so with the sentence', () => {
    const news = 'The conference takes place in Gothenburg in May and lasts three days.'
    expect(checkPost(post({ take: news }))).toMatchObject([{ rule: 'no-take', words: news }])
    const bare = 'I believe that listening rounds are better than sensors.'
    expect(checkPost(post({ take: bare }))).toMatchObject([{ rule: 'no-reason', words: bare }])
  })

  test.each([
    '7 ways to cut your downtime',
    'Five simple tips for better alarms',
    'Top 10 maintenance mistakes',
    'Here are three things that I learned about pumps',
  ])('that is headed “%s” is a list', headline => {
    expect(rules({ text: `${headline}.` })).toEqual(['listicle'])
  })

  test('may count what happened', () => {
    const take =
      'We opened nine pumps for nothing, because I had set the alarm too low. Four ways of hearing it did not help.'
    expect(rules({ take })).toEqual([])
    for (const text of ['Two questions before I believe it.', 'He asked for three things in May.'])
      expect(rules({ text }), text).toEqual([])
  })

  test('made of phrases that everybody uses is everyone’s', () => {
    const take =
      'Thrilled to announce that we think in today’s fast-paced world this is a game changer, because it is.'
    const [finding] = checkPost(post({ take }))
    expect(finding).toMatchObject({
      rule: 'stock',
      words: 'Thrilled to announce · in today’s fast-paced world · game changer',
    })
  })

  const earlier = { id: 'a', author: 'Priya Raman', on: '2025-01-28', text: '', take: MISSED }
  test('nearly equal to a colleague’s is named with whose and when, and one that says more is not', () => {
    const take = MISSED.replace('every vendor', 'each vendor')
    expect(checkPost(post({ take }), [earlier])).toMatchObject([
      { rule: 'said-before', because: 'Priya Raman wrote nearly the same on 2025-01-28.' },
    ])
    const other =
      'I think that a rota is worth more than an alarm, because one tired man has the telephone every night.'
    expect(rules({ take: other }, [earlier])).toEqual([])
  })

  test('in another language is only asked to have a sentence of its own', () => {
    expect(rules({ take: 'Jag tror att man ska lyssna först, och att det tar en vinter.' })).toEqual([])
    expect(rules({ link: LINK, take: 'Läs!' })).toEqual(['bare-link'])
  })

  const sentence = fc.constantFrom(
    MISSED,
    'I doubt it.',
    'The pump seized at night in the month of March.',
    '“We should all listen more, because it helps.”',
    LINK,
    'Great read!',
    'Seven ways to listen.',
  )
  test('never passes by one more quotation or link, and is found the same however often it is looked at', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 4 }),
        fc.constantFrom('“I think so, because it is how it has always been.”', LINK),
        (sentences, borrowed) => {
          const take = sentences.join('\n')
          const before = checkPost(post({ take }))
          const after = checkPost(post({ take: `${take}\n${borrowed}` }))
          if (after.length === 0) expect(before).toEqual([])
          expect(checkPost(post({ take }))).toEqual(before)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('is as like another as the other is like it, and wholly like itself', () => {
    const text = fc.array(fc.constantFrom('pump', 'night', 'ear', 'box', 'ice', 'rota', 'gland'), {
      minLength: 12,
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')]
        expect(likenessOf(a, b)).toBe(likenessOf(b, a))
        expect([0, 1]).toContain(likenessOf(a, a))
        expect(likenessOf(a, b)).toBeGreaterThanOrEqual(0)
        expect(likenessOf(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('what came of a post is told in words: counts alone say nothing, and a number in a sentence is a word', () => {
  for (const counts of [
    '312 likes',
    '4.2k views and 17 comments',
    'Reach: 12,000',
    '1,204 followers, 30 shares',
  ])
    expect(hasWordsBesidesCounts(counts), counts).toBe(false)
  for (const words of [
    'Nkechi wrote at 3 in the morning and asked about vacuum pumps.',
    '12 likes, and a letter from a mill.',
  ])
    expect(hasWordsBesidesCounts(words), words).toBe(true)
})
