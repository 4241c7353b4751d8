const WIDTH = 96
/** Of long words that are meant, the beginning and the end are enough to find them by. */
const MOST_QUOTED = 72

export function quoted(words: string): string {
  const characters = [...words.replace(/[\s\p{Cc}]+/gu, ' ').trim()]
  if (characters.length <= MOST_QUOTED) return characters.join('')
  const half = MOST_QUOTED / 2
  return `${characters.slice(0, half).join('').trimEnd()} … ${characters.slice(-half).join('').trimStart()}`
}

/** Lines of a paragraph, each behind the same indent. */
export function wrapped(said: string, indent: string): string[] {
  const lines: string[] = []
  for (const word of said.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`${indent}${word}`)
  }
  return lines
}
