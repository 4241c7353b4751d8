import { ASK_SIZES, type Ask, type AskSize } from '../asks.ts'
import { charge, type Found, praise, type Rule } from '../rule.ts'

const WORDS: Readonly<Record<AskSize, string>> = {
  answer: 'a short answer',
  favour: 'a word put in for somebody',
  document: 'reading something and commenting on it',
  call: 'a call',
  meeting: 'a meeting',
  money: 'money',
}
const BARE: Readonly<Record<AskSize, number>> = {
  answer: 2,
  favour: 8,
  document: 12,
  call: 12,
  meeting: 12,
  money: 24,
}
const EMPTY: Readonly<Record<AskSize, number>> = {
  answer: 0,
  favour: 5,
  document: 11,
  call: 11,
  meeting: 11,
  money: 22,
}

export const reasonForAsk: Rule = {
  name: 'reason-for-ask',
  judges:
    'Whether what is asked for has a reason: none, an empty one, or one that can be checked; by how big the ask is',
  reason:
    'For a small favour nearly any because will do. For a larger one it has to name a fact, a date, a number or their own words.',
  source:
    'Langer, Blank & Chanowitz 1978: of 120 asked for a small favour, 60 % agreed without a reason, 93 % with an empty one, 94 % with a real one; for a larger favour the empty one stopped working.',
  languages: ['english'],
  finds: [
    'Could we have a call on Tuesday?',
    'Could we meet, because I would like to meet you?',
    'The offer ends tonight. Could we have a call?',
    'Would you read the plan and send me your comments?',
    'Could we have a call, because the audit is on 12 May?',
  ],
  leaves: ['Is riser B the one that leaked?', 'Thursday works, see you there.'],
  find: ({ asks }) => {
    const requests = asks.filter(({ isRequest }) => isRequest)
    const bare = requests
      .map(ask => ({ ask, points: pointsFor(ask) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.ask.start - b.ask.start)
    const given = requests.find(({ reason }) => reason.kind === 'real')
    return [
      ...bare.flatMap(({ ask, points }, turn) => charge([ask], [turn === 0 ? points : 1], wordsFor(ask))),
      ...(given ? [praiseFor(given)] : []),
    ]
  },
}

const pointsFor = ({ size, reason }: Ask): number =>
  reason.kind === 'real' ? 0 : reason.kind === 'empty' ? EMPTY[size] : BARE[size]

function wordsFor({ size, reason }: Ask): { because: string; instead: string } {
  const isBig = ASK_SIZES.indexOf(size) >= ASK_SIZES.indexOf('document')
  return {
    because:
      reason.kind === 'empty'
        ? `You ask for ${WORDS[size]}, and your because only says that you want it.`
        : `You ask for ${WORDS[size]} and do not say why.`,
    instead: isBig
      ? 'Add “because” with something they can check: a date, a number, or what they said themselves. Or ask for less.'
      : 'Add half a sentence that begins with “because”.',
  }
}

function praiseFor({ size, reason }: Ask): Found {
  return praise(
    reason.words[0]!,
    `This is a reason for ${WORDS[size]} that the reader can check.`,
    'Keep it next to what you ask for.',
  )
}
