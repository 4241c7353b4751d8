import { phrases, placesOf } from '../phrases.ts'
import { praise, type Rule } from '../rule.ts'

const NEEDS = phrases(
  "you(?: still| also| now| only)? (?:need|must|have to|are short of|lack|lose|are missing|cannot|can't)",
  'your (?:[a-z-]+ ){1,4}?(?:needs|fails?|failed|breaks?|broke|leaks?|leaked|stops?|stopped|trips|costs? you)',
  '(?:cost|costs|takes|took) you',
)

export const needs: Rule = {
  name: 'needs',
  judges: 'Sentences about what the reader needs',
  reason: 'A need is nearer to the reader than a feature; what they want is nearer still.',
  languages: ['english'],
  finds: ['You need two days for each count.', 'The dryer stops cost you 90 minutes.'],
  leaves: ['We need to file by noon.', 'I have to go.'],
  find: reading =>
    placesOf(NEEDS, reading)
      .slice(0, 1)
      .map(place =>
        praise(
          place,
          'This is about what they need, which is more than what you have.',
          'If you know what they want for themselves, begin with that.',
        ),
      ),
}
