import { type Language, languageOf } from '../../platform/language/english.ts'
import { ownLines, ownParagraphs } from '../../platform/language/own-words.ts'
import { plainly, smallLetters } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import { type Ask, asksIn } from './asks.ts'
import { countCharacters } from './characters.ts'
import type { Draft } from './draft.ts'
import { isFeature } from './features.ts'

/** `plain` and `low` are as long as the words themselves, the latter with its Latin capitals made small. */
export type Sentence = Range & { plain: string; low: string; isFeature: boolean }

/** A draft as every rule sees it: read once, whichever rules are on. */
export type Reading = {
  draft: Draft
  /** As long as the text; blank where the sender only quotes or forwards. */
  plain: string
  low: string
  lines: readonly Range[]
  /** As a person counts them, in what the sender wrote. */
  characters: number
  language: Language | null
  sentences: readonly Sentence[]
  asks: readonly Ask[]
}

export function readDraft(draft: Draft): Reading {
  const lines = ownLines(draft.text)
  const plain = plainly(onlyWithin(lines, draft.text))
  const low = smallLetters(plain)
  const sentences = sentencesOf(draft.text, plain, low)
  const language = languageOf(plain)
  return {
    draft,
    plain,
    low,
    lines,
    characters: countCharacters(lines.map(({ start, end }) => draft.text.slice(start, end)).join('\n')),
    language,
    sentences,
    asks: language === 'english' ? asksIn(sentences) : [],
  }
}

function onlyWithin(lines: readonly Range[], text: string): string {
  let kept = ''
  for (const { start, end } of lines) kept += ' '.repeat(start - kept.length) + text.slice(start, end)
  return kept.padEnd(text.length)
}

function sentencesOf(text: string, plain: string, low: string): Sentence[] {
  const sentences: Sentence[] = []
  let isAfterFeature = false
  for (const { start, end } of ownParagraphs(text).flatMap(paragraph => sentencesIn(text, paragraph))) {
    if (plain.slice(start, end).trim() === '') continue
    const said = low.slice(start, end)
    const isOne = isFeature(said, isAfterFeature)
    isAfterFeature ||= isOne
    sentences.push({
      start,
      end,
      plain: plain.slice(start, end),
      low: said,
      isFeature: isOne,
    })
  }
  return sentences
}
