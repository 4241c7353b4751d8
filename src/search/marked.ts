import type { Marked } from './search.operations.ts'

/** Letters that no decomposition takes apart; PostgreSQL's unaccent knows the same. */
const WHOLE: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** As people type it: without accents and capitals. The database's `plain_words` does the same to what it holds. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, letter => WHOLE[letter]!)

export const wordsOf = (query: string): string[] => [...new Set((query.match(WORD) ?? []).map(plainWord))]

/** A text with every word marked that begins as one of these; a single letter is only itself. */
export function markWords(text: string, words: readonly string[]): Marked {
  const parts: Marked = []
  let shown = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isAmong(plainWord(word), words)) continue
    if (index > shown) parts.push({ text: text.slice(shown, index), isFound: false })
    parts.push({ text: word, isFound: true })
    shown = index + word.length
  }
  if (shown < text.length) parts.push({ text: text.slice(shown), isFound: false })
  return parts
}

const isAmong = (said: string, words: readonly string[]) =>
  words.some(word => (word.length > 1 ? said.startsWith(word) : said === word))

const BEFORE = 48
const LENGTH = 180

/** The stretch of a long text around the first of these words, on one line; its beginning where it has none. */
export function excerptAround(text: string, words: readonly string[]): Marked {
  const line = text.replace(/\s+/g, ' ').trim()
  const first = [...line.matchAll(WORD)].find(([word]) => isAmong(plainWord(word), words))?.index ?? 0
  const start = first <= BEFORE ? 0 : line.indexOf(' ', first - BEFORE) + 1 || first
  const end = start + LENGTH >= line.length ? line.length : line.lastIndexOf(' ', start + LENGTH)
  const cut = line.slice(start, end > first ? end : start + LENGTH)
  return markWords(`${start > 0 ? '… ' : ''}${cut}${start + cut.length < line.length ? ' …' : ''}`, words)
}
