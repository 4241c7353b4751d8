import { lettered } from '../../platform/language/in-small-letters.ts'
import { plainly } from '../../platform/language/plainly.ts'
import { CLAIM_PROBLEMS, type ClaimKind, type ClaimProblem } from './collateral/label.ts'
import { ABSOLUTE } from './cues/absolute.ts'
import type { Finding } from './find-claims.ts'
import { quantitiesIn } from './quantities.ts'
import { CONDITION, PERIOD, type SectionFacts, SOURCE } from './section-facts.ts'
import type { Unit } from './units.ts'

export type FoundClaim = Finding & { claim: true }

/** What is the matter with a claim, in the order of the guide; each at most once. */
export function problemsOf({ unit, kind }: FoundClaim, facts: SectionFacts): ClaimProblem[] {
  const said = readClaim(unit, kind, facts)
  const problems = new Set(JUDGES[kind](said))
  if (problems.has('no number'))
    for (const other of ['no unit', 'no condition'] as const) problems.delete(other)
  if (problems.has('no unit')) problems.delete('no condition')
  return CLAIM_PROBLEMS.filter(problem => problems.has(problem))
}

/** What a claim says and what stands beside it, read once. */
type Said = {
  text: string
  facts: SectionFacts
  hasFigure: boolean
  isUnitless: boolean
  hasPeriod: boolean
  hasCondition: boolean
  isRank: boolean
  isRating: boolean
  isBorneOut: boolean
  isSupported: boolean
  isAbsolute: boolean
}

function readClaim(unit: Unit, kind: ClaimKind, facts: SectionFacts): Said {
  const text = plainly(unit.cells ? [...unit.cells, ...(unit.head ?? [])].join(' | ') : unit.text)
  const figures = quantitiesIn(text)
  const isHedged = HEDGED.test(text)
  return {
    text,
    facts,
    hasFigure: figures.length > 0 || FIGURE_IN_WORDS.test(text),
    isUnitless: UNITLESS.test(text),
    hasPeriod: PERIOD.test(text) || facts.hasPeriod,
    hasCondition: !isHedged && (CONDITION.test(text) || facts.hasCondition || unit.role === 'row'),
    isRank: RANK.test(text),
    isRating: RATING.test(text) || unit.role === 'row',
    isBorneOut: isBorneOut(unit, text),
    isSupported:
      SOURCE.test(text) ||
      (facts.hasSource && kind !== 'opinion') ||
      NAMED_PLACE.test(text) ||
      AWARDED.test(text),
    isAbsolute: ABSOLUTE.some(({ strength, pattern }) => strength >= 3 && pattern.test(lettered(text))),
  }
}

const HEDGED =
  /\b(?:up to|typically|usually|most|on average|average|often|as much as|as little as|more than half|about|nearly)\b/i
const FIGURE_IN_WORDS =
  /\b(?:half|halves?|twice|double|third|quarter|24\/7|hundreds of|thousands of|dozens)\b/i
const UNITLESS =
  /\b\d+(?:\.\d+)?(?:x|×| times) (?:smarter|better|easier|safer|happier|simpler|stronger|cleaner|nicer|more (?:intelligent|productive|powerful|intuitive|agile))|\b(?:\p{L}+ )?times (?:smarter|better|easier|simpler)|\b(?:rated|scored?|index (?:of )?|score (?:of )?|rating (?:of )?|ratio) ?\d[\d.]*(?! ?(?:%|out|of|\/|stars))|\b\d+:\d+\b/iu
