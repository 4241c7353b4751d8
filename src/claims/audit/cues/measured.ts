import { CHANGE, EFFECT } from '../effect-words.ts'
import { ANY_NUMBER, DURATION, MEASURED, SHARE } from '../quantity-words.ts'
import { CERTAIN, cues, PLAIN, STRONG, WEAK } from './cue.ts'

const PROPERTY =
  '(?:fast|quick|speedy|quiet|silent|noiseless|accurate|precise|reliable|dependable|robust|rugged|durable|tough|hard-?wearing|secure|safe|efficient|lightweight|water(?:proof|-resistant)|weather-?proof|shock-?proof|dust-?proof|fire-?proof|scratch-?(?:proof|resistant)|long-?lasting|low-(?:noise|maintenance|emission|energy|cost|power|latency)|energy-?(?:saving|efficient)|scalable|affordable|inexpensive|cost-?effective|economical|responsive|minimal|sustainable|eco-?friendly|environmentally friendly|bio-?degradable|recyclable|repairable|breathable|sturdy|stable|productive|hygienic|sterile|warm|dry|bright|consistent|compliant|resilient|cheap|easy(?: to (?:clean|use|install|learn|repair|handle|fit|carry|read))?|simple|rapid|prompt|fresh|healthy|soft|strong|sharp|accessible|private|proven|tested|trusted)'
const HIDDEN =
  '(?:encrypted|vetted|screened|background-checked|signed|backed up|trained|audited|calibrated|tested|verified|inspected|validated|checked|certified|sampled|weighed|disinfected|sterili[sz]ed|stored|hosted|kept in|sourced|monitored|logged|replicated|pseudonymi[sz]ed|anonymi[sz]ed|destroyed|deleted|recycled|traced|supervised|peer-reviewed|graded|aged|roasted|hand-?(?:made|picked|sewn|finished|crafted))'
const STANDARD =
  /\b(?:ISO(?:\/IEC)?(?: ?\d|[- ](?:certified|accredited))|IEC ?\d|(?:DIN|BS|EN|ASTM|ANSI|NF|UL|VDE|MIL-STD|NIST|ASHRAE|IEEE|EN ISO)[ -]?(?:EN |ISO |[A-Z]-?)?\d|CE\b(?![- ]?O)|UKCA|FCC|RoHS|REACH|SOC ?[123]|HIPAA|GDPR|PCI(?:[- ]DSS)?|FedRAMP|FDA|ATEX|IP ?[0-9X]\d\b|TLS ?\d?|AES[- ]?\d|FIPS|WCAG|Fairtrade|FSC|B Corp|Oeko-?Tex|GOTS|HACCP|GMP|PRINCE2|TÜV|Energy Star|OHSAS|GLP|TISAX|Cyber Essentials|CSA|NSF)/u

