import { DURATION } from '../quantity-words.ts'
import { CERTAIN, cues, STRONG } from './cue.ts'

const REMEDIED =
  '(?:answered|fixed|remedied|repaired|replaced|resolved|restored|refunded|returned|collected|delivered|shipped|dispatched|told|notified|informed|reported|acknowledged|handled|dealt with|processed|picked up|called back|attended(?: to)?|mended|corrected|exchanged|seen)'
const REMEDY =
  '(?:answer|respond|reply|fix|remedy|repair|replace|resolve|restore|refund|ship|dispatch|deliver|call back|ring back|be (?:there|on site|with you)|react|come out|attend|notify|inform|arrive|return (?:your|the) money)'

/** We stand in for a result, or for a level of service. */
export const GUARANTEE = [
  ...cues(
    'guarantee',
    CERTAIN,
    /\b(?:if|should|unless)\b.{0,80}\bwe(?:'ll| will)? (?:halve|waive|cut|reduce|drop|forgo|deduct|return|lower) (?:the|our|your)\b|\bfees? at risk\b|\bat risk against\b|\b(?:or|otherwise) (?:the|your|it's|it is|we) .{0,30}\b(?:free|pay|refund)/i,
    /\b(?:or|otherwise) we (?:bear|pay|cover|carry|refund|credit|owe you|take .{0,20}\boff)\b|\b(?:and|then) we (?:refund|credit|owe you|take .{0,20}\boff|(?:bear|pay|cover|carry) (?:the|your) (?:costs?|damage|standstill|difference|fine|penalty))\b/i,
    /^miss (?:it|that|one|this)\b.{0,10}\b(?:and|,)/i,
    /\bwe (?:credit|refund|reimburse|return|give back|pay) (?:one|a|every|all|you|your|half|double|twice|\d)\b/i,
    /\b(?:sticks?|breaks?|fails?|leaks?|cracks?|rusts?|wears?|defects?|faulty|broken|damaged|late|wrong)\b.{0,60}\b(?:free of charge|for free|at our (?:own )?(?:cost|expense))\b/i,
    /\b(?:in|within|during|for) (?:the )?first \p{L}+ (?:days|months|years)\b.{0,60}\b(?:free of charge|for free|at our)\b/iu,
    /\b(?:we |is |are |fully |money-?back |price |satisfaction |lifetime |results? )?guarantee(?:s|d)?\b/i,
    /\b(?:we |supplier |company )?warrants?\b|\bwarrant(?:y|ies)\b/i,
    /\bmoney[- ]back\b|\b(?:your|the|full|every|all (?:your|the)) (?:money|penny|cent|fee|price|charge|deposit|payment)s?\b.{0,20}\b(?:back|returned|refunded)\b/i,
    /\b(?:refund|reimburse|credit|compensate|pay) (?:you|the (?:customer|client|buyer)|\d|the (?:full|whole|entire)|every|all|in full|your|twice|double|half)\b.{0,80}\b(?:if|when|should|for (?:each|every)|whenever)\b/i,
    /\b(?:if|should|when|whenever)\b.{0,80}\b(?:refund|reimburse|compensat|credit(?:ed)?\b|pay you|you (?:owe|pay) (?:us )?nothing|(?:is|are|it's) (?:free|on us)|at our (?:own )?(?:cost|expense)|free of charge|at no (?:extra )?(?:cost|charge)|we (?:replace|repair|fix|mend|take it back|redo|repeat|collect|pay|come back)|you get .{0,30}\b(?:back|free)\b|don't pay|do not pay|damages)/i,
    /\b(?:refunded|replaced|repaired|returned|mended|exchanged|redone|repeated|taken back)\b.{0,50}\b(?:at our (?:own )?(?:cost|expense)|free of charge|for free|at no (?:extra )?(?:cost|charge)|in full|if\b|should\b|when\b)/i,
    /\b(?:we (?:promise|pledge|vouch|stand (?:behind|by|in))|you have our word|our (?:promise|pledge|word) (?:to you|is))\b/i,
    /\bservice credits?\b|\b(?:damages|penalt(?:y|ies)) of\b.{0,40}\b(?:fees?|price|charge)/i,
    /\byou (?:owe|pay) us nothing\b|\bor you (?:pay nothing|don't pay|get it free)\b|\bor (?:it's|it is) free\b/i,
  ),
  ...cues(
    'guarantee',
    STRONG,
    /\bif\b.{0,60}\b(?:fails?|breaks?|leaks?|stops?)\b.{0,60}\byou get\b|\b(?:is|are) (?:\p{L}+ )?at your (?:door|desk|site|gate)\b/iu,
    /\b(?:is|are) on us\b/i,
    /^(?:answers?|replies|repairs?|quotes?|parts|collection|pick-?up|support|help|visits?|replacements?|refunds?|response) (?:with)?in (?:under |less than )?(?:an?|one|two|three|four|\d+) (?:working |business )?(?:hours?|days?|minutes?)\b/i,
    /\b(?:comes?|goes?|arrives?|leaves?|ships?|return(?:ed|s)?|answered|back) (?:back |out |to you )?(?:by )?the (?:same|next) (?:afternoon|morning|day|evening|night|working day|business day)\b/i,
    /\borders? (?:placed |received |in )?(?:by|before|until) .{1,20}\b(?:ships?|leaves?|goes?|go|arrives?|are (?:sent|shipped|delivered))\b/i,
    /\b(?:on site|at your (?:line|door|site|gate|desk)|with you|on the road|back with you) (?:(?:with)?in (?:\d+|one|two|three|four|an?) (?:working |business )?(?:hours?|days?|minutes)|(?:by )?(?:the )?(?:same|next) (?:morning|day|working day|business day))\b/i,
    /\b(?:deleted?|erased?|destroyed|returned|wiped)\b.{0,30}\bwithin (?:an?|one|two|three|four|\d+) (?:\p{L}+ )?(?:hours?|days?|weeks?|months?)\b/iu,
    /\bwithin (?:an?|one|two|three|four|\d+) (?:working |business )?(?:minutes?|hours?|days?) of\b/i,
    /\b(?:is|are) (?:\p{L}+ ){0,2}(?:replaced|refunded|repaired|mended|exchanged|returned|reimbursed|made good) (?:at once|immediately|promptly|automatically|overnight|every time|without question|no questions)/iu,
    new RegExp(
      `\\b(?:is|are|be|'s) (?:with you|on site|there|back|at your (?:door|site|gate)|on the (?:road|spot|way)) (?:within|in (?:under|less than)|the same) (?:${DURATION}|day|hour)`,
      'iu',
    ),
    /\b(?:leaves?|ships?|goes out|go out|is (?:shipped|sent|dispatched)|are (?:shipped|sent|dispatched)) .{0,40}\bthe (?:same|next) (?:working |business )?day\b/i,
    new RegExp(
      `\\b(?:is|are|will be|shall be|be) (?:\\w+ ){0,2}${REMEDIED}\\b.{0,40}\\b(?:within|in (?:under|less than)|inside|in no more than|no later than|the (?:same|next)) (?:the )?(?:${DURATION}|same day|day|next (?:working|business) day|hour|working day|business day|morning)`,
      'iu',
    ),
    new RegExp(
      `\\b(?:we|our (?:team|engineers?|support|staff|crew|drivers|people)|a technician|an engineer|support|somebody|someone)(?: (?:will|shall|always|aim to|undertake to))* ${REMEDY}s?\\b.{0,50}\\b(?:within|in (?:under|less than)|inside|the (?:same|next)) (?:${DURATION}|same day|next (?:working|business) day|hour|(?:working|business) day|day)`,
      'iu',
    ),
    new RegExp(
      `\\b(?:response|reaction|fix|repair|recovery|replacement|restoration|resolution)(?: times?)? (?:of |is |: ?)?(?:under |within |below |less than |at most |max\\.? )?${DURATION}`,
      'iu',
    ),
    /\bwe (?:aim|strive|endeavou?r|undertake) to (?:respond|answer|reply|resolve|fix|restore)\b/i,
    /\b(?:incidents?|requests?|tickets?|complaints?|calls?|queries|faults|claims)\b.{0,20}\bare (?:handled|answered|dealt with|resolved|treated) (?:promptly|immediately|at once|quickly|as soon as|without delay|with priority)/i,
    /\b(?:availability|uptime|service)\b.{0,20}\b(?:will|shall) be\b/i,
    /\b(?:uptime|availability|response) (?:sla|commitment|target)\b|\bsla of\b/i,
    /\bwe (?:replace|repair|fix|redo|take back|collect)\b.{0,40}\b(?:at our (?:own )?(?:cost|expense)|free of charge|for free|without charge|no questions asked)/i,
  ),
]