const RANK =
  /(?:#|\bno\. ?|\bnumber )(?:1|one)\b|\b(?:best|leading|leader|top|most|largest|biggest|cheapest|fastest|lightest|safest|highest|lowest|ranked|first in|one of the|second to none|unrivalled|unmatched|\p{L}+-leading)\b|\b(?:the|most) \p{L}+est\b/iu
const RATING =
  /\b(?:range|accuracy|battery|life|noise|weight|temperature|IP\d\d|protected|watts?|power|draws?|throughput|position error|failures: |sensor|hours\b.*charge|finds? \p{L}+ from|up to \d+ (?:m|km|cores)|lasts?|housing|dB)\b|°C|\bdB\b/iu
const NAMED_PLACE =
  /\b(?:at|for|in) (?:the )?(?:\p{Lu}\p{L}+ ){1,3}(?:mill|station|hospital|museum|depot|plant|harbour|library|school|clinic|port|yard|works|County Museum)\b|\b\p{Lu}\p{L}+ (?:District )?Hospital\b/iu

/** Who gave it, and of when it is. */
const AWARDED =
  /\b(?:named|recogni[sz]ed|awarded|winner|award|certificat\p{L}+)\b.{0,60}\b(?:19|20)\d\d\b|\bindependent testers? from \p{Lu}|\b(?:SOC 2 Type|test of (?:January|February|March|April|May|June|July|August|September|October|November|December))/iu

/** Sizes, weights and connections: whoever has the thing can measure it. */
const isBorneOut = ({ role, head }: Unit, text: string): boolean =>
  /\b(?:dimensions?|weight|weighs|size|height|width|length|memory|cores|supply voltage|fits? in|connect|V DC|V AC|box of)\b/i.test(
    text,
  ) ||
  (role === 'row' && head !== undefined && /\b(?:min|typ|max|unit|memory|weight)\b/i.test(head.join(' ')))

const JUDGES: Readonly<Record<ClaimKind, (said: Said) => ClaimProblem[]>> = {
  opinion: ({ isAbsolute }) => [...when(isAbsolute, 'absolute'), 'unsupported'],
  absolute: said => [
    'absolute',
    ...when(said.isRank && !said.hasPeriod, 'no date'),
    ...when(COMPARES.test(said.text), 'one-sided'),
    ...when(FREE_OF_COST.test(said.text) && COMPARES.test(said.text), 'one-sided'),
    ...when(!SOURCE.test(said.text), 'unsupported'),
  ],
  guarantee: said => [
    ...when(!said.hasFigure && VAGUE_LEVEL.test(said.text), 'no number'),
    ...when(
      REFUND.test(said.text) && !said.hasFigure && !said.hasPeriod && !/\bif (?:we|it)\b/i.test(said.text),
      'no condition',
    ),
    ...when(/\bguaranteed\b/i.test(said.text) && !REMEDY.test(said.text), 'absolute'),
    ...when(!REMEDY.test(said.text) && !SOURCE.test(said.text), 'unsupported'),
  ],
  'customer reference': said => [
    ...when(said.hasFigure && !said.hasPeriod && !/["]/.test(said.text), 'no date'),
    ...when(!SPOKEN_FOR.test(said.text), 'unsupported'),
  ],
  forecast: said => [
    ...when(!said.hasFigure && !OWN_DEED.test(said.text), 'no number'),
    ...when(said.hasFigure && !CONDITION.test(said.text) && !OWN_DEED.test(said.text), 'no condition'),
    ...when(!said.hasPeriod && (said.hasFigure || said.isRank || OWN_DEED.test(said.text)), 'no date'),
    ...when(isSavingWithoutCost(said), 'one-sided'),
    ...when(!said.isSupported, 'unsupported'),
  ],
  comparative: said => {
    if (said.isRank && !said.hasFigure)
      return [...when(!said.hasPeriod, 'no date'), ...when(!said.isSupported, 'unsupported')]
    const namesOther = NAMED_OTHER.test(said.text)
    const isMatrix = said.text.includes(' | ')
    return [
      ...when(
        said.isUnitless ||
          (isMatrix && /\| \d+ \|/.test(said.text) && !/cores|price|hours|users/i.test(said.text)),
        'no unit',
      ),
      ...when(!said.hasFigure && !isMatrix && AMOUNT.test(said.text), 'no number'),
      ...when(said.hasFigure && !isMatrix && !said.hasCondition && !namesOther, 'no condition'),
      ...when(said.hasFigure && !isMatrix && !said.hasPeriod && AGES.test(said.text), 'no date'),
      ...when(isMatrix || !namesOther || !said.hasFigure, 'one-sided'),
      ...when(isMatrix ? !said.facts.hasSource : !said.isSupported && !namesOther, 'unsupported'),
    ]
  },
  measured: said => {
    if (said.isBorneOut) return []
    const ages = said.hasFigure && !said.isRating && !TIMELESS.test(said.text)
    const isLookedUp = LOOKED_UP.test(said.text)
    return [
      ...when(!said.hasFigure && !isLookedUp && !HIDDEN.test(said.text), 'no number'),
      ...when(said.isUnitless, 'no unit'),
      ...when(said.hasFigure && !said.hasCondition && !isLookedUp && DEPENDS.test(said.text), 'no condition'),
      ...when(
        (ages || isLookedUp) &&
          !said.hasPeriod &&
          (AGES.test(said.text) || (isLookedUp && !UNCHANGING.test(said.text))),
        'no date',
      ),
      ...when(isSavingWithoutCost(said), 'one-sided'),
      ...when(
        !said.isSupported || (isLookedUp && !AWARDED.test(said.text) && !SOURCE.test(said.text)),
        'unsupported',
      ),
    ]
  },
}

const when = (is: boolean, problem: ClaimProblem): ClaimProblem[] => (is ? [problem] : [])

const isSavingWithoutCost = ({ text, facts }: Said): boolean => SAVING.test(text) && !facts.hasCost
const SAVING =
  /\b(?:sav(?:e|es|ed|ings?)|roi|return on|payback|pays? (?:for|back)|paid (?:for|back)|reduced? .{0,20}(?:spend|cost|bill)|cuts? .{0,20}(?:spend|cost|bill)|deductions|cheaper|reclaim)\b/i
const COMPARES =
  /\b(?:than (?:any|all|every)|competitors?|unlike|others|nobody else can|rivals)\b|\bneeds no\b/i
const FREE_OF_COST = /\b(?:no effort|effortless|no training|nothing to do)\b/i
const VAGUE_LEVEL =
  /\b(?:prompt(?:ly)?|as soon as|quickly|immediately|best practice|at once|without delay|fast|rapid)\b/i
const REFUND = /\b(?:refund|money back|every penny|return every)\b/i
const REMEDY =
  /\b(?:refund|replac|repair(?:ed)? .{0,30}(?:free|cost)|at our (?:own )?(?:cost|expense)|free of charge|owe us nothing|pay nothing|damages|credit|money back|section \d|contract|warrants? an|halve|at risk against|waive|is free)/i
const SPOKEN_FOR =
  /[-–(,] ?\p{Lu}\p{L}+ \p{Lu}\p{L}+,? .{3,}|\b(?:chief|head|director|manager|engineer|owner)\b.{0,40}\b(?:takes|will|can)\b|^(?:\p{Lu}\p{L}+ ){2}(?:at|from|of) \p{Lu}|\bwill tell you why\b|\b(?:takes calls)\b/u
const OWN_DEED =
  /\b(?:version|release|coming|lands|launch|arrives|ships|neutral|net zero|support for|depot|open)\b/i
const NAMED_OTHER =
  /\bthe \p{Lu}[\p{L}\d-]+ ?[\p{Lu}\d]|\bagainst \d|\b(?:its|the) predecessor, the\b|\binstead of \d|\bas (?:by|with) (?:post|\p{L}+)\b|\btwice as .* as\b/u
const AMOUNT =
  /\b(?:less|more|fewer|faster|cheaper|lighter|better|lower|higher|longer|quieter|safer|competitive|few|match|stronger|smaller)\b/i
const AGES =
  /\b(?:customers|clients|users|reviews|stars|savings?|save|saves|saw|see|return|roi|payback|up to|typically|average|most|reduced|more|fewer|less|cheaper|cut|make|rate|renew|returns|delivered|trusts|correct|right|\d+ ?%|experience)\b/i
const LOOKED_UP =
  /\b(?:certified|certification|accredited|iso|iec|award|winner|named|ranked|compliant|member of|approved|patent(?:ed)?|fips|old|authori[sz]ed|recogni[sz]ed|rohs|tls|aes|ip\d\d|ce|ukca|soc 2|prince2|testers?|weaknesses)\b/i
/** What comes out otherwise elsewhere. */
const DEPENDS =
  /\b(?:up to|typically|usually|most|average|more than half|fewer|less|payback|pays for|saves?|savings|reduc\p{L}+|cuts?|battery|life|range|ahead|apart|from \d|comparable|delivery|imports?|import|up \d|down \d|return|failures|accurate|right|a week|alarms)\b|\d ?%/iu
/** What a thing was built to does not run out. */
const UNCHANGING = /\b(?:rohs|tls|aes|ip\d\d|ce|ukca|testers?|weaknesses)\b/i
const TIMELESS = /\b(?:years in|years of|since|recycled|TLS|AES|zones|24\/7|instead of dozens)\b/i
const HIDDEN =
  /\b(?:encrypted|signed|vetted|screened|calibrated|backed up|stored|hosted|kept|checked|audited|tested|sees?|access|holds the|trained|trains|national standards|is made|of course|yes)\b/i
