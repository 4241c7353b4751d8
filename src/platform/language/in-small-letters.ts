/** A pattern that finds in a text, and in small letters where their case does not matter to it. */
export type Finder = { exec: (text: Lettered) => RegExpExecArray | null; test: (text: Lettered) => boolean }

/** A text beside itself in small letters, of the same length. */
export type Lettered = { text: string; small: string }

export function lettered(text: string): Lettered {
  const small = text.toLowerCase()
  return {
    text,
    small: small.length === text.length ? small : text.replace(/[A-Z]+/g, word => word.toLowerCase()),
  }
}

/**
 * A pattern that does not mind the case of letters, as one for a text in small letters: comparing without folding is
 * several times as fast, and hundreds of these are tried on each sentence. Others are left as they are.
 */
export function finderOf(pattern: RegExp): Finder {
  if (!pattern.flags.includes('i'))
    return { exec: ({ text }) => pattern.exec(text), test: ({ text }) => pattern.test(text) }
  const small = new RegExp(inSmallLetters(pattern.source), pattern.flags.replace('i', ''))
  return { exec: text => small.exec(text.small), test: text => small.test(text.small) }
}

/** Escapes, properties and names keep their capitals; a capital letter, where case does not matter, is any letter. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\(\?<[A-Za-z]\w*>|[A-Z]/g, part =>
    part === '\\p{Lu}' ? '\\p{L}' : part.length === 1 ? part.toLowerCase() : part,
  )
