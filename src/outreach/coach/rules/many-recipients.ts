import { charge, type Rule } from '../rule.ts'

export const manyRecipients: Rule = {
  name: 'many-recipients',
  judges: 'The same draft to several people',
  reason: 'What is written to five is answered by none: each leaves it to the others.',
  languages: 'every',
  finds: [{ text: 'The pump runs.', recipients: 12 }],
  leaves: ['The pump runs.', { text: 'The pump runs.', recipients: 3 }],
  find: ({ draft: { recipients = 1, text }, lines }) => {
    const first = lines.find(({ start, end }) => text.slice(start, end).trim() !== '')
    if (!first || recipients < 5) return []
    return charge([first], [recipients >= 20 ? 40 : recipients >= 10 ? 25 : 10], {
      because: `This goes to ${recipients} people.`,
      instead: 'Write to the one or two who can answer it.',
    })
  },
}
