import type { Range } from '../../platform/language/range.ts'
import { hasPhrase, phrases } from './phrases.ts'
import type { Sentence } from './reading.ts'
import { type Reason, reasonAt } from './reasons.ts'

/** What it costs to do it, the least first. */
export const ASK_SIZES = ['answer', 'favour', 'document', 'call', 'meeting', 'money'] as const
export type AskSize = (typeof ASK_SIZES)[number]

/** A sentence that wants something of the reader; a question that only wants to be answered is no request. */
export type Ask = Range & { size: AskSize; isRequest: boolean; reason: Reason }

const REQUEST = phrases(
  '(?:could|can|would|will) you(?! be (?:there|here|at|in|on))',
  '(?:could|can|may|might|shall) (?:we|i) (?:please |possibly |perhaps |maybe )?(?:have|get|set up|schedule|arrange|find|meet|talk|speak|chat|call|borrow|ask (?:you )?for|come by|stop by|jump on|hop on|grab|book|show you|interest you|connect|steal|pick)',
  "please(?! (?:find|note|accept|do not|don't|disregard|excuse|forgive|ignore|see|be (?:aware|advised)))",
  'kindly',
  'do you have (?:\\d+|some|a few|a couple of|any|ten|fifteen|twenty|thirty|half an hour|a) (?:quick )?(?:minutes?|time|moment|hour|availability)',
  "(?:i'd|i would|we'd|we would) (?:really |very much |also |just |deeply )?(?:love|like|appreciate|welcome|be (?:[a-z-]+ )?(?:grateful|honou?red|happy|delighted|thrilled|glad|obliged)) (?:to (?:schedule|have|find|set up|meet|chat|talk|speak|connect|discuss|hear|arrange|get|show|invite|book|jump|hop|learn)|if you|it if|the (?:chance|opportunity) to (?:meet|talk|speak|discuss|show|connect)|your|a (?:call|meeting|chat))",
  '(?:are you|would you be) (?:free|available|open|able|willing|interested|up for)',
  'would it (?:make sense|be possible|work|be worth)',
  'when (?:can|could|would|might) (?:i|we|you)',
  "(?:i was|i am|i'm|was) wondering (?:if|whether) you",
  'let me know(?! if you (?:need|have any|want))',
  "let's (?:schedule|set up|book|find|jump|hop|connect|talk|meet|chat|arrange)",
  '(?:contact|call|email|reply to|write to|ring) (?:us|me)',
  'reply (?:yes|now|today)',
  'i need (?:you to|your)',
)
const IMPERATIVE =
  /^(?:(?:so|and|then|just|also),? )?(?:send|write|forward|tell|give|call|email|ring|visit|click|order|register|reply|join|book|donate|sign up|subscribe|vote|read|review|remind|ask|check|confirm|return|fill) /

const SIZES: readonly [AskSize, RegExp][] = [
  [
    'money',
    phrases(
      '(?:sponsor|donate|donation|invest|lend|chip in|contribute \\$|fund|buy|purchase|order now|pay|subscribe|pre-?order)',
    ),
  ],
  [
    'meeting',
    phrases(
      '(?:a|have|for|over|quick|short|personal) (?:[a-z]+ ){0,2}?(?:meeting|lunch|dinner|coffee|visit)(?! (?:with (?!me|us|you)|on|about the))',
      '(?:we|i|to|you|and) meet|meet (?:me|us|with (?:me|us|you)|up)|visit you|(?:come|stop|drop) by|in person|get together|demonstration',
    ),
  ],
  [
    'call',
    phrases(
      '(?:a|have|quick|short|brief|on|schedule|arrange|book) (?:[a-z]+ ){0,2}?(?:call|chat|talk|zoom|demo|webinar|conversation|consultation)|(?:we|i) (?:talk|speak)|talk (?:about|to|with)|speak (?:to|with|about)|chat|demo|call (?:me|us)|phone me|jump on|hop on|connect',
      '\\d+ (?:[a-z]+ )?min(?:ute)?s?|(?:ten|fifteen|twenty|thirty|few|some|couple of) minutes|half an hour|minutes of your|your time',
    ),
  ],
  [
    'document',
    phrases(
      '(?:read|review|comments?|feedback|comment on|look (?:over|through)|go (?:over|through)|proofread|fill (?:in|out)|survey|questionnaire)',
    ),
  ],
  [
    'favour',
    phrases(
      '(?:introduce|introduction|recommend|recommendation|refer|referral|vouch|put me in touch|testimonial)',
    ),
  ],
]

export function asksIn(sentences: readonly Sentence[]): Ask[] {
  const isAsk = sentences.map(isAskAt)
  return sentences.flatMap((sentence, at) => {
    if (!isAsk[at]) return []
    const reason = reasonAt(sentences, at, isAsk)
    const wanted = reason.marker === null ? sentence.low : sentence.low.slice(0, reason.marker)
    const isRequest = isRequested(sentence)
    return [
      {
        start: sentence.start,
        end: sentence.end,
        isRequest,
        size: isRequest ? sizeOf(wanted) : 'answer',
        reason,
      },
    ]
  })
}

const isAskAt = (sentence: Sentence): boolean => isRequested(sentence) || isQuestion(sentence.low)

const isRequested = ({ low }: Sentence): boolean => hasPhrase(REQUEST, low) || IMPERATIVE.test(low)

export const isQuestion = (low: string): boolean => /\?["')\]]*$/.test(low.slice(-4))

const sizeOf = (low: string): AskSize => SIZES.find(([, pattern]) => hasPhrase(pattern, low))?.[0] ?? 'answer'
