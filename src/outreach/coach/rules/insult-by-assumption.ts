import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const WHO =
  '(?:companies|businesses|organi[sz]ations|firms|people|managers|leaders|executives|founders|teams|professionals|departments|engineers|directors|ceos|ctos|cfos|homeowners|customers|clients|women|men|parents|investors|owners|buyers|manufacturers|mills|hospitals|shops|stores|schools|startups|start-ups)'
const BAD =
  "(?:struggl(?:e|ing)|los(?:e|ing)|wast(?:e|ing)|overpay(?:ing)?|over-paying|miss(?:ing)? out|fail(?:ing)?|suffer(?:ing)?|leav(?:e|ing) money|spend(?:ing)? too much|tired of|frustrated|overwhelmed|worried|bleeding|behind|stuck|fac(?:e|ing)|dealing with|fed up|sick of|unhappy|paying too much|(?:do not|don't) (?:even )?know)"

const TROUBLED =
  '(?:struggling|losing (?:money|time|customers|sales)|wasting|overpaying|tired of|frustrated|overwhelmed by|fed up|sick of|paying too much|missing out|leaving money)'

export const INSULTS = phrases(
  "if you(?:'re| are) (?:anything )?like (?:most|many|the|other|all)(?: of)?(?: (?:our|my|other|the))? [a-z]+",
  `(?:like|as with) (?:most|many) (?:other )?(?:of (?:our|my|the) )?${WHO}(?!,? (?:i|we)(?![a-z]))`,
  `most (?:other )?${WHO} (?:[a-z]+ )?${BAD}`,
  `you(?:'re| are| may be| might be| must be|'ve| have)? (?:probably|likely|undoubtedly|surely|no doubt|almost certainly|perhaps|currently) (?:[a-z]+ )?${BAD}`,
  `(?:are you|aren't you|you must be|you are|you're|if you are|if you're) (?:also )?(?:still )?${TROUBLED}`,
  'are you still (?:using(?! (?:this|that|the|my|your)(?: [a-z]+)? (?:address|number|room|car|one))|relying|doing|paying|working|stuck|wasting|managing|running|living)|still (?:relying on|stuck with|using) (?:spreadsheets|excel|paper|outdated|legacy|manual)',
  "(?:without (?:even )?(?:knowing|reali[sz]ing) it|don't even (?:know|reali[sz]e) it|what you(?:'re| are) doing wrong|you may not (?:know|reali[sz]e)|you(?:'re| are) doing it wrong|can you afford (?:not to|to ignore|to wait)|what if i told you)",
  'your (?:current )?(?:outdated|inefficient|legacy|old-fashioned|manual|broken|failing) (?:systems?|process(?:es)?|tools?|software|website|approach)',
  "(?:don't|do not) have (?:the )?time to worry",
)

export const insultByAssumption: Rule = {
  name: 'insult-by-assumption',
  judges: 'Assumptions that the reader does badly, or is like all others',
  reason:
    'Who is told by a stranger that they are probably struggling has been called incompetent, and one of most.',
  languages: ['english'],
  finds: [
    "If you're like most companies, you need alarms.",
    "You're probably struggling with downtime.",
    'Are you still using spreadsheets?',
    'Most companies overpay for power.',
  ],
  leaves: [
    'You are probably right about the relay.',
    'Most of the pumps stop in May.',
    'Are you still in Oslo on Thursday?',
    'You said that the mill is losing 90 minutes a day.',
    'Most visitors like the bridge.',
  ],
  find: reading =>
    charge(placesOf(INSULTS, reading), [25, 15, 10], {
      because: 'This assumes that the reader does badly, without having looked.',
      instead:
        'Say what you saw at theirs, with its day or number. If you saw nothing, ask one question about it.',
    }),
}
