import { CERTAIN, cues, PLAIN, STRONG } from './cue.ts'

/** Praise or feeling about ourselves with nothing in it to check. */
export const OPINION = [
  ...cues(
    'opinion',
    CERTAIN,
    /\bwe(?:'re| are) (?:[\p{L}-]+,? (?:and )?){0,4}(?:fussy|nerds?|obsessive|stubborn|picky|sticklers?|geeks?|good at (?:this|it)|proud to be|serious about|mad about)\b/iu,
  ),
  ...cues(
    'opinion',
    STRONG,
    /\bcomes? first\b|^the (?:\p{L}+ ){1,2}(?:alternative|choice|answer|solution|way to \p{L}+)\b/iu,
    /^the (?:answer|cure|remedy|antidote|solution|secret|key|way) (?:to|of|for|out)\b/i,
    /^(?:an? |the )?(?:\p{L}+ )?\p{L}+ (?:that|who) (?:truly |really |actually |genuinely )?(?:cares?|listens?|understands?|delivers?|thinks?|gets? (?:it|you)|means? it)\b/iu,
    /, (?:and )?not (?:an? |just |only )?\p{L}+[.!]?$/iu,
    /\b(?:do|does|did|done|doing) (?:it |this |things |one thing )?(?:well|right|properly)\b|\bthe right way\b|\battention to detail\b|\beye for\b/i,
    /\b(?:your|the) (?:\p{L}+ ){1,3}will (?:actually |really )?(?:use|love|enjoy|want)\b|\byour (?:whole |entire )?\p{L}+ (?:loves?|will love|enjoys?)\b/iu,
    /\b(?:actually|really|truly) (?:works?|helps?|cares?|listens?|matters?|enjoys?|likes?|loves?|uses?|wants?)\b|\breal (?:people|support|humans?|results|experts?|answers)\b/i,
    /\bwith (?:a )?(?:heart|soul|passion|love|a smile)\b|\b(?:you can|to) (?:count on|rely on|trust|depend on)\b|\bcount on us\b/i,
    /\b(?:at the (?:very )?heart of (?:everything|what|all|our)|in our (?:dna|blood|genes|bones|nature)|(?:we|our \p{L}+) (?:\p{L}+ )?(?:love|adore|care (?:about|deeply|for)|live and breathe|pride ourselves|take pride|are proud|are passionate|are committed|are dedicated|are obsessed|are devoted|are excited|are thrilled|are delighted|are honou?red|put .{1,30} first|go the extra mile|believe in|stand for|strive|listen)|we get it\b|we're (?:proud|passionate|committed|dedicated|obsessed|excited|thrilled|delighted|here for you|different|not like)|(?:proud|passion(?:ate)?|obsess(?:ed|ion)|commit(?:ted|ment)|dedicat(?:ed|ion)|love) (?:about|for|to (?!(?:you|them) by))|we (?:take|treat) .{1,40} (?:very |extremely |most |deadly |really )?serious(?:ly)?|people (?:are our|matter|come first|first)|more than (?:just )?an? \p{L}+$)/iu,
    /\bwe (?:do not|don't) [^.;]{3,50}[;,:–-] ?(?:we|but)\b|\bnot (?:just|only|merely) [^.;]{2,60}\bbut\b|\b(?:matters?|(?:is|are) important) to us\b|\b(?:our|is our) (?:top |first |highest |number one )?priorit(?:y|ies)\b/i,
    /\b(?:simply|just) works?\b|\bit just works\b|\bspeaks? for (?:itself|themselves)\b/i,
    /\b(?:world-class|first-class|second-rate|state[- ]of[- ]the[- ]art|cutting[- ]edge|next[- ]gen(?:eration)?|game[- ]chang(?:er|ing)|ground-?breaking|revolutionary|trail-?blazing|thought leaders?|best kept|top-notch|unrelenting|visionary|bleeding[- ]edge|disruptive|holistic|synerg\p{L}+|turnkey excellence|premium quality|excellence|outstanding|exceptional|extraordinary|remarkable|amazing|awesome|fantastic|superb|stunning|gorgeous|delightful|beautiful(?:ly)?|elegant(?:ly)?|brilliant(?:ly)?|magical?|exciting|inspiring|wonderful|pleasure to|joy to|a delight|to love|you'll love)\b/iu,
    /\b(?:proven track record|track record of|wealth of (?:experience|knowledge)|trusted (?:partner|advis[eo]r|name|brand|expert)s?|(?:a |your |true |real )partner(?:s)?, not|partner of choice|value for money|reputation for|deep (?:expertise|knowledge|understanding|experience)|know-how|expert team|team of experts|highly (?:skilled|qualified|motivated|experienced)|experienced (?:team|staff|engineers|people)|hand in hand|true partnership|forward-thinking|customer-?(?:first|centric|focused|obsessed))\b/iu,
  ),
  ...cues(
    'opinion',
    PLAIN,
    /^\p{Lu}\p{Ll}+, \p{L}+(?:,| and|, and) \p{L}+\.$/u,
    /\b(?:innovative|intelligent|smart|intuitive|powerful|modern|dynamic|passionate|creative|bold|relentless|fresh thinking|tailor-?made|bespoke|comprehensive|sophisticated|advanced|versatile|thoughtful|honest|friendly|genuine(?:ly)?|authentic|unpretentious|inspired|timeless design|great|excellent|user-friendly|easy to use|good-looking|high-quality|quality|superior|ideal|premium|strong)\b/i,
    /\b(?:we know (?:how|what|your|that|the)|we understand|we believe|our (?:mission|vision|passion|values|philosophy|culture|promise|ethos)|makes? the difference|the difference is|peace of mind|you are in good hands|in good hands)\b/i,
    /\b\p{L}+s like (?:an? |the )?\p{L}+[.!]?$/iu,
    /^(?:bold|relentless|honest|human|fearless|inspired|authentic|different|clever|brilliant|beautiful|thoughtful|curious|serious|smart|simple|modern|elegant|powerful|innovative|intuitive|friendly|personal)[.!]?$/i,
  ),
]
