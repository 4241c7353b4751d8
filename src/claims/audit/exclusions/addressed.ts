import { CERTAIN, PLAIN, STRONG } from '../cues/cue.ts'
import { BENEFIT } from '../effect-words.ts'
import { exclusions } from './exclusion.ts'

const ORDERS =
  "(?:ask|book|buy|call|check|choose|click|come|compare|complete|confirm|connect|consider|contact|copy|create|decide|discover|do|don't|download|drop|enter|e-?mail|experience|explore|fill|find (?:out|us)|follow|get (?:in touch|a|an|your|started|the|our|ready|to know)|give|go|have|hear from|imagine|insert|install|invite|join|keep|learn|leave|let|listen|look|mail|make (?:sure|an|a|the|your)|measure|meet|mount|note|open|order|pay|pick|place|plan|please|pre-\\p{L}+|press|put|read|register|remember|remove|reply|report|request|reserve|return|review|ring|run|say|scan|schedule|see|select|send|set|share|shop|show|sign|sit|snap|speak|start|stay|stop (?:by|at|after|if|here)|store|subscribe|switch|take|talk|tell|think|try|turn (?:on|off)|type|unpack|upload|use|visit|wait|walk|want|wash|watch|wear|write|be\\b|begin|bring|add|clean|count|charge|cut out|dispose|avoid (?:contact|direct)|do not|never (?!miss|lose|worry|pay|wait|run out|forget|search|chase|guess|overpay|again|fails|before|a )\\p{L}+|always (?:wear|use|keep|check|read|disconnect))"

const WORK =
  '(?:send|run|train|configure|install|deliver|prepare|write|meet|provide|set up|assign|draft|review|visit|come|call|walk|show|share|hold|start|begin|build|design|plan|agree|report|present|host|ship|mount|supply|carry out|conduct|perform|organi[sz]e|discuss|map|collect|hand over|migrate|import|integrate|analy[sz]e|document|test|measure|interview|survey|propose|work|go through|sit down|get back|let you|update|be in touch|follow up|invoice|appoint|name|support|accompany|commission|translate|print|paint|remove|dig|drill|lay|fit|plant|clear|return|bring|take|tell|ask|record|gather|make|put|add|adapt|open|arrange|book|publish|produce|complete|finish|announce)'

