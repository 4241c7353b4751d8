/** A stretch of a text, in UTF-16 units as JavaScript and the browser count them: `text.slice(start, end)`. */
export type Range = { start: number; end: number }
