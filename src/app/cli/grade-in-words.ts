import { CUT_POINTS } from '../../outreach/coach/grade.ts'
import type { Finding, GradedText } from '../../outreach/coach/grade-draft.ts'
import { MOST_CHARACTERS } from '../../outreach/coach/rules/length.ts'
import { quoted, wrapped } from './wrap.ts'

const INDENT = ' '.repeat(10)

/** A grade as one would show it to a friend: each finding with its words, why, and what to do instead. */
export function gradeInWords(graded: GradedText, text: string): string {
  const { grade, score, characters, findings, silent, language } = graded
  const left = MOST_CHARACTERS - characters
  const cuts = Object.entries(CUT_POINTS).map(([letter, points]) => `${letter} from ${points}`)
  const lines = [
    `${grade}   ${score} of 100   ${characters} characters, ${left >= 0 ? `${left} left` : `${-left} too many`}`,
    '',
    ...findings.flatMap((finding, at) => [
      ...findingInWords(finding, text, !findings.slice(0, at).some(before => isSaid(before, finding))),
      '',
    ]),
    `A hundred less the points above, not below nothing: ${cuts.join(', ')}.`,
  ]
  if (silent.length > 0)
    lines.push(
      ...wrapped(
        `Silent, because ${language ? `they do not know ${inCapital(language)}` : 'the language is not known'}: ${silent.join(', ')}.`,
        '',
      ),
    )
  return lines.join('\n')
}

const isSaid = (before: Finding, { rule, because }: Finding): boolean =>
  before.rule === rule && before.because === because

function findingInWords(
  { start, end, points, rule, because, instead }: Finding,
  text: string,
  isFirst: boolean,
): string[] {
  const line = text.slice(0, start).split('\n').length
  const cost = points > 0 ? `−${points}` : '+'
  return [
    `${cost.padStart(5)}  ${`line ${line}`.padEnd(9)} “${quoted(text.slice(start, end))}”  (${rule})`,
    ...(isFirst ? [...wrapped(because, INDENT), ...(points > 0 ? wrapped(`→ ${instead}`, INDENT) : [])] : []),
  ]
}

const inCapital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