/** What is said to the reader, of what they or we are to do. */
export const ADDRESSED = [
  ...exclusions(
    'instruction',
    STRONG,
    new RegExp(
      `^(?:(?:then|now|first|next|simply|just|so|and|or|to \\p{L}+ .{1,20},|if .{1,60},|note \\d+: ) ?)?(?!${BENEFIT}\\b(?<!stop))${ORDERS}\\b(?! (?:by|as|with a|of|is|are|was) )`,
      'iu',
    ),
    /^(?:say goodbye|goodbye|wave goodbye|say hello|think (?:big|different)|meet (?:the|your|our)|introducing|discover|welcome|are you ready|the future)\b/i,
  ),
  ...exclusions(
    'instruction',
    CERTAIN,
    /^(?:please\b|do not (?:use|expose|open|touch|cover|wash|store|connect|mix|exceed|mount)|don't (?:use|expose|open|touch|forget)|(?:to|for) (?:learn|find out|read|see|order|book|know|more|details|further|a (?:demo|quote|sample|copy))\b)/i,
    /\b(?:you (?:should|must|need to|have to|ought to)|be sure to|make sure (?:that )?(?:you|your|the)|we (?:recommend|suggest|advise|ask) (?:that )?(?:you|to|a|an|the)|it is (?:important|recommended|advisable) (?:to|that))\b/i,
  ),
  ...exclusions(
    'commitment',
    STRONG,
    /^your (?:\p{L}+ ){1,3}will be (?:ready|delivered|sent|there|with you|installed)\b/iu,
    /^(?:an? |one |two |three |half a )(?:\p{L}+[ -])?(?:workshop|day|session|visit|training|meeting|interview|kick-?off|walk|site visit)s? (?:with|at|on|for|in)\b/iu,
    /^if .{3,60}, we (?:take|remove|stop|come|go|send|tell|ask|write|look|begin|end|meet|talk|start)\b/i,
    new RegExp(
      `\\b(?:we|i|our (?:team|engineers?|people|staff|project manager)|the (?:supplier|contractor|vendor|provider|seller|consultant))(?:'ll| will| shall|(?:'re| are) (?:going to|happy to)) (?:(?:also|then|jointly|first|still|gladly|happily|\\p{L}+ly) )?${WORK}\\b`,
      'iu',
    ),
    /\b(?:will|shall) be (?:\p{L}+ )?(?:assigned|sent|delivered|installed|provided|trained|configured|agreed|held|carried out|handed over|drafted|prepared|presented|appointed|named|completed|set up|migrated|invited|informed at|written|published|mounted|supplied)\b|\b(?:takes? place|kick-?off|workshop|go-live)\b.{0,30}\b(?:in|on|from|by|week|month|day)\b|\bcome with this\b/iu,
    /^we (?:write down|send|prepare|walk|meet|visit|install|mount|train|draft|listen|map|configure|start|begin|agree|build|set up|collect|come|show|bring) (?!(?:every|all|any|over|more)\b)(?:\p{L}+ ){0,4}(?:you|your|by|together|what|a |an |the |with|two|three|four|on |in )/iu,
  ),
  ...exclusions(
    'commitment',
    CERTAIN,
    /^(?:phase|step|stage|week|month|day|sprint|milestone) \d+\b/i,
    /\b(?:write|mail|e-?mail|call|ask|send|tell|reply|ring|contact|fill|drop)\b.{0,60}\band (?:we|i|somebody|someone|our \p{L}+)(?:'ll| will| shall)?\b/iu,
    new RegExp(
      `\\b(?:we|i)(?:'ll| will| shall) (?:\\p{L}+ )?${WORK}\\b.{0,80}\\b(?:by (?:\\d|the end|next|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)|on (?:\\d|monday|tuesday|wednesday|thursday|friday)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|before \\d|next (?:week|month))`,
      'iu',
    ),
  ),
  ...exclusions(
    'requirement',
    CERTAIN,
    /\b(?:the )?(?:customer|client|buyer|purchaser|tenderer|bidder|[Bb]oth (?:parties|sides)|the parties|supplier and customer|(?!We\b|You\b|It\b|They\b|This\b)\p{Lu}\p{L}+) (?:will|shall|must|needs? to|has to|have to|is to|are to) (?:\p{L}+ )?(?:provide|supply|agree|ensure|give|appoint|name|grant|make available|nominate|approve|sign|send|allow|deliver access|timely|access|staff|one|a )/u,
    /^(?:the|your|this) (?:tender|rfp|brief|specification|standard|directive|regulation|law|policy|auditors?|insurers?) (?:asks?|requires?|demands?|calls?|wants?|says?|stipulates?|prescribes?)\b/i,
    /\bthe (?:customer|client|buyer) (?:notes|requires|asks|demands|expects|wants|wishes)\b|\b(?:is|are) (?:required|mandatory|to be provided) (?:by|for|from)\b/i,
  ),
  ...exclusions(
    'their situation',
    STRONG,
    /^(?:today,? |currently,? |at present,? |right now,? |last year,? |every (?:day|week|month|year),? )?(?:you(?:r)?(?! (?:will|can|save|always|never|get|keep|stay|remain|\p{L}+ (?:is|are|stays?) yours))|you're|you've) (?:\p{L}+ ){0,4}?(?:have|has|had|manage|run|want|would|need|told|said|asked|know|knew|face|struggle|wait|waits|spend|lose|lost|are (?:looking|growing|planning|losing|facing|under|on)|is (?:growing|ageing|aging|under|on|not|spread)|didn't|did|do not|don't|work|works|operate|operates|already|employ|serve|use|bill|grew|rose|risen|fell|cannot|can't|has risen|has grown|mentioned|described|plan|hope|expect)\b(?!.{0,60}\b(?:with (?:us|our)|thanks to|not (?:on|in|at|with)|instead of)\b)/iu,
    /\bcosts? (?:the|your|an?|each|every) (?:\p{L}+ )?(?:plant|hospital|firm|company|team|ward|shop|site|hotel|business|fleet|crew|office|school|bank|clinic|farm|mill|kitchen|depot)\b/iu,
    /^\p{L}[\p{L}&' -]{2,40} (?:supplies|runs|operates|employs|owns) (?:about |some |over )?\d[\d,]* (?:shops|properties|sites|stores|homes|people|beds|rooms|branches|schools|plants|vehicles|pumps|kitchens)\b/iu,
    /\b(?:was|were) (?:always |still |mostly )?(?:calling|slipping|losing|digging|sending|waiting|chasing|missing|running late|paying|queuing|copying)\b(?!.{0,80}\b(?:our|us)\b)/iu,
    /\b(?:began|started|ran|arrived|left) (?:\p{L}+ ){0,5}late\b|\bmissed its\b|\bstood at \d/iu,
    /^(?:as|when) you (?:know|said|told|mentioned|wrote|described|are|were|grow|open|run)\b/i,
  ),
  ...exclusions('their situation', PLAIN, /^(?:you|your)\b/i),
]
