import { isEnglish } from '../platform/language/english.ts'
import { sentencesIn } from '../platform/language/sentences.ts'
import { featureTalkIn } from './feature-talk.ts'

export type StoryTexts = {
  problem: string
  tried: readonly string[]
  happened: string
  /** Whether it is said whose problem it was. */
  isSomebodys: boolean
}

export type StoryPart = 'problem' | 'tried' | 'happened'

export type StoryFinding = {
  part: StoryPart
  rule: 'missing' | 'features' | 'nobody' | 'no-trouble'
  /** What it is about, as it stands in the text; nothing where something is missing. */
  words: string
  because: string
  instead: string
  /** Without this there is no story, and it is not kept. */
  isRefused: boolean
}

/** Fewer words than this say nothing that somebody else could retell; a step can be a short one: “asked around”. */
const LEAST_WORDS: Record<StoryPart, number> = { problem: 3, tried: 2, happened: 3 }

/**
 * What keeps a text from being a story: it needs somebody with a problem, something tried and something that happened.
 * Sentences that only speak of a product count for none of these, so that no number of them makes a story. The words
 * that the rules look for are English; of other languages only what is missing altogether is said.
 */
export function checkStory(texts: StoryTexts): StoryFinding[] {
  const parts = { problem: [texts.problem], tried: texts.tried, happened: [texts.happened] }
  const found = (Object.keys(parts) as StoryPart[]).flatMap(part => findingsIn(part, parts[part]))
  const told = tellingSentences('problem', [texts.problem])
  if (told.length === 0 || !isEnglish(told.join(' '))) return found
  if (!texts.isSomebodys && !told.some(sentence => SOMEBODY.test(sentence))) found.push(NOBODY)
  if (!told.some(sentence => TROUBLE.test(sentence))) found.push(NO_TROUBLE)
  return found
}

/** Whether it can be kept as a story, whatever else is to be said of it. */
export const isStory = (findings: readonly StoryFinding[]): boolean =>
  findings.every(({ isRefused }) => !isRefused)

function findingsIn(part: StoryPart, texts: readonly string[]): StoryFinding[] {
  const features = sentencesOf(texts).flatMap(sentence => {
    const talk = featureTalkIn(sentence)
    if (!talk) return []
    const { words, because } = talk
    return [{ part, rule: 'features', words, because, instead: INSTEAD[part], isRefused: false } as const]
  })
  const told = tellingSentences(part, texts)
  const isTold = part === 'happened' ? told.some(isEvent) : told.length > 0
  if (isTold) return features
  return [...features, { part, rule: 'missing', words: '', ...MISSING[part], isRefused: true }]
}

/** Something that happened stands in the past; of what is not English that cannot be told. */
const isEvent = (sentence: string): boolean => !isEnglish(sentence) || PAST.test(sentence)

const tellingSentences = (part: StoryPart, texts: readonly string[]): string[] =>
  sentencesOf(texts).filter(sentence => wordsIn(sentence) >= LEAST_WORDS[part] && !featureTalkIn(sentence))

/** Lines end sentences as well: what stands in a list stands alone. */
const sentencesOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap(text => text.split('\n'))
    .flatMap(line =>
      sentencesIn(line, { start: 0, end: line.length }).map(at => line.slice(at.start, at.end)),
    )

const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const INSTEAD: Record<StoryPart, string> = {
  problem: 'Say what somebody could not do, or was afraid of, in the words in which they said it.',
  tried: 'Say who did what, and what came of that step.',
  happened: 'Say what somebody did, saw or said afterwards.',
}

const MISSING: Record<StoryPart, { because: string; instead: string }> = {
  problem: { because: 'A story begins with somebody who has a problem.', instead: INSTEAD.problem },
  tried: { because: 'In a story somebody tries something.', instead: INSTEAD.tried },
  happened: { because: 'In a story something happened, well or badly.', instead: INSTEAD.happened },
}

const NOBODY: StoryFinding = {
  part: 'problem',
  rule: 'nobody',
  words: '',
  because: 'It does not say whose problem it was.',
  instead: 'Say who it was, or what they were: “a night-shift engineer of a board mill”.',
  isRefused: true,
}

const NO_TROUBLE: StoryFinding = {
  part: 'problem',
  rule: 'no-trouble',
  words: '',
  because: 'It does not say what was hard for them.',
  instead: 'Say what went wrong, what it cost, or what they were afraid of.',
  isRefused: false,
}

const SOMEBODY =
  /\b(?:she|he|they|her|his|their|him|them|who|whose|somebody|someone|nobody|everybody|one of (?:us|them)|i|we|my|our|us|man|woman|men|women|people|owner|engineer|fitter|operator|nurse|planner|manager|director|buyer|technician|crew|team|shift|board|customer|client|town|family|farmer|driver|teacher|doctor|head of|chief)\b|\s\p{Lu}\p{Ll}+/u

const TROUBLE =
  /\b(?:not|no|never|nobody|nothing|none|without|neither|cannot|fail(?:s|ed|ure|ures|ing)?|br[eo]a?ke?n?(?:s|ing)?|los[et]s?|losing|late|cost(?:s|ing)?|worr(?:y|ied|ies)|afraid|fear(?:s|ed)?|stop(?:s|ped)?|seiz(?:e|ed)|leak(?:s|ed|ing)?|wrong|miss(?:ed|es|ing)?|alarms?|wait(?:s|ed|ing)?|pressure|trouble|problem|risk|danger|damage|died?|dead|stuck|tired|angry|noise|loud|waste[ds]?|too (?:many|much|few|little|late|slow|old|dear)|only|stands?|stood|hours|had to|have to|must|need(?:s|ed)?|want(?:s|ed)?|could|why|how|whether|blame[ds]?|asked|half)\b|n[’']t\b|\?/iu

const PAST =
  /\b(?:\p{L}{2,}ed|was|were|had|did|came|went|got|found|lost|broke|said|told|took|left|ran|stood|kept|saw|heard|paid|bought|sold|gave|made|knew|thought|fell|rang|wrote|sent|met|began|won|rose|cut|put|let|cost|read|held|built|brought|felt|sat|grew|spoke|chose|drew|meant|showed|shut|slept|caught|taught|has|have)\b/iu
