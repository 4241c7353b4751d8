import { BENEFIT, FORESEEN } from '../effect-words.ts'
import { ANY_NUMBER } from '../quantity-words.ts'
import { CERTAIN, cues, STRONG } from './cue.ts'

const COMES =
  '(?:show you|save|reduce|cut|transform|improve|increase|boost|drive|lower|pay (?:for itself|back|off)|halve|double|triple|last|shorten|accelerate|eliminate|fall|drop|rise|grow|become|shrink|prevent|protect|simplify|streamline|speed up|free(?: up)?|raise|help|make|give you (?:back|more)|keep|outlast|outlive|outperform|bring (?:down|savings|you|about)|deliver (?:savings|results|value|a return|real|measurable|significant)|like|taste|hear|be \\p{L}+er\\b|be (?:\\p{L}+ )?(?:up and running|done|finished|home|in control|covered|set|minimal|lower|faster|higher|cheaper|easier|safer|quieter|better|ready|live|carbon|climate|available|able|worth|gone|unaffected|delighted|glad|amazed|surprised|impressed|operational|felt|visible|noticeable|measurable)|reach|meet|exceed|achieve|see|notice|love|feel|gain|recover|earn|get back|need (?:fewer|less|no)|spend less|have (?:fewer|less|more|paid)|wonder|win|sleep|enjoy|thank|recoup|break even|never|no longer|thank you)'

const SEASON =
  '(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|h[12]|20\\d\\d|next|year|month|quarter|half)'
/** “In the first half of 2027”, “later this summer”. */
const SOON = `(?:in|from|by|for|this|next|on|during) (?:(?:early|late|mid|the|first|second|third|fourth|last|this|next)[ -]){0,3}${SEASON}\\b`

