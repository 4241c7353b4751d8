/** Words as they stand within lines, in small letters, so that one cut at the end of a line can be told. */
export type Words = { has(word: string): boolean }

const WORD = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu

export function wordsIn(lines: Iterable<string>): Words {
  const words = new Set<string>()
  for (const line of lines) {
    // The last of a line may be half a word.
    for (const word of line
      .replace(/\S+[-\u2010\xad]$/, '')
      .toLowerCase()
      .match(WORD) ?? [])
      words.add(word)
  }
  return words
}

/** Lines as one text. A word cut at the end of one is put together, with its hyphen where it is written so elsewhere. */
export function joinLines(lines: readonly string[], words: Words): string {
  let text = lines[0] ?? ''
  for (const line of lines.slice(1)) text = joinCut(text, line, words) ?? `${text} ${line}`
  return text.replaceAll('\xad', '').trim()
}

const LONGEST_WORD = 100

function joinCut(before: string, after: string, words: Words): string | undefined {
  if (!'-\u2010\xad'.includes(before.at(-1) ?? ' ')) return undefined
  // A word has no more letters than this; a search through all of a long paragraph would be made for each line.
  const cut = /([\p{L}\p{N}][\p{L}\p{N}-]*)([-\u2010\xad])$/u.exec(before.slice(-LONGEST_WORD))
  const next = /^\p{Ll}[\p{L}-]*/u.exec(after)?.[0]
  if (!cut || !next) return undefined
  const [, first = '', hyphen] = cut
  const whole = before.slice(0, -1) + after
  if (hyphen === '\xad') return whole
  if (words.has((first + next).toLowerCase())) return whole
  const isCompound = first.includes('-') || words.has(`${first}-${next}`.toLowerCase())
  return isCompound ? before + after : whole
}
