import { DEADLINE, placesUnless } from '../pressure.ts'
import { charge, type Rule } from '../rule.ts'

export const falseDeadline: Rule = {
  name: 'false-deadline',
  judges: 'A deadline that is there to hurry',
  reason:
    'A day that nobody but the seller has set, and that will be another one tomorrow, is a lever and not a fact.',
  languages: ['english'],
  finds: ['This offer expires tonight.', 'Prices go up at midnight.', 'Last chance to register.'],
  leaves: [
    'The grant closes on 1 November, see section 3 of the notice.',
    'The offer is valid until 30 June, because the steel price is fixed until then.',
    'The last day was dry.',
  ],
  find: reading =>
    charge(placesUnless(DEADLINE, reading), [12, 10], {
      because: 'This day is there to hurry the reader, and nothing says who set it or why.',
      instead: 'If somebody else set it, say who and where it stands. If you set it, say because.',
    }),
}
