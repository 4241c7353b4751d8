import { readFileSync } from 'node:fs'
import { findAnswer } from '../src/commitments/suggestions/find-answers.ts'
import { findIntroductions } from '../src/commitments/suggestions/find-introductions.ts'
import type { Written } from './written-mail.ts'

export const ANSWER_HALVES = ['tuning', 'heldOut', 'later'] as const
type Half = (typeof ANSWER_HALVES)[number]
type Place = [start: number, end: number]
export type AnswerLabel = {
  asked: string
  message: string
  half: Half
  /** Without regard to what the finder finds, or because it finds something. */
  drawn: 'any' | 'found'
  answers: { question: Place; said: Place[] }[]
}
export type IntroductionLabel = {
  message: string
  start: number
  end: number
  half: Half
  drawn: 'cue' | 'found'
  label: 'introduction' | 'none'
}

export const readAnswerLabels = (): AnswerLabel[] => readLines('answers.jsonl')
export const readIntroductionLabels = (): IntroductionLabel[] => readLines('introductions.jsonl')

function readLines<Label>(name: string): Label[] {
  const lines = readFileSync(new URL(`labels/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => JSON.parse(line) as Label)
}

/** Messages in which labels lie. */
export const labelledMessages = (): Set<string> =>
  new Set([
    ...readAnswerLabels().flatMap(({ asked, message }) => [asked, message]),
    ...readIntroductionLabels().map(({ message }) => message),
  ])

type Mails = ReadonlyMap<string, Written>
export type Measured = { of: number; positive: number; found: number; right: number }

export const precisionOf = ({ right, found }: Measured): number => right / found
/** Of all that is there; the finder names one answer of a message, so one is enough. */
export const recallOf = ({ right, positive }: Measured): number => right / positive

/** Rightly found is an answer that overlaps a labelled one to the question that it is said to answer. */
export function measureAnswers(mails: Mails, half: Half, drawn?: AnswerLabel['drawn']): Measured {
  const measured = { of: 0, positive: 0, found: 0, right: 0 }
  for (const label of readAnswerLabels()) {
    if (label.half !== half || (drawn && label.drawn !== drawn)) continue
    const found = findAnswer(mails.get(label.message)!.text, mails.get(label.asked)!.text)
    measured.of++
    if (label.answers.length > 0) measured.positive++
    if (!found) continue
    measured.found++
    const isRight = label.answers.some(
      ({ question, said }) =>
        overlaps(found.question, question) && said.some(place => overlaps(found, place)),
    )
    if (isRight) measured.right++
  }
  return measured
}

export function measureIntroductions(mails: Mails, half: Half): Measured {
  const measured = { of: 0, positive: 0, found: 0, right: 0 }
  for (const label of readIntroductionLabels().filter(label => label.half === half)) {
    const finds = findIntroductions(mails.get(label.message)!.text)
    const isFound = finds.some(find => overlaps(find, [label.start, label.end]))
    measured.of++
    if (label.label === 'introduction') measured.positive++
    if (isFound) measured.found++
    if (isFound && label.label === 'introduction') measured.right++
  }
  return measured
}

const overlaps = (found: { start: number; end: number }, [start, end]: Place): boolean =>
  found.start < end && start < found.end
