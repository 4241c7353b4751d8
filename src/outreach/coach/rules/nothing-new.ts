import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const EMPTY = phrases(
  '(?:just |simply |only |quickly )?(?:following up|checking in|circling back|touching base|bumping|floating this|reaching out)(?: (?:on|to|with|again|about|this|and))?',
  '(?:just )?wanted to (?:follow up|check in|circle back|touch base|reach out|see if you|make sure you)',
  '(?:did you (?:get|have)(?: a chance| time)?(?: to (?:look|see|read|review))? (?:at )?(?:my|it|this))',
)

export const nothingNew: Rule = {
  name: 'nothing-new',
  judges: 'A follow-up that brings nothing but itself',
  reason: 'A reminder of an unanswered mail says only that it was not answered.',
  languages: ['english'],
  finds: ['Just checking in.', 'I wanted to touch base.'],
  leaves: [
    'The valve shuts before the base is reached.',
    'Still worth a look? The July stop is in nine days.',
  ],
  find: reading =>
    charge(placesOf(EMPTY, reading).slice(0, 2), [4, 2], {
      because: 'This says that you write again, and not why.',
      instead:
        'Forward your own mail with one line on top that is new: a date come nearer, something found out.',
    }),
}
