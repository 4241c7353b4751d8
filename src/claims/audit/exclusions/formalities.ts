import { CERTAIN, PLAIN, STRONG } from '../cues/cue.ts'
import { GAINED, MONEY } from '../quantity-words.ts'
import { exclusions } from './exclusion.ts'

/** What stands in any document: questions, addresses, terms, prices, sources. */
export const FORMALITIES = [
  ...exclusions('question', CERTAIN, /\?["')\]]*$/),
  ...exclusions(
    'contact',
    CERTAIN,
    /^(?:.{0,60}\b(?:write to|mail|e-mail|email|call|contact|reach|ask|visit|phone|telephone|tel|report .{1,20} to|questions to|at|see|fax)\b.{0,30}(?:\S+@\S+|\+\d[\d ()-]{5,}|\b\d{3}[- ]\d{4}\b|\b(?:www\.|https?:)\S+)|\S+@\S+$|(?:www\.|https?:\/\/)\S+$)/i,
    /^(?:from|to|cc|date|sent|reply-to|tel(?:ephone)?|phone|fax|e-?mail|web|address|press contact|media contact|contact(?: there)?|attn)\s?[:.]/i,
    /^(?:telephone|phone|tel|fax)\b.{0,6}\d/i,
    /^\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+, .{3,60}\+?\d[\d ()-]{7,}$/u,
    /\b(?:GmbH|Ltd|Inc|AG|AB|AS|Oy|BV|B\.V\.|LLC|S\.A\.|Lda|plc)\b\.?,? .{0,40}\b\d{1,5}\b.*,/,
    /^\d{1,5} (?:\p{Lu}\p{L}+ ){1,3}(?:street|road|avenue|lane|way|drive|square|park)\b/iu,
  ),
  ...exclusions(
    'legal notice',
    CERTAIN,
    /^this offer (?:stands|is (?:open|valid|made))\b|\bbusiness is transacted\b|\bcertificate required\b|^nothing in this (?:paper|document|page)\b|^signed (?:for|by|on behalf)\b|©|\bcopyright\b|\(c\) ?20\d\d|\ball rights reserved\b|\breserves? the right\b|\bsubject to (?:change|contract|alteration|availability|approval|our (?:general )?terms)\b|\bwithout (?:prior )?notice\b|\b(?:is|are) governed by\b|\bgoverning law\b|\b(?:does not|do not|shall not) (?:form|constitute|create)\b|\bno (?:contract (?:exists|is|comes)|liability|warranty|representation)\b|\bis (?:strictly )?confidential\b|\bsubject to \p{L}+ law\b|\bnot (?:legal|tax|financial|medical|investment) advice\b|\bdoes not (?:provide|give|constitute) .{0,30}\badvice\b|^not an? \p{L}+ (?:firm|bank|insurer|adviser|advisor|broker|lawyer|doctor)\b|\b(?:registered )?trade ?marks?\b|\b(?:errors|changes) (?:and omissions )?excepted\b|\bforward-looking\b|\bcommercial in confidence\b|\bstrictly confidential\b|\bterms (?:and conditions )?(?:of (?:use|sale|service) )?apply\b|\b(?:neither|either) party\b|\bthe contract (?:prevails|applies)\b|\bliability (?:is|follows|for|of)\b|\bresults (?:may|can|will) (?:vary|differ)\b|\bpast (?:performance|results)\b|\bnot (?:an offer|binding|legally)\b|\bunsubscribe\b|\byou (?:are receiving|receive) this\b|\bthe customer may affect\b|\bsee (?:our |the )?(?:full )?(?:terms|conditions)\b|\b(?:jurisdiction|courts? of)\b|\bplace of (?:performance|jurisdiction)\b|\bpersonal data\b.{0,40}\b(?:policy|notice|accordance)\b/iu,
  ),
  ...exclusions(
    'definition',
    CERTAIN,
    /^(?:"[^"]{2,50}"|'[^']{2,50}'|(?:[\p{L}-]+ ){1,4}?)\s*(?:means?|is (?:defined as|short for|the (?:ratio|share|number|time) (?:of|in|between|that|within))|stands? for|refers? to|denotes?)\b(?! (?:less|more|fewer|no|you|your|we|that you|everything|a lot|business))/iu,
    /^(?:by|an?) (?:\p{L}+ ){1,3}(?:we mean|is (?:any|an? \p{L}+ (?:that|which|in which|of|where|who)|one (?:that|in which)))\b/iu,
    /^\p{L}+s? (?:is|are) (?:\p{L}+ ){1,3}(?:you can|that (?:is|are)|which (?:is|are)) \p{L}+ /iu,
  ),
  ...exclusions('heading', PLAIN, /^(?:subject|re|fw|fwd): /i),
  ...exclusions(
    'source note',
    CERTAIN,
    /^(?:\(?\*+\)?|\d\)|note ?\d*[:.]|¹|²|³|†)?\s*(?:sources?\b ?:?|as of\b|status:|figures? (?:are|is|as|from|refer|for|of)|all (?:\p{L}+ )?(?:values?|figures|numbers|data|prices|results|measurements|tests|times)\b.{0,40}\b(?:at|as|are|is|from|of|were|exclude|include)|typical values|(?:values?|numbers|results|data) (?:are|is|were|refer|come) (?:as|from|taken|means|for|of|to|by)|(?:measured|counted|calculated|based|surveyed|compiled) (?:by|on|in|at|with|over|from|between|under|against|as|during)\b|n ?=|methodology|how we (?:measured|counted)|(?:prices|features) (?:as|are as) (?:of|published)|(?:from|according to) (?:their|its|the) (?:own )?(?:websites?|web sites?|price lists?|published))/iu,
    /^(?!tested by\b)(?:tested|measured|checked|quoted|taken|counted|calculated|weighed|audited|read|logged) (?:at|to|by|after|in|on|from|under|over|with|against)\b/i,
    /, (?:measured|tested|calculated) (?:to|at|by|under|in accordance with) (?:EN|ISO|IEC|DIN|ASTM|ANSI|IES|LM)\b/iu,
    /^(?:at|under) \d.{3,60}, (?:measured|tested)\b/i,
    /^(?:¹|²|³|†|\*)(?!.{0,20}\b(?:we|our)\b)/u,
    /^(?:blind test|survey|study|before-and-after study|trial|sample|test|audit|field trial|interviews?|poll)\b.{0,60}\b(?:of|with|by|among|in)\b.{0,80}\b(?:20\d\d|judged|paper|report|n ?=)/i,
    /\b(?:as (?:published|listed|stated) on (?:their|its|the)|taken from (?:their|its|the)|were (?:counted|measured|taken|read|collected) (?:by|on|in|from|between|with|over)|(?:compiled|checked|verified|retrieved|last updated|updated) (?:on|in) (?:\d|\p{Lu}\p{L}+ (?:\d|20)))/iu,
  ),
  ...exclusions(
    'greeting',
    CERTAIN,
    /^(?:dear\b|hi\b|hello\b|good (?:morning|afternoon|evening|day)\b|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards,?$|yours\b|sincerely|cheers,?$|thank you\b|thanks\b(?! to)|many thanks|welcome\b|with (?:kind|best)|we (?:would|'d) welcome|we look forward|looking forward|see you|until next)/i,
  ),
  ...exclusions(
    'price',
    CERTAIN,
    new RegExp(
      `^(?!.*${GAINED})(?:from |only |just |about |around |for |at )?${MONEY}(?:[^.]{0,40}\\b(?:per|a|an|each|every|plus|excl|incl|for|in|/)\\b.{0,60})?[.!]?$`,
      'iu',
    ),
    new RegExp(
      `^(?!.*${GAINED}).*${MONEY}(?<!\\b(?:sav(?:e|es|ed|ing)|earn\\p{L}*|gain\\p{L}*|recover\\p{L}*|find|finds|found|less|fewer|cut|cuts|lose|loses|waste|wastes|by|itself)\\b.{0,60}).{0,12}(?:\\/ ?(?:month|mo|year|yr|user|seat|unit|day|hour|km|kg)|\\b(?:per|a|an|each) (?:\\p{L}+ )?(?:month|year|user|seat|unit|day|hour|licen[cs]e|person|member|device|pump|vehicle|site|station|head|piece|location|class|visit|night|sensor|room|bed|metre|week|quarter|event|employee|pallet|order|parcel|additional|further|extra)s?\\b)(?!.{0,40}\\b(?:less|saved|savings)\\b)`,
      'iu',
    ),
  ),
  ...exclusions(
    'price',
    STRONG,
    /\baccept (?:all )?(?:\p{L}+ ){0,3}(?:cards?|payments?|transfers?|invoices?)\b/iu,
    /\b(?:is|are|be|gets?) (?:\p{L}+ )?(?:charged|invoiced|billed|payable|due in|priced|quoted|credited on|included in the (?:price|fee))\b|\b(?:price|quote|rates?) on request\b|\bno credit card\b|\b(?:plus|excl(?:uding|\.)?|incl(?:uding|\.)?|before|ex) (?:vat|tax|gst)\b|\bvat\b.{0,30}\b(?:added|extra|included|excluded)|\b(?:billed|paid|payable|invoiced) (?:yearly|annually|monthly|quarterly|in advance|per|by|at|upfront|when|in)\b|\b(?:cancel|leave|downgrade|upgrade|pause|change (?:plan|plans)) (?:any ?time|at any time|whenever|by|with|at the end|before|until)\b|\b(?:notice (?:period|of)|months?' notice|minimum (?:term|order|contract)|monthly (?:fee|plan|rate|price)|annual (?:fee|plan|rate|licen[cs]e)|free (?:trial|plan|version|for (?:the )?(?:\p{L}+ )?(?:\d+|up to|one|two|three|ten|fourteen|thirty|schools|charities|non-?profits|students|open))|free of charge for|(?:a|the) (?:\d+ ?%|\p{L}+ )?discount|discounts?\b|(?:offer|prices?|quote) (?:is |are )?valid\b|surcharge|payment (?:by|is|terms|within)|terms of payment|net 30|per (?:seat|user|month|year)\b|down ?payment|instal(?:l)?ments?|deposit of|(?:set-?up|one-?off|licen[cs]e) (?:fee|cost|charge|price)s?)\b/iu,
  ),
  ...exclusions(
    'price',
    STRONG,
    new RegExp(
      `\\b(?:costs?|prices?|fees?|rates?|charges?|pay|worth|investment|budget|rent|licen[cs]e|lease|hire|deposit|tuition)\\b.{0,50}${MONEY}(?!.{0,30}\\b(?:less|saved|savings|cheaper)\\b)`,
      'iu',
    ),
    new RegExp(
      `^(?!.*${GAINED}).*${MONEY}.{0,50}\\b(?:costs?|price|fee|charge|for (?:each|every|the (?:first|second|third))|in (?:the first|each) year|per|plus|all told|in total|upfront|and up|for \\d)\\b(?!.{0,30}\\b(?:less|saved|savings|cheaper)\\b)`,
      'iu',
    ),
    new RegExp(`^(?!.*${GAINED})[^.]{0,40}${MONEY}[^.]{0,25}$`, 'iu'),
    new RegExp(
      `^(?!.*${GAINED}).*\\b(?:is|are|costs?|was|at|for) (?:about |only |just )?${MONEY}(?!.{0,30}\\b(?:less|saved|savings|cheaper|lower)\\b)`,
      'iu',
    ),
    /\b(?:contract|subscription|term|agreement|trial|licen[cs]e|offer)s? (?:runs?|lasts?|ends?|renews?|covers?|begins?|starts?|is for|are for)\b|\b(?:is|are) a trial\b/i,
    /\b(?:yearly|annual|monthly) (?:plans?|billing|payment)\b|\bmay (?:stop|end|leave|cancel|terminate|withdraw)\b|\b(?:is|are) owed\b|\bno cost\b/i,
    /^\d+ (?:days|months) free\b|^no (?:credit )?card (?:needed|required)\b|\bfees run\b|^\d+ ?% (?:with|on) (?:order|delivery|handover|signing)\b|\b(?:one|two|three|six|\d+) (?:weeks?|months?)'? notice\b|\bpay \d+ ?% less\b|\bmonths? free\b|\bfree months?\b/i,
    /\bcosts? nothing\b|\bat no (?:extra|additional) (?:cost|charge)\b|\bfree of charge\b/i,
  ),
  ...exclusions(
    'price',
    PLAIN,
    /\b(?:you (?:only )?pay|we (?:only )?(?:charge|bill|invoice)|paid for|costs? (?:extra|nothing more)|included in (?:all|the|every) (?:plans?|price)|per (?:user|seat|month))\b/i,
  ),
]
