const BOILERPLATE =
  /\b(?:confidential|passwords?|personal data|(?:process|share|sell) your data|unsubscribe|privacy|by (?:replying|using|clicking)|terms and conditions|all rights reserved)\b/i

/** Told of others, believed or asked rather than taken on: `before` is what stands before the cue. */
const EMBEDDED =
  /\b(?:that|how(?: much| many| long| soon)?|what(?:ever)?|which|where|why|who|whom|whether|if|unless|until|till|since|because|while|than|as|when|whenever|once|before|after)$/i
const BELIEVED =
  /\b(?:(?:I|we)(?: am|'m| are|'re)? (?:also )?(?:only |really |just |quite |pretty |fairly |not )?(?:sure|think|thought|believe|expect|hope|hoping|doubt|guess|suppose|suspect|assume|feel|trust|bet|wish|know|fear|imagine|afraid|concerned|hopeful|confident|understand|don't (?:think|know|believe))|(?:looks|sounds|seems|appears)(?: like| as if)?|likely|hopefully|chances are|perhaps|possibly)(?: that)?,?$/i
const REPORTED =
  /\b(?:(?:he|she|they|who|it|(?!As )[A-Z]\w+) (?:has |have )?(?:said|says|told \w+|tells \w+|wrote|writes|stated|added|announced|promised|thinks?|believes?|claims?|hopes?)|(?:I|we) (?:said|told \w+|wrote|mentioned|announced|promised))(?: \w+)?(?: that)?[:,]? ?"?$/
const CONDITION =
  /(?:^|[,;:(–-] ?|\b(?:and|but|so|then|also|or|that|because|course) |, )(?:only )?(?:if|unless|should (?:you|there|it|they|anything)|in case|provided(?: that)?|assuming|were (?:you|it)|in the event|otherwise)\b/i
const MET_CONDITION =
  /\bif (?:you (?:could|would|can|will)\b(?!.{0,12}\b(?:like|have)\b)|(?:I|we) (?:understand|recall|remember)|at all possible|necessary)/i
const ASKED_CONDITION =
  /\b(?:know|tell|hear|see|ask|sure) (?:\w+ )?(?:if|whether|when you)\b.*\b(?:and|then|,)$/i
const NEXT_TIME = /\bnext time\b/i

/** Conditions that come behind, but for those that are politeness and those that are to be found out. */
const CONDITION_BEHIND =
  /(?<!\b(?:see|check|ask|out|determine|confirm|decide|test|verify|know|asking|checking|ensure)(?: \w+){0,2}|\bor),? (?:only )?(?:if|provided|assuming|as long as|subject to|depending on|unless)\b(?! (?:(?:that|this|it)(?:'s| is| works| sounds| suits| would be)?\b.{0,24}\b(?:ok|okay|all right|alright|fine|good|possible|you)\b|you don't mind|you (?:do not|don't) (?:mind|object)|I may|at all possible|possible|necessary|needed|it kills|notified otherwise|told otherwise|advised otherwise|I hear otherwise))/i
const KNOW_IF = /\blet (?:you|\w+) know if\b/i

/** Whether a cue does not mean what it says: quoted, asked, told of somebody, believed, or only under a condition. */
export function isNotMeant(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start).trimEnd()
  const behind = sentence.slice(end)
  return (
    /\?["')\]]*$/.test(sentence) ||
    BOILERPLATE.test(sentence) ||
    isQuoted(sentence, start) ||
    isTold(before, behind) ||
    isConditional(before, behind)
  )
}

const isQuoted = (sentence: string, at: number): boolean =>
  (sentence.slice(0, at).split('"').length - 1) % 2 === 1 ||
  /^"|,["'] (?:he|she|they|[A-Z]\w+)? ?sa(?:id|ys)\b/.test(sentence)

const isTold = (before: string, behind: string): boolean =>
  EMBEDDED.test(before) ||
  BELIEVED.test(before) ||
  REPORTED.test(before) ||
  /,? (?:says|said) (?:the |an? )?[A-Z]\w+/.test(behind) ||
  NEXT_TIME.test(before)

function isConditional(before: string, behind: string): boolean {
  if (ASKED_CONDITION.test(before)) return true
  if (CONDITION.test(before) && !MET_CONDITION.test(before)) return true
  const clause = behind.split(/, (?:but|so|and|though|although|because) /)[0]!
  return KNOW_IF.test(clause) || CONDITION_BEHIND.test(clause)
}
