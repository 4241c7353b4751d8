import { CERTAIN, PLAIN, STRONG } from '../cues/cue.ts'
import { exclusions } from './exclusion.ts'

const ABLE =
  '(?:support|work|include|hear|check|run|replace|cover|offer|have|know|hold|provide|measure|see|read|do|sell|ship|deliver|export|import|integrate|connect|fit|help|apply|recommend|suit|guarantee|claim|promise|restore|recover|translate|handle|make sense|come with|extend|serve|operate|understand|accept|speak|yet|say|prove|tell|expect|want|count|bring|need to|like|use|track|plan|print|record|detect|recogni[sz]e|repair|install|cool|heat|lift|carry|treat|cure|tolerate|store|keep|take|give|find|believe|always|reach|manage|pay off)'

/** What is admitted that it cannot be done, is not known or is not for everybody. */
export const ADMISSIONS = [
  ...exclusions(
    'limit',
    CERTAIN,
    /\bno (?:\p{L}+ ){1,4}yet\b|^where your\b|\bwe cannot (?:get|give|recover|restore|help|promise|say|tell|do)\b/iu,
    /\brecommend (?:another|a different|others?|somebody|someone)\b/i,
    /\b(?:have|has|make|makes|had) no (?:plans?|data|figures?|evidence|experience|opinion|records?|answers?|claims?|intention|results?)\b|^not (?:there )?(?:yet|met)\b|\bnot met\b/i,
    /\b(?:promise (?:no|nothing)|no promise|not promise|not proven|cannot prove|do not know|don't know|no control group|have not (?:tested|tried|measured|counted|asked)|nobody (?:has )?(?:tested|counted|checked|measured)|(?:was|were) not (?:met|reached|achieved|fulfilled|kept))\b/i,
    /\b(?:better|cheaper|faster|easier|safer|quicker|more (?:accurate|precise)) (?:than (?:we|ours|us|it) (?:do|does|are|is|can)?\b|off (?:with|without)|served by|elsewhere)|\b(?:than we do|than ours)\b/i,
    /\b(?:we|our \p{L}+|it|this) (?:\p{L}+ )?(?:got (?:it|this|that) wrong|made (?:a|some|two|three) mistakes?|failed (?:to|at|in)|were wrong|was wrong|lost (?:a|the|two|three|one) (?:customer|client|contract|order)|underestimated|overestimated|regret|apologi[sz]e)\b/iu,
    /\b(?:go to|ask|try|buy (?:from|it from)|choose|use|see|take|call|stay with|look at) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:instead|for that|then|if)|\byou (?:would|'d|will|may|might|are|'re) (?:probably )?(?:be )?better (?:off|served)\b|\b(?:is|are|was|were|may|might|would) (?:not )?(?:be )?(?:overkill|too (?:low|high|late|optimistic|much|expensive|big|large|slow|heavy|small|weak|few|short|little|coarse|dear))\b|\bnot worth (?:it|the|your)\b|\bdo not buy\b|\bdon't buy\b/iu,
    /\b(?:is|are) (?:still )?(?:less|not (?:as|yet|so)) (?:\p{L}+ )?(?:accurate|reliable|good|useful|fast|precise|sensitive|mature|complete|helpful|effective|sharp|suitable|clear)\b/iu,
    /^(?:not (?:for|suitable|recommended|intended|designed|available|included|part|covered|yet|supported|meant|ready|tested|certified)|no (?:\p{L}+ ){0,3}(?:yet|so far|in this version|available|included|support for)|except\b|excluding\b|not (?:in|on|with|at) )/iu,
  ),
  ...exclusions(
    'limit',
    STRONG,
    /\b(?:heard|found|saw|learned|noticed) nothing\b/i,
    /^if you(?:r \p{L}+)?\b.{3,60}, (?:an?|the|you|we|it|one)\b.{0,60}\b(?:enough|not need|too|don't|better|recommend)\b/iu,
    /\b(?:is|are) not (?:[\p{L}]+[- ])?(?:safe|proof|waterproof|resistant|rated|washable|insured|heated)\b/iu,
    /^(?:above|below|beyond|outside) (?:about |roughly )?[-−–]?\d[\d.,]* ?(?:°|%|\p{L}+)(?! (?:uptime|scrap|waste|errors?)\b)(?!.{0,80}\b(?:we|our|still|keeps?|every|month after month)\b)/iu,
    /\b(?:may be bumpy|output falls off|advantage shrinks|is held to \d.{0,20}\bby its\b|remain cheaper|can take \d+ ?% off|hardly any difference|saw no change|swing too much|will usually beat us)\b/i,
    /\b(?:for|with) .{3,40} we are the (?:newest|smallest|slowest)\b|^(?!.*\b(?:nobody|no one|none|few)\b).*\bthan us\b/i,
    /^(?:to be fair|in fairness|admittedly|granted|honestly)[,:]/i,
    /\b(?:its|their|they have|it has) (?:\p{L}+ ){0,4}(?:is|are|a|an) (?:\p{L}+ )?(?:larger|bigger|better|cheaper|faster|wider|broader)\b.{0,60}\b(?:our|us|ours|we)\b/iu,
    new RegExp(
      `\\b(?:we|it|they|the \\p{L}+|our \\p{L}+|this(?: \\p{L}+)?|that|which|there|i) (?:\\p{L}+ )?(?:do not|does not|did not|don't|doesn't|didn't|cannot|can't|could not|couldn't|can not|will not|won't|would not|wouldn't|have no|has no|have not|has not|haven't|hasn't|have never|are not|aren't|is not|isn't|was not|were not) (?:yet |always |currently |also |well |reliably |\\p{L}+ly )?(?:${ABLE}|part|suitable|supported|possible|available|open|specified|included|designed|intended|certified|covered|meant|for|ready|able|allowed|enough|in|an?|the|yet|sure|known|tested|proof|tried|seen|measured|to be|recommended|happy|heard|shown|clear|checked|worth|everything|our|true)\\b`,
      'iu',
    ),
    /\b(?:cannot|can't|could not) (?:\p{L}+ )?(?:be (?:used|changed|exported|repaired|combined|mixed|ordered|returned|undone|recovered|restored|excluded|compared|shown|said)|prove|promise|say|tell|see|hear|help|restore|guarantee)\b/iu,
    /\b(?:no longer|only (?:available|works?|supported|sold|for|from|in|on|with|if|where|when|tested|ships?)|not (?:yet|available|supported|included|suitable|recommended|part of|covered|specified|for everyone)|at (?:the )?(?:cost|expense|price) of|must be|should be (?:checked|replaced|used|kept|cleaned|watched)|needs? to be|depends? on|takes some (?:time|getting)|more (?:false|work|effort|expensive than)|harder (?:to|than)|slower (?:than|on|in|with|when)|tiresome|unfortunately|drawback|downside|disadvantage|weakness|tends? to|too (?:weak|few|small|little|early|short|coarse)|disturbs?|suffers?|gets? (?:hot|slow|noisy|worse)|worse (?:than|in|when|on|at)|so far (?:only|we have)|unknown|unproven|untested|nobody (?:has )?(?:checked|tested|measured)|we believe that .* cannot|is missing|are missing|missing (?:is|are)|still (?:working on|learning|missing|to come))\b/iu,
    /^if you (?:have|look for|want|need|only|are|already|print|make|sell|grow|run|use|live)\b/i,
    /^(?:\p{Lu}[\p{L}\d-]* ){1,3}(?:does not|do not|doesn't|cannot|can't|is not|isn't|has no) (?!(?:fail|leak|break|crash|lose|miss)\b)/u,
  ),
  ...exclusions(
    'limit',
    PLAIN,
    /\b(?:requires?|limited to|restricted to|needs? (?:a|an|the|your|at least|some|\d))\b/i,
  ),
  ...exclusions(
    'limit',
    STRONG,
    /\b(?:others?|other \p{L}+s|a (?:\p{L}+ )?\p{L}+|they) (?:is|are|do|does|serves?|will|would) (?:\p{L}+ )?(?:better|cheaper|faster|safer)\b|\bdo(?:es)? nothing\b|\bnothing in our\b|\bno evidence\b|\bdo(?:es)? not \p{L}+ enough\b|\b(?:customers?|clients?) (?:have )?(?:left|cancelled|complained)\b|\bcosts? (?:time|effort|patience)\b|^only\b.{0,60}\bso far\b|^no,/iu,
    /\b(?:stronger|better|cheaper|easier|faster) (?:on|at|in|for|with) [^,]{2,40}, (?:and )?\p{Lu}\p{L}+ (?:on|at|in|for|with)\b/u,
    /\btakes? (?:skill|practice|patience|getting used)\b/i,
    /\bhave no experience\b|\bdid not (?:come|happen|work|help|last|hold|succeed|pay|arrive|reach|meet)\b/i,
  ),
]
