import { ownParagraphs } from '../../../platform/language/own-words.ts'
import { sentencesIn } from '../../../platform/language/sentences.ts'
import { likeness } from '../likeness.ts'
import { charge, type Rule } from '../rule.ts'

const SAME = 0.6
/** Shorter ones are the same by chance: “See you on Tuesday.” */
const FEWEST_WORDS = 6
/** What was sent before that goes further back, or on, than this says nothing more. */
const MOST_SENTENCES = 2_000

const SENT =
  'Hi Denise,\n\nWe put together a short guide on how to count spare parts without closing the store.'

/**
 * Sentence by sentence, so that a further sentence makes no draft less of a copy. A sentence is compared with those
 * that share one of its first words, which keeps time in step with length.
 */
export const sameness: Rule = {
  name: 'sameness',
  judges: 'Sentences that were sent to others lately, also with other names in them',
  reason: 'People talk to each other, and feel at once what was written for many.',
  languages: 'every',
  finds: [
    {
      text: 'Hi Siv,\n\nWe put together a short guide on how to count spare parts without closing the store.',
      others: [SENT],
    },
  ],
  leaves: [
    { text: 'Siv, you asked how Marlow Bay counts: at night, with two people and a list.', others: [SENT] },
    'We put together a short guide on how to count spare parts without closing the store.',
    { text: 'See you on Tuesday.', others: ['See you on Tuesday.'] },
  ],
  find: ({ draft: { others = [] }, sentences }) => {
    if (others.length === 0) return []
    const sent = others.flatMap(sentencesOf).slice(0, MOST_SENTENCES)
    const same = sentences
      .slice(0, 200)
      .filter(({ plain }) => isLong(plain) && sent.some(one => likeness(plain, one) >= SAME))
    return charge(same, [8, 7, 6], {
      because: 'You sent this sentence to somebody else, give or take a name.',
      instead: 'Write it for this reader, or leave it out: what is true of both of them needs no mail.',
    })
  },
}

const isLong = (said: string): boolean => said.split(' ').length >= FEWEST_WORDS

const sentencesOf = (text: string): string[] =>
  ownParagraphs(text)
    .flatMap(paragraph => sentencesIn(text, paragraph))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .filter(isLong)
