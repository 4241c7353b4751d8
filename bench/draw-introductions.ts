import { findIntroductions } from '../src/commitments/suggestions/find-introductions.ts'
import { ownParagraphs } from '../src/platform/language/own-words.ts'
import { sentencesIn } from '../src/platform/language/sentences.ts'
import { halfOf, inOrderOf } from './in-order.ts'
import { ENRON, readWritten, USRP } from './written-mail.ts'

const SEED = 'goodfaith introductions 1'
/** More of one cue than this are drawn by their hash. */
const MOST_OF_A_CUE = 70
const CUES: readonly RegExp[] = [
  /\bintroduc/i,
  /\bmeet(?:ing)? (?!me\b|us\b)(?:my |our |with )?(?:\w+ )?\p{Lu}\p{L}|\byou to meet\b|^meet\b/u,
  // Not the compiler, nor what it reads.
  /(?<![./$\w+])(?:[Cc]c(?:'?ing|'?ed|'?d)?|CC(?:'?ing|'?ed|'?d|'ing))\b(?![:.])/,
  /\bcolleagues?\b(?=,? \p{Lu})|\bplease (?:join me in )?welcom\w+|\b(?:is|be) (?:your|our|the) (?:new |main |primary |best |right )?(?:contact|person|expert)\b/iu,
  /\b(?:on|in) copy\b|\b(?:copied|copying|copy) (?:in |on )?(?:\p{Lu}\p{L}|my\b|our\b|the\b)|\p{Lu}\p{L}+ (?:is|are|has been) copied/u,
  /\bloop(?:ing|ed)?\b.{0,20}\bin\b|\bloop(?:ing|ed)? in\b/i,
  /\bin (?:touch|contact) with\b/i,
  /\byou (?:two|both|guys) (?:should|may|might|could|can)\b|\bknow each other\b/i,
  /\bconnect(?:ing|ed)? you\b|\bput(?:ting)? you\b/i,
  /\b(?:add|added|adding|includ(?:ed|ing)) \p{Lu}\p{L}+.{0,30}\b(?:to|on|in) (?:this|the) (?:thread|mail|e-?mail|list|conversation|discussion|chain|loop)\b/iu,
]

type Sentence = { message: string; start: number; end: number; said: string; before: string; after: string }

const cued = new Map<RegExp, Sentence[]>(CUES.map(cue => [cue, []]))
const found: Sentence[] = []
const seen = new Set<string>()
for (const [message, { text }] of await readWritten([...ENRON, ...USRP])) {
  const finds = findIntroductions(text)
  for (const { start, end } of ownParagraphs(text).flatMap(paragraph => sentencesIn(text, paragraph))) {
    const said = text.slice(start, end)
    const plain = said.replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
    if (seen.has(plain.toLowerCase())) continue
    seen.add(plain.toLowerCase())
    const around = { before: text.slice(Math.max(0, start - 200), start), after: text.slice(end, end + 120) }
    const one = { message, start, end, said, ...around }
    if (finds.some(find => find.start === start)) found.push(one)
    const cue = CUES.find(cue => cue.test(plain))
    if (cue) cued.get(cue)!.push(one)
  }
}

const placeOf = ({ message, start }: Sentence): string => `${message} ${start}`
const drawn = [...cued.values()].flatMap(all => inOrderOf(SEED, all, placeOf).slice(0, MOST_OF_A_CUE))
const places = new Set(drawn.map(placeOf))
for (const one of [...drawn, ...found.filter(one => !places.has(placeOf(one)))])
  console.log(
    JSON.stringify({
      ...one,
      half: halfOf(SEED, placeOf(one)),
      drawn: places.has(placeOf(one)) ? 'cue' : 'found',
    }),
  )
console.error([...cued].map(([cue, all]) => `${all.length} of ${cue}`).join('\n'))
