import { placesUnless } from '../excused.ts'
import { phrases } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const DEADLINE = phrases(
  "(?:this |the |our |my |special )?(?:offer|sale|price|discount|promotion|opportunity|quote|invitation) (?:will )?(?:expires?|ends?|is (?:only )?(?:valid|good|available)|closes?|runs out|won't last|is gone|lasts)(?: (?:only |just )?(?:until|till|through|for|by|on|in|at|soon|today|tonight|tomorrow|midnight|this|after))?(?: (?:midnight|tonight|today|tomorrow|this week|this month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|24 hours|48 hours))?",
  'prices? (?:will )?(?:go(?:es)?|going|are going|rises?|increases?|doubles?) (?:up )?(?:at|on|tonight|tomorrow|soon|after|by|this)(?: (?:midnight|monday|friday))?|(?:tonight|24 hours|48 hours) only|last chance|final (?:hours|chance)|(?:ends|expires) (?:tonight|today|tomorrow|at midnight|soon)|(?:hours|minutes) left|deadline (?:is )?(?:tonight|midnight|approaching)|by midnight|time is running out|clock is ticking|urgent(?:ly)?: |respond (?:immediately|within 24)',
)

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
