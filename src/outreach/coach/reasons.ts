import type { Range } from '../../platform/language/range.ts'
import { hasPhrase, phrases } from './phrases.ts'
import { isPressing } from './pressure.ts'
import type { Sentence } from './reading.ts'

/** A real one names a fact, a date, a number, or their own words; an empty one only says that we want it. */
export type Reason = {
  kind: 'none' | 'empty' | 'real'
  /** The one that is nearest first. */
  words: readonly Range[]
  /** Where the reason begins in the sentence it is given in, if it stands there. */
  marker: number | null
}

const NONE: Reason = { kind: 'none', words: [], marker: null }

const MARKER = phrases(
  '(?:because|since(?! (?:\\d|last|then|yesterday|monday|tuesday|wednesday|thursday|friday))|so that|in order (?:to|that)|due to|given that|as (?:you|we|the|our|your|they|it|i)|so (?:we|i|you|they|it) (?:can|could|know)|for (?:we|i|you|they))',
)
const WISH =
  /^[a-z' ]{0,12}\b(?:i|we)(?:'d| would| really| just| do| very much)*\s+(?:like|love|want|wish|need|hope|think|believe|feel|prefer|have something)\b/
const DATE =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|(?:in|by|until|of|since|before|after|from) may|\\d{1,2} may|may \\d{1,2}|(?:19|20)\\d\\d|yesterday|tomorrow|tonight|this morning|noon|midday|deadline)'
const ON_DAY = phrases(DATE)
const FACT = phrases(
  DATE,
  '\\d[\\d.,]{0,12}(?:st|nd|rd|th)?|today|spring|summer|autumn|winter|two|three|four|five|six|seven|eight|nine|ten|twelve|twice|half',
)
const OF_THEIRS = phrases(
  'your? (?:[a-z-]+ ){0,8}?\\d[\\d.,]{0,12}',
  '\\d[\\d.,]{0,12} (?:[a-z-]+ ){0,8}?yours?',
)
/** What a seller promises of figures is no reason, whosever figures they are. */
const PROMISED = phrases(
  '(?:cuts?|saves?|reduces?|increases?|boosts?|improves?|doubles?|get|gets|enjoy|receive|up to|more than|over|unlimited|free) (?:[a-z-]+ ){0,4}?\\d[\\d.,]{0,12}',
)
const THEIR_WORDS = phrases(
  'you (?:said|wrote|asked|told|mentioned|promised|showed|measured|found|noted|reported|published|posted|offered|suggested|wanted|replaced|have the same|were the one)',
  'your (?:report|talk|paper|article|letter|mail|email|message|question|figures|notice|tender|post|comment)',
)
/** What somebody else does or needs on a day: the reader can check it. */
const OTHERS = phrases(
  '(?:the|a|an|his|her|their|two|three|four|your|my|our) (?:[a-z-]+ ){0,3}?(?:is|are|was|were|has|have|had|needs?|closes?|opens?|comes?|leaves?|ends?|begins?|starts?|asks?|asked|asks for|wants|requires?|stops?|runs?|sells? out|expires?|goes|visits?|signed|meets|decides|must|will)',
  '(?:they|he|she|[a-z]+) (?:sell|sells|stop|stops|have|has|must|comes|come|found|asked|needs|need|leaves|is|are|signed|wants)',
)

const hasName = (plain: string): boolean => /[a-z,] (?!I\b|I')[A-Z][a-z]/.test(plain)

const isReal = (plain: string, low: string): boolean =>
  !WISH.test(low) &&
  (hasPhrase(FACT, low) || hasPhrase(THEIR_WORDS, low) || hasName(plain) || /["“]/.test(plain))

/** The reasons that are given for what the sentence at a place wants: within it, and in those next to it. */
export function reasonAt(sentences: readonly Sentence[], at: number, isAsk: readonly boolean[]): Reason {
  const own = within(sentences[at]!)
  const beside = [at + 1, at - 1].flatMap(next => {
    const sentence = sentences[next]
    return sentence && !isAsk[next] && !sentence.isFeature && isBeside(sentence) && !isPressing(sentence)
      ? [{ start: sentence.start, end: sentence.end }]
      : []
  })
  if (own?.kind === 'real') return { ...own, words: [...own.words, ...beside] }
  if (beside.length > 0) return { kind: 'real', words: beside, marker: null }
  return own ?? NONE
}

/** Given in the same breath: what stands behind “because”. */
function within(sentence: Sentence): Reason | null {
  const { start, end, plain, low, isFeature } = sentence
  const [found] = low.matchAll(MARKER)
  if (!found) return null
  const from = found.index + found[0].length
  const words = [{ start: start + found.index, end }]
  const said = plain.slice(from)
  const lowSaid = low.slice(from)
  const isFact = isReal(said, lowSaid) || (!WISH.test(lowSaid) && hasPhrase(OTHERS, lowSaid))
  // That the product has something is no reason for whoever has not asked for it, and a lever is none for anybody.
  if (isFact && !isFeature && !isPressing(sentence)) return { kind: 'real', words, marker: found.index }
  return { kind: 'empty', words, marker: found.index }
}

/** A sentence of its own counts where it names a day, their words, or a figure of theirs. */
const isBeside = ({ plain, low }: Sentence): boolean =>
  plain.length >= 20 &&
  /[.!?:"')]$/.test(plain) &&
  !WISH.test(low) &&
  !/^(?:hi|hello|hey|dear|best|kind|thanks|thank you)\b/.test(low) &&
  (hasPhrase(ON_DAY, low) ||
    hasPhrase(THEIR_WORDS, low) ||
    (hasPhrase(OF_THEIRS, low) && !hasPhrase(PROMISED, low)))
