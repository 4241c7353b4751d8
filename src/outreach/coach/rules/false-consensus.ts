import { placesUnless } from '../excused.ts'
import { phrases } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const CONSENSUS = phrases(
  '(?:everyone|everybody)(?: else)? in (?:your|the|our) (?:[a-z]+ )?(?:industry|sector|market|field|competitors?|peers|colleagues|neighbou?rs|business|space|town|street)(?: (?:is|are|has|have|already|use|uses)(?: already)?(?: [a-z]+ing)?)?',
  'every(?:one|body) (?:is (?:already |now )?(?:switching|moving to|doing it|using|talking about)|loves|uses|already)',
  '(?:join|trusted by|used by|loved by|chosen by) (?:over |more than |the )?(?:\\d[\\d,.]*k?\\+?|hundreds|thousands|millions|dozens|tens of thousands|countless|leading|top)(?: of)?(?: [a-z-]+){0,2} ?(?:companies|customers|users|businesses|professionals|people|teams|brands|happy customers|organi[sz]ations)?',
  "(?:helped |(?=[a-z]+ of (?:happy|satisfied)))(?:hundreds|thousands|millions|dozens) of (?:happy |satisfied |other )?(?:companies|customers|users|businesses|professionals|people|teams|brands|organi[sz]ations|clients)(?: (?:just )?like yours?)?|your competitors (?:are|have|already|use)|don't (?:be|get) left behind|you don't want to be (?:the last|left)|industry standard",
)

export const falseConsensus: Rule = {
  name: 'false-consensus',
  judges: 'Everybody is said to do it',
  reason: 'The reader knows their own field better than the writer does, and knows that it is not everybody.',
  languages: ['english'],
  finds: [
    'Everyone in your industry is switching.',
    'Trusted by thousands of companies.',
    'Your competitors already use it.',
  ],
  leaves: [
    'Everyone on the platform was wet.',
    'Three of the five mills in the Ottawa survey of 2025 use grease of this kind, see page 4.',
    'Thousands of eels were counted in May.',
  ],
  find: reading =>
    charge(placesUnless(CONSENSUS, reading), [12, 10], {
      because: 'This says that everybody does it, and names nobody.',
      instead: 'Name one whom they can ask, with their leave; or leave it out.',
    }),
}
