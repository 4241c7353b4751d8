import { charge, type Rule } from '../rule.ts'

/** More questions than this on one matter are an interrogation. */
const QUESTIONS = 3
/** A form of twenty questions is one form. */
const MOST_CHARGED = 4

export const oneAsk: Rule = {
  name: 'one-ask',
  judges: 'One thing asked for; questions on it are free up to three',
  reason: 'Of several asks the reader does the easiest, or puts the mail away for later.',
  source:
    'A vendor’s count over 40 million mails saw more answers at one to three questions than at none or more. Observed, not tried.',
  languages: ['english'],
  finds: [
    'Could you send me the drawings? Please also call Rui about the valve.',
    'Is it wet? Is it cold? Is it dark? Is it far? Is it steep?',
  ],
  leaves: ['Could you send me the drawings?', 'Is it wet? Is it cold?', 'The pump runs.'],
  find: ({ asks }) => {
    const requests = asks.filter(({ isRequest }) => isRequest)
    const questions = asks.filter(({ isRequest }) => !isRequest)
    return [
      ...charge(requests.slice(1), [6], {
        because: `This is one of ${requests.length} things you ask for.`,
        instead: 'Ask for the one that matters now, and keep the others for the next mail.',
      }),
      ...charge(questions.slice(QUESTIONS, QUESTIONS + MOST_CHARGED), [2], {
        because: `This is one of ${questions.length} questions.`,
        instead: 'Ask the one whose answer you need first.',
      }),
    ]
  },
}
