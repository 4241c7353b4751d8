import { plainly } from '../../platform/language/plainly.ts'
import type { Finding } from './find-claims.ts'

/** What the section of a claim says beside it, and what a line on the whole document adds. */
export type SectionFacts = {
  hasSource: boolean
  hasPeriod: boolean
  hasCondition: boolean
  hasCost: boolean
}

export const SOURCE =
  /\b(?:test (?:report|log)|reports?\b(?! (?:back|to|on|show))|certificate|audited by|according to|surveys?|study|source:|board paper|annex|appendix|section \d|benchmark|journal|published|university|trial|public|on request|in (?:18|\d+) of \d+ trials|verified by|independent|counted by|measured by|registered|granted \d{4}|contract|log\b|logs of|charact\p{L}+ report|field test|by [A-Z]\p{L}+ (?:Certification|Assurance|Institute|University|Security))|\b[A-Z]{2,}-\d{2,}\b(?! \p{L})|\bper (?:IEC|ISO|EN|DIN)\b/u
/** Said once, it holds for what stands around it. */
const SOURCE_OF_SECTION =
  /\b(?:audited (?:every year )?by|had on request|own log\b|part of the contract|can be (?:seen|checked|had|asked)|published in|clearance took)\b/i
export const PERIOD =
  /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:last|this|next|first|past|each|per calendar) (?:year|quarter|month|week|winter|summer|season)\b|\bsince\b|\bas of\b|\b(?:with)?in (?:the )?(?:first )?(?:\d+|one|two|three|six|twelve) (?:months?|years?|weeks?)\b/u
export const CONDITION =
  /\((?=[^)]*(?:\d|\p{L}{3}))|\b(?:at|under|when|where|if|above|below|between|among|during|over|on|in) (?:\p{L}+ ){0,2}(?:\d|nine|pumps|pipe|shipments|trials?|patients|alarms|cases|clients|sites|load|test|field|normal|clinical|conditions|winter|summer)|\bfor (?:\d|\p{L}+ (?:of|with))|\bcounted (?:over|on|in)\b|\bmeasured (?:at|over|in|by|on)\b|\b(?:sample|n ?=)\b/iu
const COST = /[€£$]\s?\d|\b\d[\d,.]*\s?(?:€|euros?|dollars|pounds)\b|\bcosts? (?:about|from|\d)/iu

/** Of each section what all its units say together; notes that speak of the whole document count in each. */
export function factsBySection(findings: readonly Finding[]): Map<number, SectionFacts> {
  const everywhere = findings
    .filter(finding => !finding.claim && finding.why === 'source note' && isAboutAll(finding.unit.text))
    .map(({ unit }) => unit.text)
    .join(' ')
  const texts = new Map<number, string>()
  for (const { unit } of findings) texts.set(unit.section, `${texts.get(unit.section) ?? ''} ${unit.text}`)
  const notes = new Map<number, string>()
  for (const finding of findings) {
    const { section, text } = finding.unit
    if ((finding.claim || finding.why !== 'source note') && !SOURCE_OF_SECTION.test(text)) continue
    notes.set(section, `${notes.get(section) ?? ''} ${text}`)
  }
  return new Map(
    [...texts].map(([section, said]) => {
      const text = plainly(`${said} ${everywhere}`)
      return [
        section,
        {
          hasSource: SOURCE.test(plainly(`${notes.get(section) ?? ''} ${everywhere}`)),
          hasPeriod: PERIOD.test(plainly(everywhere)),
          hasCondition: /\ball values at\b/i.test(text),
          hasCost: COST.test(text),
        },
      ]
    }),
  )
}

const isAboutAll = (text: string): boolean => /^(?:as of|all|figures|status)\b/i.test(text.trim())
