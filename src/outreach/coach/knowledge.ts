import { takenUp } from './known-words.ts'
import { hasPhrase, phrases } from './phrases.ts'
import type { Reading, Sentence } from './reading.ts'

const THEIRS = phrases(
  'you (?:said|wrote|asked|told|mentioned|promised|showed|measured|found|noted|reported|published|posted|offered|suggested|wanted|replaced|moved|opened|built|stopped|signed|gave|did)',
  'your (?:[a-z-]+ ){0,2}?(?:report|talk|paper|article|letter|notice|tender|post|comment|question|figures|records|talk|speech|interview|thesis|book|plan|audit|line|station|street|ward|site|mill|harbour|gearbox|pump)s?',
  '(?:yes|no),? ',
)
const ANSWER = /^(?:[a-z]{1,24}, )?(?:yes|no)\b/
const DETAIL = /\d|["“][^"”]{4,200}["”]/
/** A name inside a sentence that is not just who it is written to. */
const NAME = /[a-z0-9,] (?!I\b|I')[A-Z][a-z]{2,}/

/** Fewer shared words than this, and the two may be about anything. */
const FEWEST_SHARED = 2

/** A sentence that shows that its writer knows this reader, and could not have been written to another. */
export function knowledgeIn(reading: Reading): Sentence | null {
  const { sentences, draft } = reading
  if (draft.reader && draft.reader.sentences.length > 0)
    return isTakenUp(reading) ? (sentences.find(({ isFeature }) => !isFeature) ?? null) : null
  return sentences.find(isOfReader) ?? null
}

function isOfReader({ isFeature, low, plain }: Sentence): boolean {
  if (isFeature) return false
  if (ANSWER.test(low)) return true
  return hasPhrase(THEIRS, low) && (DETAIL.test(plain) || NAME.test(plain))
}

export function isTakenUp(reading: Reading): boolean {
  const { reader } = reading.draft
  if (!reader) return false
  const said = [...reader.sentences, ...reader.commitments.map(({ what }) => what)]
  return said.some(one => takenUp(reading, reader, one).length >= FEWEST_SHARED)
}