/** What will come about for the buyer, or with the product. */
export const FORECAST = [
  ...cues(
    'forecast',
    CERTAIN,
    /^(?!(?:it|we|our|the|they|this|that|most|a|an|reply|answer|wait|return|pay|\p{L}+s)\b)\p{L}+ (?:\p{L}+ ){0,4}in (?:just |under |only |less than )?(?:an?|one|two|three|\d+) (?:clicks?|minutes?|hours?|days?|weeks?|afternoons?|seconds?|steps?|taps?)\b/iu,
    new RegExp(`^${FORESEEN}(?: [\\p{L}\\d-]+){0,6}[:\\t ,(–-]+.{0,40}\\d`, 'iu'),
    /^(?:stop|start|know|see|find|catch|spot|get|keep|turn|give|make|run|train|send|ship|close|win|sell|build|plan|work|hire|onboard|answer|pay|share|measure|prove|show|manage|track|leave|say|bring|cover|spend|hit|meet|serve|scale|move|print|pick|pack|hear) (?!.*(?:@|\bus\b|\bour\b|form\b|button\b)).{3,80}\b(?:in (?:minutes|seconds|hours|days|weeks|one \p{L}+)|without (?:\p{L}+ing|a |any |the )|at a glance|before (?:they|it|you|your customers?|anyone)|fewer|less|faster|with half|instead of|for good|once and for all|from day one|no matter)\b/iu,
    /^get (?:your .{1,30} back|more|rid of|better|faster|paid)\b/i,
    /\bpays? (?:(?:for )?itself|back)\b|\bpayback\b.{0,20}\b(?:in|within|after|under|of)\b|\b(?:roi|return on investment|break[- ]even) (?:in|within|after|of)\b/i,
  ),
  ...cues(
    'forecast',
    STRONG,
    /\bwould have (?:been (?:announced|found|avoided|prevented|saved|spared|caught)|saved|cost|prevented|avoided|found)\b/i,
    /^your [^,.?]{2,30}, (?!please)(?:\p{L}+ ){0,3}\p{L}+[.!]?$/iu,
    /\bwe(?:'re| are)? (?:(?:plan(?:ning)?|intend(?:ing)?|aim(?:ing)?|hope|hoping) to|(?:also )?confident (?:that|of))\b|\bwe(?:'ll| will) (?:\p{L}+ )?(?:open|launch|release|add|introduce|extend|expand|bring out)\b/iu,
    new RegExp(
      `(?<!\\bif (?:\\p{L}+ ){0,6})\\b(?:will|would|'ll|shall|(?:is|are) going to|(?:can|may|should|could) (?:expect to|also expect to)|(?:is|are) (?:set|expected|likely|projected|forecast|due) to|should) (?:(?:also|then|soon|quickly|easily|typically|immediately|\\p{L}+ly) )?${COMES}\\b`,
      'iu',
    ),
    /\b(?:we|i|our \p{L}+) (?:conservatively )?(?:estimate|expect|project|forecast|anticipate|predict|foresee|reckon)\b(?! (?:you|that you|the (?:client|customer)) (?:to )?(?:provide|send|give|make))/iu,
    /\b(?:expected|estimated|projected|anticipated|forecast) (?:\p{L}+ )?(?:savings?|payback|returns?|benefits?|gains?|reductions?|effects?|results?|lifetime|roi)\b/iu,
    /\b(?:savings|benefits|results|returns|gains|improvements)\b.{0,20}\b(?:start|begin|follow|flow|appear|show|within|after)\b/i,
    /\b(?:is|are|was|'re|'s) (?:also |already |currently )?(?:working on|on (?:its|their|the) way|in development|in beta|being (?:built|developed))\b/i,
    /\b(?:lands|launches|arrives|ships|opens|goes live|comes|follows|starts) (?:in|this|next|on|later) (?:(?:early|late|the) )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d|year|month|quarter)/i,
    new RegExp(`^(?:(?:and|so|now|then|instantly|finally) )?${BENEFIT}\\b`, 'iu'),
    /^(?:(?:and|so|now|then) )?(?!(?:it|we|our|the|they|this|that|most|a|an|\p{L}+s)\b)\p{L}+ (?:\p{L}+[ -]){0,7}?(?:in (?:minutes|seconds|hours|days|half the time|no time)|as easily as|not (?:days|hours|weeks|months)|with half the)/iu,
    /\b(?:coming|launching|shipping|arriving|available|due|expected|planned|live|ready|released?|rolling out|follows?|starts?) (?:in|from|by|for|this|next|later) (?:(?:early|late|the) )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d|next|year|quarter|later)\b|\bcoming soon\b|\bon (?:the|our) roadmap\b/i,
    new RegExp(
      `\\b(?:will|shall|to) (?:follow|arrive|launch|ship|come|start|open|go live|be (?:added|released|available|ready|launched|extended))\\b.{0,30}${SOON}`,
      'iu',
    ),
    new RegExp(`\\b(?:arrives?|launch(?:es)?|follows?|ships?|comes?|lands?|opens?) ${SOON}`, 'iu'),
    /\bby 20[2-9]\d\b.{0,60}\bwill\b|\bwill\b.{0,60}\bby 20[2-9]\d\b/i,
    /\b(?:you|they|your \p{L}+) (?:will|'ll) (?:leave|walk away|come away|go home|end up) with\b/iu,
    /^(?:results|savings|answers|payback|quotes?|permits?|visas?|approval|delivery|\p{L}+ing) in (?:seconds|minutes|hours|days|weeks|an? \p{L}+|one \p{L}+|\d+ \p{L}+)[.!]?$/iu,
    /\b(?:the|your|this|our|each|every) (?:new |whole |finished )?(?:\p{L}+ )?(?:systems?|arrays?|solution|platform|installation|roof|panels?|machines?|units?|change|switch|savings?|costs?|bills?|consumption|emissions|budget|demand|people|staff|guests|customers|workload|effort|risk|investment) (?:will|'ll|would|should) (?:then |also |still |soon |\p{L}+ly )?(?!be (?:held|sent|given|asked|made|agreed|charged|invoiced|billed|provided|available from|\p{L}+ed by)|need|have to|receive|require|not|depend|vary|include|remain yours)\p{L}+/iu,
    /^you(?:'ll| will) (?!need|have to|receive|be (?:asked|charged|invoiced|billed|sent)|find (?:the|a|our|your|it)|get an?|see a|not\b)\p{L}+/iu,
    /\b(?:in (?:its|the) first (?:full )?year|in year (?:one|1)|over (?:its|the|their) (?:whole |full |entire )?(?:life|lifetime|term|service life)|over (?:the next )?(?:\d+|ten|twenty|five) years)\b.{0,80}\d|\d.{0,80}\b(?:in (?:its|the) first (?:full )?year|in year (?:one|1)|over (?:its|the|their) (?:whole |full |entire )?(?:life|lifetime)|over the next (?:\d+|ten|twenty|five) years)\b/iu,
    /\b(?:will|should|ought to|can expect to) (?:\p{L}+ ){0,2}(?:take|shave|knock|bring|fall|drop|rise|see|expect|wait|pay) .{0,60}\b(?:off|within|by|below|under|in the first|a (?:quarter|third|half)|until 20\d\d)\b/iu,
    /^expect (?:the|an?|your|to|fewer|more|less|about)\b/i,
    /\b(?:earns?|pays?|gets?) .{0,40}\bback\b.{0,30}\b(?:within|in|after) \p{L}+/iu,
    new RegExp(`\\b(?:rolls?|moves? on|goes?|starts?|begins?|opens?) .{0,25}${SOON}`, 'iu'),
    new RegExp(`\\bbreak-?even\\b.{0,12}${SOON}|\\bbreak-?even by\\b`, 'iu'),
    /\b(?:most likely|in all likelihood|quite possibly) (?:an? )?(?:savings?|gains?|improvement|reduction)\b|\b(?:that|who) (?:start|switch|begin|move|act) (?:now|today|early) will\b/i,
    /\b(?:carbon|climate|co2|net)[- ](?:neutral|zero|positive|negative|free)\b.{0,20}\b(?:by|in|from|before) 20\d\d|\bby 20[3-9]\d\b/i,
    new RegExp(
      `\\bup to ${ANY_NUMBER} ?(?:%|percent|per cent) (?:less|lower|fewer|more|off|saved|savings)`,
      'iu',
    ),
    /\b(?:you|your \p{L}+|they|everyone) (?:can|could) (?:expect|save|cut|halve|double|recover|reduce|earn|gain|look forward)\b/iu,
  ),
]
