import type { Range } from '../../platform/language/range.ts'
import { hasPhrase, phrases, placesOf } from './phrases.ts'
import type { Reading, Sentence } from './reading.ts'

export const DEADLINE = phrases(
  "(?:this |the |our |my |special )?(?:offer|sale|price|discount|promotion|opportunity|quote|invitation) (?:will )?(?:expires?|ends?|is (?:only )?(?:valid|good|available)|closes?|runs out|won't last|is gone|lasts)(?: (?:only |just )?(?:until|till|through|for|by|on|in|at|soon|today|tonight|tomorrow|midnight|this|after))?(?: (?:midnight|tonight|today|tomorrow|this week|this month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|24 hours|48 hours))?",
  'prices? (?:will )?(?:go(?:es)?|going|are going|rises?|increases?|doubles?) (?:up )?(?:at|on|tonight|tomorrow|soon|after|by|this)(?: (?:midnight|monday|friday))?|(?:tonight|24 hours|48 hours) only|last chance|final (?:hours|chance)|(?:ends|expires) (?:tonight|today|tomorrow|at midnight|soon)|(?:hours|minutes) left|deadline (?:is )?(?:tonight|midnight|approaching)|by midnight|time is running out|clock is ticking|urgent(?:ly)?: |respond (?:immediately|within 24)',
)

export const SCARCE = phrases(
  '(?:only|just) (?:a few|\\d+|one|two|three|four|five|ten|a handful|limited) (?:more )?(?:spots?|places?|seats?|slots?|licen[cs]es|units|copies|openings|left|remaining|available)(?: (?:left|remaining|available))?(?: at this price)?',
  "(?:spots?|places|seats|slots|supplies|stocks?|spaces?) (?:are |is )?(?:filling|going|running|selling|limited|disappearing)(?: up| out)?(?: fast| quickly)?|while (?:supplies|stocks?) lasts?|before (?:they're|it's|they are|it is) (?:all )?gone|(?:almost|nearly) (?:gone|sold out)|limited (?:time|supply|availability|spots|places|seats|number of)|selling (?:out )?fast|once[- ]in[- ]a[- ]lifetime|exclusive opportunity",
  "(?:do not|don't|never) miss (?:out|this|your chance|the chance)|miss out on|hurry|before it's too late|before it is too late",
)

export const CONSENSUS = phrases(
  '(?:everyone|everybody)(?: else)? in (?:your|the|our) (?:[a-z]+ )?(?:industry|sector|market|field|competitors?|peers|colleagues|neighbou?rs|business|space|town|street)(?: (?:is|are|has|have|already|use|uses)(?: already)?(?: [a-z]+ing)?)?',
  'every(?:one|body) (?:is (?:already |now )?(?:switching|moving to|doing it|using|talking about)|loves|uses|already)',
  '(?:join|trusted by|used by|loved by|chosen by) (?:over |more than |the )?(?:\\d[\\d,.]*k?\\+?|hundreds|thousands|millions|dozens|tens of thousands|countless|leading|top)(?: of)?(?: [a-z-]+){0,2} ?(?:companies|customers|users|businesses|professionals|people|teams|brands|happy customers|organi[sz]ations)?',
  "(?:helped |(?=[a-z]+ of (?:happy|satisfied)))(?:hundreds|thousands|millions|dozens) of (?:happy |satisfied |other )?(?:companies|customers|users|businesses|professionals|people|teams|brands|organi[sz]ations|clients)(?: (?:just )?like yours?)?|your competitors (?:are|have|already|use)|don't (?:be|get) left behind|you don't want to be (?:the last|left)|industry standard",
)

/** Where it can be looked up, or who says so; a reason of the seller's own counts where it names a fact. */
const SOURCE = phrases(
  'see (?:section|page|clause|the (?:notice|list|table|report|minutes)|https?:|www)|according to|(?:asked|told|wrote to|called) (?:them|him|her|us|me)|says? (?:the|their|that)|section \\d+|page \\d+|clause \\d+|https?://|as of \\d',
  'because (?:the|a|an|of the|two|three|our|their|they|he|she)|since (?:the|our|their)',
)

/** Hurries the reader, by a day, by scarcity or by everybody, and says nothing by which that can be checked. */
export const isPressing = (sentence: Sentence): boolean =>
  [DEADLINE, SCARCE, CONSENSUS].some(pattern => hasPhrase(pattern, sentence.low)) && !isExcused(sentence)

const isExcused = ({ low, isFeature }: Sentence): boolean => !isFeature && hasPhrase(SOURCE, low)

/** Where a wording stands, but for sentences that say by what it can be checked. Of a pitch nothing is an excuse. */
export function placesUnless(pattern: RegExp, reading: Reading): Range[] {
  const excused = reading.sentences.filter(isExcused)
  return placesOf(pattern, reading).filter(
    ({ start }) => !excused.some(sentence => sentence.start <= start && start < sentence.end),
  )
}
