const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Latin letters, the marks of print and signs of money: nothing that joins with what stands before it. */
const PLAIN = /^[\x00-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

/** As a person counts them: an emoji is one, a letter with its accents is one, a line's end is one. */
export function countCharacters(text: string): number {
  const said = text.trim()
  if (PLAIN.test(said)) return said.length
  let count = 0
  for (const _ of placesOfCharacters(said)) count++
  return count
}

/** Where the character of that number begins, counted as above; the length of the text where it has no more. */
export function placeOfCharacter(text: string, number: number): number {
  const before = text.length - text.trimStart().length
  if (PLAIN.test(text)) return Math.min(text.length, before + number)
  let count = 0
  for (const place of placesOfCharacters(text.slice(before))) {
    if (count === number) return before + place
    count++
  }
  return text.length
}

/** The segmenter's time grows with the square of what it is given at once. */
const PIECE = 500

function* placesOfCharacters(text: string): Generator<number> {
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + PIECE)
    const to = space > from ? space : from + PIECE
    for (const { index } of SEGMENTER.segment(text.slice(from, to))) yield from + index
    from = to
  }
}
