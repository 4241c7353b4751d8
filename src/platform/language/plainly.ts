/** Of the same length, so that places in it are places in the text: plain apostrophes, quotes, dashes and spaces. */
export const plainly = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u00a0]/g, ' ')
