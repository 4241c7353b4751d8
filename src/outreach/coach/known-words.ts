import { smallLetters } from '../../platform/language/plainly.ts'
import type { KnownReader } from './draft.ts'
import type { Reading } from './reading.ts'

const WORD = /[\p{L}\p{N}]{4,40}/gu
const EMPTY = new Set(
  'about after again also been before between both call came come could does doing done each even ever every from give going good have having hear here hope into just keep know last less like little look made make many mail meet more most much must need never next only other over please really same seen send sent should some still such take talk than thank thanks that their them then there these they thing think this those through time today tomorrow tuesday under until very want week well went were what when where which while will with without work would wrote year yesterday your monday wednesday thursday friday'.split(
    ' ',
  ),
)

/** Words that say what a text is about, without their endings. */
export const contentWords = (text: string): string[] =>
  (smallLetters(text).match(WORD) ?? []).filter(word => !EMPTY.has(word)).map(stem)

const stem = (word: string): string => word.replace(/(?:ings?|ed|es|s)$/, '')

/** What stands in a draft of what the reader wrote or what is open between us; their name and firm say nothing. */
export function takenUp({ sentences }: Reading, reader: KnownReader, said: string): string[] {
  const own = new Set(contentWords(`${reader.name ?? ''} ${reader.organisation ?? ''}`))
  const about = new Set(contentWords(said).filter(word => !own.has(word)))
  const words = sentences.filter(({ isFeature }) => !isFeature).flatMap(({ plain }) => contentWords(plain))
  return [...new Set(words)].filter(word => about.has(word))
}