/** What could be measured, counted or looked up. */
export const MEASURED_CUES = [
  ...cues(
    'measured',
    CERTAIN,
    /\b(?:paid (?:for itself|back)|(?:has|have|had) paid for (?:itself|themselves))\b/i,
  ),
  ...cues(
    'measured',
    STRONG,
    /\b(?:right|works|done|correct) the first time\b|\bget their \p{L}+ back\b|\b(?:prices?|rates|fees) (?:have|has) (?:not|never) (?:changed|risen|gone up)\b|\b(?:use|waste|spend|lose|throw away|drive|walk|wait) less\b/iu,
    /\b(?:creates?|trained on|reads|handles|counts|samples) (?:over |more than )?\d|\bday and night\b|\bin (?:half an hour|a quarter of an hour|half a day|\d+ (?:minutes|seconds))\b/i,
    /\b(?:published|described|cited|presented) in (?!(?:the )?(?:appendix|annex|section|chapter))|\boff (?:your|their) (?:hands|shoulders|minds?|desks?|plate)\b|^your (?:data|documents|files|photos|records) (?:stays?|remains?|never)\b/i,
    STANDARD,
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:complaints?|faults?|accidents?|errors?|returns?|failures?|breakages|incidents?|stoppages|recalls?)\b/i,
    /\b(?:clinically|scientifically|field|battle|independently|time|laboratory|road)[- ](?:proven|tested|validated)\b|\bgrade [A-F]\b|\b(?:back|there|ready|done|home|answered|fixed) within the (?:hour|day|week|month)\b/i,
    /\bfrom (?:day one|the (?:very )?first (?:day|minute|week|hour))\b|\b(?:can|may) be (?:checked|verified|seen|inspected|audited) (?:there|by|on|at|in)\b/i,
    /\bused to (?:take|need|cost|last|be|spend|wait|lose)\b.{0,60}\b(?:now|today)\b/i,
    new RegExp(
      `\\b(?:down|up) (?:by )?(?:(?:about|over|nearly|more than|almost) )?${ANY_NUMBER}(?! (?:to|and) the)`,
      'iu',
    ),
    /\bin (?:over |more than |some )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) (?:countries|cities|markets|regions|states|industries|tenders|continents)\b/i,
    /\bin (?:under|less than) (?:an?|half an?) (?:second|minute|hour|day|week|month|year)\b/i,
    new RegExp(`\\binstead of (?:the )?(?:${ANY_NUMBER}|dozens|hundreds|weeks|months|days|hours)\\b`, 'iu'),
    new RegExp(
      `(?<!\\b(?:open|opens|breakfast|check-in|hours|lunch|daily)\\b.{0,20})\\bfrom (?:\\d[\\d,.]*|seconds|minutes|hours|days|weeks|months|years)\\b.{0,25}\\b(?:down |up )?to (?:about |only |just |under )?(?:${ANY_NUMBER}|seconds|minutes|hours|days)\\b(?! ?(?:°|V\\b|Hz|mm|cm|pm|am|o'clock|\\d\\d:))(?<!from \\d+ to \\d+)`,
      'iu',
    ),
    /\b(?:ready|running|live|done|finished|installed|set up|learned|learnt|dry|back|up) (?:with)?in (?:under |less than |only |just )?(?:an?|one|two|three|\d+) (?:second|minute|hour|day|week|morning|afternoon)s?\b/i,
    /\b(?:as (?:seen|featured) in|featured in|known for|famous for|renowned for|pioneered)\b|\bfor (?:two|three|four|five|six|seven|many|\d+) (?:generations|decades)\b/i,
    /\b(?:becomes?|became|are|is|grew|have become) (?:rare|rarer|scarce|few|history|a thing of the past)\b|\b(?:errors?|mistakes|complaints|queues|delays|faults|losses|breakdowns|calls|accidents|injuries|leaks|duplicates|surprises|failures)\b.{0,30}\b(?:disappear(?:ed)?|vanish(?:ed)?|stop(?:ped)?|go away|went away|dried up)\b/i,
    new RegExp(
      `${ANY_NUMBER} (?:%|per ?cent|percent|seconds?|minutes?|hours?|days?|weeks?|months?|km|kg|litres?|tonnes?) (?:less|more|fewer|sooner|earlier|longer)\\b`,
      'iu',
    ),
    /\b(?:certified|certification|certificates?|accredited|accreditation|patented|patent(?:s)? (?:pending|no)|compliant with|complies with|conforms? to|approved (?:by|for|to)|licensed by|authori[sz]ed (?:economic|dealer|by)|tested (?:by|to|at|in|for|on|against)|audited (?:by|every|each|annually|yearly)|verified by|certified by|independently \p{L}+ed|independent (?:tests?|testers?|audit\p{L}*|lab\p{L}*|stud(?:y|ies)|auditors?))\b/iu,
    /\b(?:awards?|award-winning|winner|winning|prize|medal|shortlisted|finalist|of the year|recogni[sz]ed (?:by|as)|accolade|(?:was|were|been) (?:named|voted|awarded|honou?red)|(?:rated|scored?|rating(?: of)?|stars?) (?:\p{L}+ )?\d[\d.,]*|\d(?:\.\d)? ?(?:stars|\/ ?(?:5|10)|out of (?:5|10|five|ten))|five-star|top marks)\b/iu,
    new RegExp(
      `\\b(?:${ANY_NUMBER}\\+?|many|decades of|over|more than \\d+) years?'? (?:of )?(?:\\p{L}+ ){0,2}(?:experience|expertise|in (?:the )?\\p{L}+|know-how|behind)|\\bdecades? of (?:experience|expertise)|\\byears of (?:\\p{L}+ )?(?:experience|expertise|research|practice)|\\b(?:have|has) (?:been )?\\p{L}+(?:ing|ed|t|de|ade) .{0,50}\\b(?:since (?:18|19|20)\\d\\d|for (?:over |more than |nearly )?${ANY_NUMBER} (?:years|decades|generations))`,
      'iu',
    ),
    new RegExp(
      `\\b(?:${EFFECT})\\b.{0,60}(?:\\d|\\bby (?:a |an )?(?:half|third|quarter|${ANY_NUMBER})\\b)`,
      'iu',
    ),
    new RegExp(
      `\\b(?:${CHANGE})\\b.{0,80}?(?:${ANY_NUMBER} ?(?:%|percent|per cent)|\\bby (?:about |nearly |almost |over |more than |just )?(?:${ANY_NUMBER}|half|a third|two thirds)\\b|\\bfrom ${ANY_NUMBER}.{1,40}\\bto ${ANY_NUMBER})`,
      'iu',
    ),
    /\b(?:average|median|typical) (?:\p{L}+ ){0,3}(?:saves?|sees?|gets?|gains?|earns?|spends?|pays?|finds?|takes?|lasts?|is|was)\b/iu,
    new RegExp(
      `\\b(?:most|nearly all|almost all|many|${ANY_NUMBER} ?(?:%|percent|per cent) of|${ANY_NUMBER} (?:out )?(?:in|of) ${ANY_NUMBER}) (?:of )?(?:our )?(?:customers|clients|users|buyers|guests|patients|members|owners|readers|students|residents|tenants|subscribers|participants|families|teams|employees)\\b`,
      'iu',
    ),
    /\b(?:customers|clients|users|buyers|guests|members|owners|admins|subscribers|operators|teams|\p{L}+s using \p{L}+) (?:typically |usually |report(?:ed)? |see |saw |save|saved|cut |find |found |make |made |spend |get |recover |lose |waste |need |gain )/iu,
    /\b(?:uptime|on-time|on time|success rate|hit rate|response rate|retention|renewal rate|satisfaction(?: score| rate)?|accuracy|yield|throughput|latency|error rate|return rate|first[- ]time|payload|efficiency|mtbf|mean time|nps|net promoter)\b.{0,40}\d|\d.{0,12}\b(?:uptime|on-time|on time|success|satisfaction|accuracy|accurate|yield|efficien(?:t|cy)|recycled|renewable|organic|natural|availability|faultless|retention|useful|correct|right)\b/i,
    /\b(?:missed|lost|broke|returned|rejected|failed|delivered|arrived|found|met|carried|served|treated|processed|completed|handled|answered|shipped|dispatched|resolved|stayed|renewed|passed|recommend(?:ed)?|inspected|produced|restored|repaired|answer(?:ed)?|withheld|survived|remained) (?:\p{L}+ ){0,3}\d[\d,.]*(?: ?%| per cent| percent| of (?:the |our |all )?\d|,\d{3}|\d{2,}| (?:\p{L}+ ){0,3}(?:without|on time|before|in 20\d\d))/iu,
    /\bwithout (?:a |one |any |a single )?(?:\p{L}+ )?(?:failure|fault|incident|complaint|stop|stoppage|accident|error|interruption|defect|breakdown|repair|refill|recharg\p{L}+|throttling|loss)\b/iu,
    new RegExp(
      `\\b(?:up to|at least|less than|fewer than|under|over|more than|as little as|as far as) (?=${MEASURED.source})`,
      'iu',
    ),
    /\b(?:tests?|audits?|inspections?|reviews?|assessments?|trials?|examinations?)\b.{0,30}\b(?:found|showed|confirmed|revealed|took)\b/i,
    /\b(?:index|score|rate|ratio|rating|share|average|median|return|yield|margin|factor|coverage|occupancy|growth|turnover rate)\b[^.]{0,30}?(?:\bof|:|\bis|\bwas|\bat|=)? ?\d[\d.,]*(?! ?(?:\/|per|euros?))/i,
    /\baccess\b.{0,40}\b(?:requires|is (?:limited|restricted|granted|logged))\b/i,
    new RegExp(`${ANY_NUMBER} times (?:in|since|a|per|last|this|over)\\b`, 'iu'),
    /^you (?:keep (?:control|your|the)|stay|remain)\b|^your \p{L}+ (?:is|are|stays?|remains?) yours\b/iu,
    /^you (?:save|spend less|pay less|lose less|gain|waste less|win|earn|recover)\b/i,
    /\b(?:24\/7|24\/7\/365|round the clock|around the clock|365 days)\b/i,
    new RegExp(
      `\\b(?:mean|average|median|typical) (?:\\p{L}+ ){1,4}(?:of |is |: ?)?(?:about |under |over )?(?=\\d|${ANY_NUMBER})`,
      'iu',
    ),
    /\b(?:military|hospital|bank|museum|laboratory|lab|studio|data-?cent(?:er|re)|enterprise|professional|industrial|restaurant|surgical|aerospace|automotive|medical|clinical|food|marine|commercial|pharmaceutical|consumer)[- ](?:grade|level|class|quality|strength|performance)\b/i,
  ),
  ...cues(
    'measured',
    PLAIN,
    /\bbuilt like\b|\bworks? (?:underwater|in (?:any|the|full|all)|at (?:night|sea|–?-?\d))|\bin (?:full|direct|bright) sun(?:light)?\b|\b(?:is|are) (?:protected|taken care of|looked after)\b/iu,
    /\bbefore (?:it|they|the \p{L}+|you|anyone|anybody) (?:does|do|happens?|fails?|notices?|knows?|asks?)\b|\b(?:rarely|seldom|hardly ever)\b|\d (?:\p{L}+ ){1,3}(?:per|a|an) (?:second|minute|hour|day)\b/iu,
    new RegExp(`\\b(?:${EFFECT})(?![\\p{L}-])`, 'iu'),
    new RegExp(`\\b(?:${CHANGE})\\b (?:\\p{L}+ ){0,4}\\p{L}*`, 'iu'),
    MEASURED,
    SHARE,
    /\b\p{L}+(?:proof|-free|-resistant|-friendly|-saving|-ready|-approved|-tested|-certified)\b/iu,
    /^(?:all|every) (?:of )?(?:our |the )?(?:\p{L}+ ){1,2}(?:is|are|has|have|was|were|passes) /iu,
    /\bin (?:just |under |only )?(?:an?|one) (?:minute|hour|morning|afternoon|day|week|month)[.!]?$|\bby the (?:first|second|third|fourth|fifth) (?:working )?day\b/i,
    /\b(?:the|all|every|each|its|our) (?:\p{L}+ ){1,3}(?:has|have) (?:already |all |always )?(?:passed|withstood|survived|outlived|stood|held|proven|proved|saved|worked|run|lasted|grown|improved|earned|won|kept|met)\b/iu,
    new RegExp(`\\b(?:runs?|lasts?|works?) (?:for )?(?:over |more than |up to )?${ANY_NUMBER} \\p{L}+`, 'iu'),
    /\b(?:an?|half an?) (?:minute|hour|day) (?:a|per|each|every) (?:day|week|month|shift|year)\b|\balready (?:have|own|use|know)\b/i,
    /\b(?:was|were) enough\b|\bpeer[- ]reviewed\b|\bon (?:wind|solar|green|renewable) (?:power|energy|electricity)\b/i,
    /\btakes? (?:just |only |less than |under )?an? (?:second|minute|hour|morning|afternoon|day)\b/i,
    /\b\p{L}+ed (?:over |more than )?\d[\d,]{2,}\b/iu,
    /^(?:designed|engineered|crafted|developed|proven|tested|backed|deployed|installed|validated|optimi[sz]ed|certified|perfected|refined|fine-tuned|hardened|built (?:on|by|to|for)|made (?:for|to|in)|developed|based on) /i,
    /^(?:(?:we|it|they|this|our (?:\p{L}+ ){1,3}|the (?:software|system|product|platform|service|firm|team|machine|device|tool|app) )\s*)(?:has|have|'ve) (?:\p{L}+ ){0,2}(?:run|(?!asked|tried|counted|listed|marked|attached|included|wanted|decided|agreed)\p{L}+ed|been|held|kept|made|built|sold|grown|found|taught|won|met|gone|seen|brought|shown|stood|lost|done|given)\b/iu,
    /\b(?:read|checked|reviewed|approved|signed off|proofread|inspected|weighed|tested) by (?:two|three|a second|another|\p{L}+)\b/iu,
    /\b(?:made|built|assembled|sewn|brewed|grown|printed|designed|developed|manufactured) in \p{L}+/iu,
    /\bone by one\b|\bwithout (?:attention|supervision|help|a manual|training|fail)\b/i,
    /\b(?:two|three|four|five|nine|a|one) (?:half|third|quarter|fifth|sixth|eighth|ninth|tenth)s? of\b/i,
    /\bfor (?:many )?(?:decades|years|life|generations|a lifetime)\b/i,
    /\bso (?:that )?(?:you|your \p{L}+|they|the \p{L}+|nobody) (?:can|need not|don't|do not|never|have|need|always)\b/iu,
    /\bbecomes? (?:\p{L}+er|easy|possible|simple|clear|\p{L}+[ai]ble)\b/iu,
    /\b(?:answered|handled|run|staffed|done|led|taught|written|built|grown|cooked|repaired|packed) by (?:those|people|the|real|qualified|trained|our|an?)\b/i,
    /\bto within \d/i,
    new RegExp(
      `\\b(?:is|are|was|were|being|gets?|been|has been|have been) (?:(?:always|all|also|then|individually|regularly|carefully|thoroughly|hand-?|only|twice|once|fully) ){0,2}${HIDDEN}\\b`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:and|very|truly|so|extremely|really|super|ultra|crazy|whisper|lightning|rock|always|incredibly|remarkably|surprisingly|highly)[ -])*${PROPERTY}(?:(?:,| and|, and) ${PROPERTY})*[.!]?$`,
      'iu',
    ),
    new RegExp(
      `\\b(?:is|are|be|stays?|remains?|it's|they're|we're|runs?|works?|feels?) (?:(?:also|very|truly|so|extremely|really|ultra|always|incredibly|remarkably|surprisingly|highly|exceptionally|both|virtually|always|typically|usually|rock|whisper|lightning)[ -])*${PROPERTY}\\b(?! (?:to (?:say|see)|for us))`,
      'iu',
    ),
    new RegExp(
      `\\b(?:very|truly|extremely|really|ultra|incredibly|remarkably|surprisingly|highly|exceptionally|super|lightning|whisper|crystal|rock)[ -]${PROPERTY}\\b`,
      'iu',
    ),
    /\b(?:high|low|long|short|wide|strong|excellent|good|great|superb|exceptional|superior|outstanding|rapid|fast|quick|minimal|unflinching|tight) (?:\p{L}+ )?(?:accuracy|precision|sensitivity|reliability|stability|efficiency|performance|quality|durability|speed|throughput|yield|latency|consumption|maintenance|noise|emissions|resolution|capacity|range|life|lifetime|battery life|availability|uptime|turnaround|delivery|set-?up|response|time to value|running costs?|strength|resistance|protection|safety|hygiene|comfort|tolerances?|staff turnover)\b/iu,
    /\b(?:minutes|seconds|hours) (?:instead of|not|rather than)\b|\binstead of (?:\d|dozens|weeks|hours|days|months|hundreds|several)\b|\bin (?:minutes|seconds|hours)\b|\b(?:round|down) to the (?:minute|second|millimetre|gram)\b/i,
    /\b(?:encryption|backups?|firewalls?|penetration tests?|background checks?|quality control|peer review|two-person|four-eyes|traceab\p{L}+)\b/iu,
    /\b(?:quick wins|time to value|savings|efficiency|productivity|return on investment|roi|peace of mind|fewer \p{L}+|less \p{L}+|more (?:time|sales|orders|revenue|profit|output|yield|uptime|bookings|leads|energy|space|comfort|throughput))\b/iu,
    /\b(?:made (?:of|from|with)|from) (?:\d+ ?% )?(?:recycled|renewable|organic|sustainable|local|natural|certified|reclaimed)\b/i,
    new RegExp(
      `\\b(?:within|in (?:under|less than|about|only|just)|takes? (?:about |less than |under |only |just )?|after (?:only|just)) ${DURATION}`,
      'iu',
    ),
    new RegExp(
      `\\b(?:up to|more than|over|fewer than|less than|under|at least|nearly|almost|some|around|about) ${ANY_NUMBER} (?:\\p{L}+ ){0,2}(?:per|a|an|each|every|in) (?:second|minute|hour|day|week|month|year|shift|charge)\\b`,
      'iu',
    ),
    /\b\d{1,3}(?:,\d{3})+\+?|\b\d+(?:\.\d+)? (?:million|billion|thousand)\b|\b(?:hundreds|thousands|millions) of\b/i,
    new RegExp(
      `(?:\\ban?|${ANY_NUMBER}) (?:minute|hour|day|week|month|year)s? (?:ahead|early|in advance|earlier|sooner)\\b`,
      'iu',
    ),
    /^of (?:the |our )?\d[\d,.]* \p{L}+,? .{0,40}\d/iu,
    /\b(?:does|do|runs?|works?|happens?|sorts?|files?|fills?|cleans?|heals?|renews?|repairs?) (?:it)?(?:self|themselves|itself) ?(?!out)|\bby itself\b/i,
    /\b(?:predicts?|anticipates?|learns?|understands?|recogni[sz]es?|distinguishes|hears?) (?:\p{L}+ )?\p{L}+/iu,
  ),
  ...cues(
    'measured',
    WEAK,
    /\b(?:reaches|drops|turns \p{L}+ into|confirms?|carries|wins|beats|adapts|understands|copes|recovers|outruns|pays off) \p{L}/iu,
    new RegExp(`\\b(?:a|an|our|your|this|these|with|for) (?:\\p{L}+,? (?:and )?)?${PROPERTY} \\p{L}+`, 'iu'),
    new RegExp(`${PROPERTY}$`, 'iu'),
    /\b(?:finds?|tells?) .{1,40}\b(?:before|early|early on|in time|at once|sooner)\b/i,
  ),
]
