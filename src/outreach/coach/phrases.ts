import { plainly, smallLetters } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import type { Reading } from './reading.ts'

const LONGEST_WORD = 24

/**
 * Any of some wordings, in small letters, as they may be wrapped. What repeats in them (`[a-z]+`) ends with the longest
 * word there is, so that no text takes more time than its length is worth.
 */
export function phrases(...wordings: readonly string[]): RegExp {
  const any = wordings
    .join('|')
    .replace(/\[[^\]]*\]| /g, part => (part === ' ' ? '(?: {1,3})' : part))
    .replaceAll(']+', `]{1,${LONGEST_WORD}}`)
  return new RegExp(`(?<![a-z0-9])(?:${any})(?![a-z0-9])`, 'g')
}

export const hasPhrase = (pattern: RegExp, low: string): boolean => low.search(pattern) !== -1

/** A subject has no place in the text: what it says is pointed out at the first words below it. */
export function placesInSubject(pattern: RegExp, { plain, draft }: Reading): Range[] {
  const first = /\S{1,60}/.exec(plain)
  const said = smallLetters(plainly(draft.subject ?? ''))
  if (!first || !hasPhrase(pattern, said)) return []
  return [{ start: first.index, end: first.index + first[0].length }]
}

/** Where they stand in what the sender wrote, greeting and fine print among it. */
export const placesOf = (pattern: RegExp, { low }: Reading): Range[] =>
  Array.from(low.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }))
