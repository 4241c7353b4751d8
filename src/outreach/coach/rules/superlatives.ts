import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

export const SUPERLATIVES = phrases(
  "(?:(?:a|an|the|one of the|world's|industry|market|global|europe's|recognised|recognized)[ -])?(?:leading(?! to)|leaders?|premier|foremost|number one|no\\. 1|top|largest|most trusted|fastest[- ]growing)[ ,]{1,2}(?:[a-z-]+,? ){0,3}?(?:providers?|suppliers?|solutions?|compan(?:y|ies)|firms?|platforms?|manufacturers?|vendors?|agenc(?:y|ies)|experts?|specialists?|brands?|consultanc(?:y|ies)|software|technology)",
  '(?:leaders?|leading|number one|pioneers?) in (?:our|the|this|its|their|your|[a-z]+) (?:[a-z]+ )?(?:field|industry|market|space|sector|world|class|category|business|solutions?|area)',
  'world[- ]class|world[- ]leading|best[- ]in[- ]class|best[- ]of[- ]breed|cutting[- ]edge|bleeding[- ]edge|state[- ]of[- ]the[- ]art|award[- ]winning|ground-?breaking|revolutionary|revolutioni[sz]e|unparalleled|unmatched|unrivall?ed|second to none|industry[- ]leading|market[- ]leading|next[- ]generation|innovative,? (?:[a-z-]+ )?(?:solutions?|platform|products?|technology|software|services?|approach)|one of a kind|unique (?:solution|offering|approach|opportunity)|the best (?:solution|product|service|platform|on the market|in the (?:world|business|market|industry))|the only (?:solution|platform|product|company|provider)|of the highest quality|(?:most|very|highly) competitive prices|top[- ]notch|top[- ]rated|premium quality|everything you need',
)

export const superlatives: Rule = {
  name: 'superlatives',
  judges: 'Superlatives and claims to lead',
  reason:
    'Everybody who writes such mail leads their field. It is the one sentence of which the reader knows that it was not checked.',
  languages: ['english'],
  finds: [
    'We are the leading provider of sensors.',
    'A world-class team.',
    'We are leaders in our field.',
    'It is cutting-edge.',
  ],
  leaves: [
    'The pipe leading to the provider’s valve is wet.',
    'The best of the five readings is attached.',
    'She leads the field work.',
  ],
  find: reading =>
    charge(placesOf(SUPERLATIVES, reading), [20, 12, 10, 8], {
      because: 'Everybody says this of themselves, and nothing shows it.',
      instead: 'Say the measure: what, how much, compared with what, as found by whom.',
    }),
}
