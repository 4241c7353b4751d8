import type { Range } from '../../platform/language/range.ts'

/** How sure whoever wrote it sounds: they give their word, they say so, or they say they will try. */
export type Confidence = 'firm' | 'plain' | 'hedged'

/** Words by which somebody may take something on; `end` is where what they take on begins. */
export type Cue = Range & {
  who: 'I' | 'we'
  confidence: Confidence
  /** What follows must still be something that one does for others; else the words say so by themselves. */
  isOpen: boolean
  /** Counts only where a day is named. */
  needsDay: boolean
}

type Shape = Pick<Cue, 'confidence' | 'isOpen' | 'needsDay'> & { pattern: RegExp }

const open = { confidence: 'plain', isOpen: true, needsDay: false } as const
const closed = { confidence: 'plain', isOpen: false, needsDay: false } as const
const firm = { confidence: 'firm', isOpen: false, needsDay: false } as const
const hedged = { confidence: 'hedged', isOpen: true, needsDay: false } as const

const START = String.raw`(?:^|(?<=[.!;:–—-] ?)|(?<=^[\p{L}' ,]{0,24}, ?)|(?<=\b(?:and|but|then) ))`
const DOING =
  '(?:sending|shipping|mailing|delivering|forwarding|preparing|posting|ordering|arranging|booking|getting (?:you|it|them|this)|issuing|returning|submitting|finali[sz]ing|drafting|bringing|putting together)'
const THING =
  '(?:it|them|that|this|these|those|all of it|(?:our|my|the|an?) (?:[\\w-]+ ){0,3}(?:draft|report|answer|documents?|contract|offer|quote|figures|numbers|drawings|minutes|results?|update|proposal|invoice|samples?|response|reply|list|summary|details|feedback|certificate|copy|parts?|order))'

const SHAPES: readonly Shape[] = [
  {
    ...open,
    pattern: /\b(?:I|we)(?:'ll| will| shall|(?:'m|'re| am| are) (?:all )?(?:going to|gonna))(?= )/giu,
  },
  { ...open, pattern: /\b(?:I|we)(?:'ll| will)(?=[.!]?$)/giu },
  {
    ...hedged,
    needsDay: true,
    pattern:
      /\b(?:I|we)(?:'m|'re| am| are)? (?:also )?(?:plan|intend|aim|(?<=[mre] )planning|(?<=[mre] )aiming) (?:to|on)(?= )/giu,
  },
  {
    ...hedged,
    needsDay: true,
    pattern: /\b(?:I|we) (?:should(?: be able to)?|can(?: probably)?|expect to|ought to be able to)(?= )/giu,
  },
  {
    ...firm,
    pattern:
      /\b(?:(?:I|we)(?:'m| am|'re| are)? ?(?:hereby )?(?:promise|undertake|pledge|swear|guarantee|commit(?:ted)?(?: ourselves| myself)?)(?: you)?(?: that (?:I|we)(?:'ll| will)| (?:I|we)(?:'ll| will)| to)|you have (?:my|our) word that (?:I|we)(?:'ll| will)|(?:rest|be|you can rest) assured(?: that)? (?:I|we)(?:'ll| will)|you can count on (?:me|us) to)(?= )/giu,
  },
  {
    ...closed,
    pattern:
      /\bI (?:still )?owe you(?= (?!an? (?:apology|beer|drink|lunch|coffee|big)|one\b|for\b|nothing))/giu,
  },
  { ...closed, needsDay: true, pattern: new RegExp(`\\b(?:I|we)(?:'m|'re| am| are)(?= ${DOING}\\b)`, 'giu') },
  {
    ...closed,
    needsDay: true,
    pattern: new RegExp(`\\byou(?:'ll| will) (?:have|get|receive)(?= ${THING}\\b)`, 'giu'),
  },
  {
    ...closed,
    pattern: /\byou(?:'ll| will) (?:have|get|receive|hear)(?= (?:[\w-]+ ){0,5}from (?:me|us)\b)/giu,
  },
  {
    ...closed,
    needsDay: true,
    pattern:
      /(?<!\b(?:I|we|you|they|he|she) )\bwill (?:be (?:with you|in your (?:inbox|hands|mailbox)|on (?:its|their) way|on your desk)|follow)(?= (?!up\b))/giu,
  },
  { ...closed, needsDay: true, pattern: new RegExp(`^(?:please )?expect(?= ${THING}\\b)`, 'giu') },
  {
    ...open,
    pattern: new RegExp(
      `${START}(?:also )?will(?= (?:do(?:$|[.!, ])|send|call|get back|let you|follow up|check|forward|try to|keep you|look into|advise|update|provide|confirm|revert|come back|pass|ask|fix|arrange|bring))`,
      'giu',
    ),
  },
  {
    ...closed,
    pattern: new RegExp(
      `${START}let (?:me|us)(?= (?:check|double-check|look into|find out|see (?:if|whether|what I can)|ask|get back|come back|confirm|talk to|dig|follow up|verify|take (?:it|this|that) )\\b)`,
      'giu',
    ),
  },
  {
    ...closed,
    pattern: new RegExp(
      `${START}(?:leave (?:it|this|that) (?:with|to) (?:me|us)|(?:I'm|we're|I am) on it|on it|consider it done)(?=[.!,]|$)`,
      'giu',
    ),
  },
]

/** Worth looking at closer at all: most mail is not. Whatever a shape above matches, this does. */
const ANY =
  /\b(?:will|shall|going to|gonna|plan|intend|aim|planning|aiming|should|can|expect|ought|promise|undertake|pledge|swear|guarantee|commit|committed|assured|count on|owe you|let me|let us|leave (?:it|this|that)|on it|consider it done)\b|'ll\b|\b(?:I|we)(?:'m|'re| am| are) \w/i

export const mayHaveCue = (plain: string): boolean => ANY.test(plain)

/** The cues of a sentence in their order. `plain` is the sentence as `plainly` writes it. */
export function cuesIn(plain: string): Cue[] {
  const cues: Cue[] = []
  for (const { pattern, ...shape } of SHAPES) {
    for (const found of plain.matchAll(pattern)) {
      const start = found.index
      const end = start + found[0].length
      const who = /\b(?:we|us|our)\b/i.test(found[0]) && !/\bI\b/.test(found[0]) ? 'we' : 'I'
      const overlaps = cues.findIndex(cue => cue.start < end && start < cue.end)
      const cue = { start, end, who, ...shape } as const
      if (overlaps === -1) cues.push(cue)
      // “I promise that I will”: the longer words say more.
      else if (end - start > cues[overlaps]!.end - cues[overlaps]!.start) cues[overlaps] = cue
    }
  }
  return cues.sort((a, b) => a.start - b.start)
}
