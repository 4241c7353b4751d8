/** Of the same length, so that places in it are places in the text: plain apostrophes, quotes and spaces. */
export const plainly = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s/g, ' ')

/** Of the same length, which `toLowerCase` need not be. */
export const smallLetters = (text: string): string =>
  text.replace(/[A-Z]+/g, capitals => capitals.toLowerCase())
