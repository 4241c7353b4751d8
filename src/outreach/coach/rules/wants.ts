import { phrases, placesOf } from '../phrases.ts'
import { praise, type Rule } from '../rule.ts'

const WANTS = phrases(
  "you(?: said you| told me you| wrote that you)?(?:'d| would| really| always)? (?:want(?:ed)?|like to|rather|wish(?:ed)? (?:for|to|you)|hope(?:d)? (?:for|to)|asked (?:for|about|us|me|whether|if)|are aiming|look forward)",
)

export const wants: Rule = {
  name: 'wants',
  judges: 'Sentences about what the reader wants',
  reason: 'People act on what they want, more than on what they need.',
  languages: ['english'],
  finds: ['You wanted the winter quieter than the last.', 'Here is the film you asked about.'],
  leaves: ['We want to meet.', 'Do as you are told.'],
  find: reading =>
    placesOf(WANTS, reading)
      .slice(0, 1)
      .map(place => praise(place, 'This is about what they want.', 'Keep to it.')),
}
