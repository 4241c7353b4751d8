import type { Range } from '../../platform/language/range.ts'
import { hasPhrase, phrases, placesOf } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Where it can be looked up, or who says so; a reason of the seller's own counts where it names a fact. */
const SOURCE = phrases(
  'see (?:section|page|clause|the (?:notice|list|table|report|minutes)|https?:|www)|according to|(?:asked|told|wrote to|called) (?:them|him|her|us|me)|says? (?:the|their|that)|section \\d+|page \\d+|clause \\d+|https?://|as of \\d',
  'because (?:the|a|an|of the|two|three|our|their|they|he|she)|since (?:the|our|their)',
)

/** Where a wording stands, but for sentences that say by what it can be checked. Of a pitch nothing is an excuse. */
export function placesUnless(pattern: RegExp, reading: Reading): Range[] {
  const excused = reading.sentences.filter(({ low, isFeature }) => !isFeature && hasPhrase(SOURCE, low))
  return placesOf(pattern, reading).filter(
    ({ start }) => !excused.some(sentence => sentence.start <= start && start < sentence.end),
  )
}
