import { contentWords, takenUp } from '../known-words.ts'
import { charge, type Rule } from '../rule.ts'

const OVERDUE = {
  name: 'Gunnar Öberg',
  sentences: [],
  contactDays: 12,
  lastExchangeOn: '2026-09-24',
  commitments: [{ side: 'ours', what: 'send the pump report', dueOn: '2026-09-18', isOverdue: true }],
} as const

export const passedOver: Rule = {
  name: 'passed-over',
  judges: 'Something we promised that is overdue and not mentioned',
  reason: 'Whoever waits for what was promised reads everything else as a way around it.',
  languages: 'every',
  finds: [{ text: 'How is the autumn?', reader: OVERDUE }],
  leaves: [
    { text: 'The pump report is late, I am sorry.', reader: OVERDUE },
    {
      text: 'How is the autumn?',
      reader: { ...OVERDUE, commitments: [{ ...OVERDUE.commitments[0], isOverdue: false }] },
    },
    'How is the autumn?',
  ],
  find: reading => {
    const { reader } = reading.draft
    const first = reading.sentences[0]
    if (!reader || !first) return []
    return reader.commitments
      .filter(({ side, isOverdue }) => side === 'ours' && isOverdue)
      .filter(({ what }) => takenUp(reading, reader, what).length < fewestShared(what))
      .flatMap(({ what, dueOn }) =>
        charge([first], [12], {
          because: `They are still waiting for what we promised${dueOn ? ` for ${dueOn}` : ''}: ${what}.`,
          instead: 'Begin with it: send it, or say when it comes and why it is late.',
        }),
      )
  },
}

/** One word of several, such as “report”, may be about anything. */
const fewestShared = (what: string): number => Math.min(2, Math.max(1, new Set(contentWords(what)).size))
