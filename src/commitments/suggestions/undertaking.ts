import type { Confidence } from './cues.ts'

/** What stands behind “I will”: from where what is done begins, how sure it sounds, and whether it takes a day to count. */
export type Undertaking = { start: number; confidence: Confidence; needsDay: boolean }

const HEDGES =
  /^(?:(?:do (?:my|our) (?:very )?best|make every effort|try(?: my| our)?(?: best| hard)?|strive|attempt|endeavou?r|aim|hope) (?:to|and)|probably|most likely|likely|possibly|perhaps|maybe|be able to) /i
const FIRM =
  /^(?:definitely|certainly|absolutely|surely|without fail|for sure|be sure to|make sure to|personally|of course) /i
const BETWEEN =
  /^(?:also|then|still|just|now|again|soon|gladly|happily|both|all|separately|already|always|simply|shortly|immediately|quickly|further|first|next|instead|therefore|thus|either|have to|go ahead and|be (?:glad|happy|pleased|delighted|more than happy) to|, of course,|continue to|keep on|\w+ly) /i
const NOT = /^(?:not|never|ever|no longer|hardly|only|n't|barely|hopefully)\b/i

/** Whether what follows is something that somebody does for others, that could be asked after. Null where not. */
export function undertakingIn(rest: string, who: 'I' | 'we'): Undertaking | null {
  let start = rest.length - rest.trimStart().length
  let confidence: Confidence = 'plain'
  let isContinued = false
  let needsDay = false
  for (;;) {
    const left = rest.slice(start)
    if (NOT.test(left)) return null
    const found = HEDGES.exec(left) ?? FIRM.exec(left) ?? BETWEEN.exec(left)
    if (!found) break
    if (HEDGES.test(left)) confidence = 'hedged'
    else if (FIRM.test(left) && confidence === 'plain') confidence = 'firm'
    if (/^(?:continue to|keep on)/i.test(left)) isContinued = true
    if (/^personally|^hopefully/i.test(left) === false && /^hope to/i.test(left)) return null
    if (/^be able to/i.test(left)) needsDay = true
    start += found[0].length
  }
  const doing = rest.slice(start)
  return isDone(doing, who, isContinued) ? { start, confidence, needsDay } : null
}

/** Being, needing, liking, going: nothing that one does for somebody. */
const STATES =
  /^(?:be|need|want|love|like|hate|know|think|believe|feel|remain|stay|attend(?:ing)?|being|going|coming|travelling|taking (?:off|the)|join|miss|lose|require|receive|understand|agree|wait|hope|remember|benefit|become|defer|admit|say|bet|assume|manage|win|suffer|incur|face|enjoy|survive|look forward|wish|consider|allow|use|never|appreciate|expect|seem|end up|vote|live|die|sleep|eat|arrive|fly|travel|drive|head|land|own|depend|trust|recover|participate|serve|encourage|oppose|pursue|not|pass on that|bore|hear|keep in mind|grow|cost|reach|hit|exceed|rely|tend|sound|fall|rise|guess|second|note|warn|add that|mention that|mention here|point out|start off|begin by|preface|repeat|reiterate|conclude|explain that|ask (?:right )?here|say)\b/i
/** Announcements are made in the plural: “we will charge”, “we will meet”. */
const STATES_OF_MANY =
  /^(?:meet|discuss|start|begin|hold (?!your)|charge|bill|pay(?! (?:you|your|the invoice|it))|offer|open|close|launch|celebrate|continue|establish|build|cover|change|get (?:some|more|less|paid|our)|spend|work (?!on|with|out|to)|make more|buy|sell|take advantage|talk|split|ask that|recognize|recognise|see)\b/i

const AWAY =
  /^be (?:travel|attend|tak(?:ing) (?!care)|fly|visit|work(?:ing) (?:from|late|at|remotely|on a volunteer)|leav|go(?:ing)|com(?:ing)|stay|return|mov(?:ing) (?:to|into)|hav(?:ing)|look(?:ing) forward|see(?:ing)|think|meet|us(?:ing)|charg|need|wait|check(?:ing) (?:my|e-?mail|voice)|participat|speak|host|hold(?:ing)|runn(?:ing) late|join|liv(?:ing)|driv|enjoy|celebrat|expand|launch|open(?:ing)|clos(?:ing)|offer|requir|los(?:ing)|pay|bill|hir(?:ing)|add(?:ing) \w+ new)/i

type Verb = [begins: RegExp, isDone: (doing: string) => boolean]

const VERBS: readonly Verb[] = [
  [/^be (?:in touch|back to you|following up)\b/i, () => true],
  [/^be \w+ing\b/i, doing => !AWAY.test(doing)],
  [/^do\b/i, doing => !/^do (?:well|fine|nothing|business|without|lunch|the same)\b/i.test(doing)],
  [
    /^have\b/i,
    doing =>
      /^have (?:[A-Z][\w.]+(?: [A-Z][\w.]+)?|him|her|them|someone|somebody|my \w+|our \w+|one of \w+ \w+) (?:to )?(?!will|in\b|at\b|on\b|for\b|and\b|about\b|with\b)[a-z]+/.test(
        doing,
      ) ||
      /^have (?:a (?:closer |good |quick )?look|a word)\b|^have\b.{0,60}\b(?:ready|done|finished|completed|fixed|sent|running|posted|working|for you|to you)\b|^have (?:an?|the|our|your|my|some) (?:\w+ )?(?:answers?|report|draft|quote|figures|response|proposal)\b/i.test(
        doing,
      ),
  ],
  [/^see\b/i, doing => /^see (?:if|whether|to it|that|about|what (?:I|we) can)\b/i.test(doing)],
  [
    /^get\b/i,
    doing =>
      !/^get (?:together|there|here|home|in\b|used|a chance|back (?:on|in|from|home)|a notification|to (?:know|see|go)|through|by|lucky|better|rid of me|paid)\b/i.test(
        doing,
      ),
  ],
  [
    /^let\b/i,
    doing =>
      /^let (?:you|him|her|them|us|every(?:one|body)|people|(?:the )?[\w ]{1,30}) (?:both |all )?(?:know|have)\b/i.test(
        doing,
      ),
  ],
  [
    /^keep\b/i,
    doing => !/^keep (?:in mind|it short|this short|it brief|going|(?:my|our) fingers)\b/i.test(doing),
  ],
  [
    /^go\b/i,
    doing => /^go (?:over|through|back to|into (?:more )?detail|ahead|after|with you)\b/i.test(doing),
  ],
  [
    /^take\b/i,
    doing =>
      !/^take (?:part|place|off|time|a (?:day|break|vacation)|vacation|(?:the|my|some|two|three|a few) [\w ]{0,20}(?:off|days?|vacation|train|bus|flight)|the opportunity|advantage)\b/i.test(
        doing,
      ),
  ],
  [/^come\b/i, doing => /^come (?:back to|up with|by (?:and|with|to)|over (?:and|to))/i.test(doing)],
  [/^look\b/i, doing => /^look (?:into|at|for|over|up|after|through)\b/i.test(doing)],
  [/^make\b/i, doing => !/^make (?:sense|it (?:there|to|up)|a (?:point|fortune)|do\b|money)\b/i.test(doing)],
  [
    /^leave\b/i,
    doing =>
      !/^leave (?:on|at|for|in|from|tomorrow|today|town|early|now|(?:the )?(?:office|house|company))\b/i.test(
        doing,
      ),
  ],
  [
    /^find\b/i,
    doing =>
      /^find (?:out|you|somebody|someone|the|it|them|an?\b)/i.test(doing) && !/^find a way/i.test(doing),
  ],
  [/^meet\b/i, doing => /^meet with\b.{2,40}\b(?:to|and|about)\b/i.test(doing)],
  [/^talk\b/i, doing => /^talk(?:e)? (?:to|with|about this|it over|later to see)\b/i.test(doing)],
  [/^check\b/i, doing => !/^check (?:my|e-?mail|voice|in at|out)\b/i.test(doing)],
  [/^work\b/i, doing => /^work (?:on|with|out|to(?:wards?)?|up|something|through|it)\b/i.test(doing)],
  [/^hold\b/i, doing => /^hold (?:your|the|it|this|that|off)\b/i.test(doing)],
  [/^add\b/i, doing => !/^add(?:,| that| only)/i.test(doing)],
  [/^read\b/i, doing => !/^read .{0,40}\b(?:next|now)\b/i.test(doing)],
  [/^list\b/i, doing => !/:$/.test(doing.trim())],
]

function isDone(doing: string, who: 'I' | 'we', isContinued: boolean): boolean {
  if (!/^\w/.test(doing)) return false
  const verb = VERBS.find(([begins]) => begins.test(doing))
  if (
    isContinued &&
    !/^(?:monitor|keep|work|update|look|send|push|follow|press|try|search|report|inform|advise|review)/i.test(
      doing,
    )
  )
    return false
  if (verb)
    return (
      verb[1](doing) &&
      !(who === 'we' && STATES_OF_MANY.test(doing) && !/^see (?:if|whether|to it|that|what)/i.test(doing))
    )
  return !STATES.test(doing) && !(who === 'we' && STATES_OF_MANY.test(doing))
}
