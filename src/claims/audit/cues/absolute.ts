import { BAD_THINGS, BAD_VERBS } from '../bad-things.ts'
import { CERTAIN, cues, PLAIN, STRONG } from './cue.ts'

const SUPERLATIVE =
  '(?:best|finest|fastest|quickest|cheapest|lightest|smartest|safest|simplest|easiest|strongest|quietest|greenest|cleanest|purest|toughest|thinnest|smallest|slimmest|largest|biggest|greatest|highest|lowest|longest|richest|softest|warmest|freshest|tastiest|kindest|friendliest|nicest|brightest|sharpest|newest|broadest|widest|deepest|tightest|fairest|leanest|boldest|healthiest|most (?!of\\b|other\\b|common\\b|[a-z]+(?<!ous|less)s\\b)[a-z]+)'

/** Leaves no room. */
export const ABSOLUTE = [
  ...cues(
    'absolute',
    CERTAIN,
    /\b(?:do not|don't|never) (?:sell|share|resell|hide|pass on) (?:your|you|any|customer|our)\b/i,
    /^never .{2,60} again\b/i,
    /^(?:period|full stop|no exceptions?|no excuses|end of story|ever)[.!]$/i,
    /\beverything (?:you|your \p{L}+|they) needs?\b/iu,
    /\bno hidden (?:costs?|fees?|charges?|extras?)\b|\b(?:zero|no) (?:surprises|catch|strings)\b/i,
    /\b(?:un(?:breakable|beatable|rivall?ed|matched|parallell?ed|surpassed|equall?ed|hackable|beaten|failing|stoppable|crackable)|indestructible|infallible|fool-?proof|bullet-?proof|future-?proof|leak-?proof|risk-free|worry-free|hassle-free|maintenance-free|error-free|flawless(?:ly)?|invincible|limitless|infinite(?:ly)?|second to none|bar none|without exception|without compromise|once and for all|like no other)\b/i,
    /(?:^|[\s(])(?:#|no\. ?|number |nr\. ?)(?:1|one)\b(?! (?:reason|question|cause))/i,
    /\bbest[- ](?:in[- ]class|of[- ]breed|in the (?:world|business|industry|market|trade|region|country))\b/i,
    /\bworld's (?:first|only|\w+est|best|most)\b|\b(?:first|only) (?:and only|of its kind)\b|\bin a class of (?:its|their) own\b/i,
    /\bdo(?:es)? (?:all )?the rest\b|\bimpossible to\b|\b(?:cannot|can't|can never|could not) (?:be (?:beaten|matched|copied|hacked|broken|opened|forged|tampered)|go wrong)\b/i,
  ),
  ...cues(
    'absolute',
    STRONG,
    /[:–-] (?:practically |virtually |almost |next to )?(?:none|nil|zero|nothing)[.!]?$|^only (?:ours|we|our)\b|\bthe (?:\p{L}+ )?\p{L}{3,}est (?:\p{L}+ ){1,3}(?:there is|we know|money can buy|around)\b/iu,
    /\b(?:contains?|has|have|adds?|emits?|leaves?|requires?) no (?!(?:time|staff|money|choice|idea|way|room|plans?|data|figures?|evidence|experience|opinion|records?|answers?|results?|intention)\b)\p{L}+|^no \p{L}+ (?:\p{L}+ )?(?:stays?|goes|remains?|gets?|leaves?|is|are|has|have|was|were)\b|\bnot an issue\b|\b(?:an end to|the end of)\b/iu,
    /, none (?:of|\p{L}+)|^(?:the |our )?first (?:\p{L}+ ){0,3}to \p{L}+|\b(?:on|with|for|in) every \p{L}+[.!]?$|\bindependent of (?:any|all|every)\b/iu,
    /^[^,.]{3,40}, (?:and )?no \p{L}+[.!]?$|\beach time\b/iu,
    /\b(?:missed|lost|had|made|caused|needed|took|left|saw|knew|dropped|skipped) no \p{L}+|[:,;] no \p{L}+ \p{L}+s\b|\bfree (?:of|from) (?!charge\b|the\b|\d)\p{L}+/iu,
    /^no \p{L}+ (?:to|for|in|with|on) (?:your|you)\b|\bever[.!]?$/iu,
    /\bever (?:need|want|buy|made|built|tasted|seen|had|wear|wore|use|used|read|heard|grown)\b/i,
    /^every \p{L}+,.*\bevery\b/iu,
    /^no (?:more )?\p{L}+(?:ing|s)?(?: \p{L}+)?[.!]?$/iu,
    /\bevery (?:single )?time\b|\btime (?:after|and) time\b|\bday after day\b|\ball year round\b/i,
    /\bno (?:better|faster|cheaper|simpler|safer|easier|finer|smarter|kinder|greater|quicker|\p{L}+ier) \p{L}+|\bnot find an? \p{L}+er\b|\bno (?:competitor|rival|other (?:\p{L}+ )?(?:supplier|vendor|provider|firm|product|tool|system|maker|brand|machine))\b/iu,
    /\b(?:100|one hundred|a hundred) ?(?:%|per ?cent|percent)(?! (?:of (?:the|your) (?:fee|price|amount|invoice|cost)|cotton|wool|linen|silk|hemp|recycled (?:paper|pet)))/i,
    /\b(?:never|always|nobody|no one|no-one|no other|nothing)\b(?! (?:to (?:do|add|say)|but a))/i,
    /\bnot (?:\p{L}+ )?(?:a|one) single\b|\b(?:not once|not one|none of (?:them|our|us|the))\b/iu,
    new RegExp(
      `\\b(?:no|zero|without(?: any| a)?|not? any|free (?:of|from)(?: all| any)?) (?:more |extra |additional |further |nasty |unplanned |artificial |added |\\w+ )?${BAD_THINGS}\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:does not|doesn't|cannot|can't|won't|will not|do not|don't) (?:\\w+ )?${BAD_VERBS}\\b`,
      'i',
    ),
    /\bno (?:\p{L}+ ){1,3}(?:has|have|can|is|was|were|will) ever\b|\bno (?:\p{L}+ ){1,3}(?:can|could) ever\b/iu,
    /\b(?:the|our|its|your) (?:one and )?only (?:\p{L}+[ -]){0,5}(?:that|which|who|to|in|on|with|for|whose|of)\b|\b(?:is|are|remains?) the only\b|\bonly (?:we|here|with us)\b|\b(?:we|who) alone\b|\bexclusive(?:ly)? (?:to|from|with) us\b/iu,
    new RegExp(
      `(?<!\\b(?:one|some|few|many|most|two|three|four|five|six|seven|eight|nine|ten|\\d+) of |\\bamong(?:st)? )\\b(?:the|our|your|its|their|with|at|of|for|and|world's|country's|industry's) (?:(?:very|single|world's|country's|industry's|region's) )?${SUPERLATIVE}\\b(?! (?:one (?:can|day)|of (?:\\d|the \\d)|(?:price|bid|bidder|way to (?:reach|contact|order)|practices?|regards|wishes|time to (?:call|reach)|person|place to start)\\b))`,
      'i',
    ),
    new RegExp(`^(?!most )(?:the )?${SUPERLATIVE} `, 'i'),
    /\b(?:completely|totally|perfectly|absolutely|utterly|entirely|wholly|unconditionally|invariably) \p{L}+/iu,
    /\bfully (?:compliant|certified|automat\p{L}+|integrated|secure|managed|scalable|compatible|insured|tested|trained|traceable|recyclable|reversible|transparent|supported|accessible|audited|encrypted|redundant|vetted|qualified|protected|customi[sz]able|covered|booked|biodegradable|waterproof|documented|met|satisf\p{L}+)/iu,
    /\b(?:seamless(?:ly)?|effortless(?:ly)?|instant(?:ly)?(?! (?:message|coffee|noodle))|perfect(?:ly)?|guaranteed|limitless|ultimate|forever|everlasting|timeless|unique(?:ly)?|unprecedented|incomparable|peerless|matchless)\b/i,
    /\b(?:works?|integrat\p{L}+|connects?|fits?|handles?|covers?|meets?|exceeds?|knows?|understands?|finds?|catch(?:es)?|updates?|sorts?|protects?|owns?|plants?|checks?|tests?|inspects?|answers?|solves?|deliver(?:s|ed)?|satisf\p{L}+|suits?|runs?|reach(?:es)?|monitors?|blocks?|stops?|kills?|removes?|detects?|spots?|survives?|withstands?|adapts?|records?|documents?|traces?|reads?)\b(?:[^.,;]{0,40}?)\b(?:any(?:thing|one|where|body)?|every(?:thing|one|where|body)?|all(?! (?:(?:the )?\d|in one|plans|models|versions|editions|prices|over the))|whatever)\b(?! (?:\d|(?:two|three|four|five|six|eight|ten|twelve|few|other|second|third) |(?:minute|hour|day|week|month|year|quarter|morning|night|spring|autumn|summer|winter|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b))/iu,
    /\b(?:we|our \p{L}+)(?: \p{L}+){0,3} (?:every|all|each and every) (?!\d|(?:minute|hour|day|week|month|year|quarter|morning|night|two|three|four|few|second|third|other|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|the best)/iu,
    /\b(?:in|at) record (?:time|speed|pace)\b|\bto the (?:highest|very highest|letter|last)\b|\bof the highest\b|\bday (?:in|or) (?:day out|night)\b|\baround the clock, every\b|\bwithout fail\b/i,
    /\b(?:first|only) (?:\p{L}+ ){1,4}(?:in the (?:world|country|region|industry|market|trade)|on the market|ever (?:to|made|built))\b/iu,
    /\b(?:accept|accepts|take|takes|charge|charges|pay|pays|sell|sells|ask|leave|leaves|need|needs|want|use|uses|produce|produces|cause|causes|make|makes) no (?!longer|account)/i,
    /\b(?:of|in|at|for) (?:any|every|all) (?:size|kind|type|sort|age|level|budget|scale|shape|make|brand|weather)s?\b/i,
    /\bever again\b|\bleaves? no\b|\bthere (?:is|are) no (?:better|other|substitute|alternative|equal|faster|safer|cheaper)\b/i,
  ),
  ...cues(
    'absolute',
    PLAIN,
    /\b(?:everything(?! (?:we|that we|you) (?:do|need))|everyone|everybody|anything|anyone|anywhere|everywhere|all of (?:it|them)|in every way|at any time|whatever (?:the|your|you)|no matter (?:what|how|where|who))\b/i,
    /^every (?:\p{L}+[ -]){1,3}(?:\p{L}+(?<!e)(?<!s)s|\p{L}+es|has|is|gets|goes) (?!(?:a|an|its|two|three|four)\b)/iu,
    /\bthe one (?:\p{L}+ ){1,3}(?:your|you|that) \p{L}+/iu,
    /\bunlimited\b|\bzero\b(?! (?:°|degrees|rated))/i,
    /\b(?:every|all) (?:our|of our|we)\b|\ball (?:relevant|known|possible|common|major|requirements?|standards?|deadlines?)\b/i,
  ),
]
