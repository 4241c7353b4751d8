import { charge, type Rule } from '../rule.ts'

/** Two words in capitals at least, for one may be an abbreviation. */
const CAPITALS = /(?<!\p{L})\p{Lu}{2,30}(?:[ ,'’!-]{1,3}\p{Lu}{1,30}){1,12}(?![\p{L}@])/gu
/** A row of abbreviations has none. */
const WORD = /\p{Lu}{4}/u
const EXCLAMATION = /!(?:[ !]{0,2}!)*/g
const PRICES = /(?<![\w.])(?:[$€£]\s?\d[\d.,]*\d?|-?\d{1,3}\s?%)(?!\w)/g

export const shouting: Rule = {
  name: 'shouting',
  judges: 'Capitals, exclamation marks, one price after another',
  reason: 'Who has something to say need not raise their voice.',
  source:
    'Exclamation marks, sums of money and capitals were among the heavier of 24 readable marks of spam in the SpamAssassin corpus.',
  languages: 'every',
  finds: ['BUY THIS NOW', 'Hurry!! Today! Only here!', '$5, $10, $20 and -50%'],
  leaves: [
    'Yes, thanks!',
    'The NATO report is out.',
    'It is 14,200 euros.',
    'IBM and SAP both bid.',
    'It fell by 3 % in May.',
  ],
  find: ({ plain, draft }) => {
    const capitals = placesIn(plain, CAPITALS).filter(({ start, end }) => WORD.test(plain.slice(start, end)))
    return [
      ...charge(capitals, [5, 4, 3, 2], {
        because: 'Capitals are read as shouting.',
        instead: 'Write it in small letters; if it is still worth saying, it stands.',
      }),
      ...charge(placesIn(plain, EXCLAMATION).slice(1), [3, 2], {
        because: 'One exclamation mark is warm, more are a market.',
        instead: 'End the sentence with a full stop.',
      }),
      ...charge(placesIn(plain, PRICES).slice(2), [4, 2], {
        because: 'So many sums and percentages are a price list.',
        instead: 'Name the one that this reader asked about.',
      }),
      ...shoutedSubject(plain, draft.subject),
    ]
  },
}

function shoutedSubject(plain: string, subject = '') {
  const letters = subject.replace(/[^\p{L}]/gu, '')
  const place = /\S{1,60}/.exec(plain)
  const isShouted =
    (letters.length >= 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) ||
    /!\s*!|[$€£%].*!|[$€£]{2,}/.test(subject.slice(0, 300))
  if (!isShouted || !place) return []
  return charge([{ start: place.index, end: place.index + place[0].length }], [10], {
    because: `The subject “${subject.trim().slice(0, 80)}” shouts.`,
    instead: 'Three or four words that say what the mail is about.',
  })
}

const placesIn = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }))
