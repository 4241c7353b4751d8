/** More doubts than this about one message tell a person nothing new. */
const DOUBTS_KEPT = 20

/** Notes what was odd about a message, once each; a hostile message cannot make the list grow without end. */
export function doubt(doubts: string[], text: string): void {
  if (doubts.length < DOUBTS_KEPT && !doubts.includes(text)) doubts.push(text)
}

const QUOTED_LENGTH = 80

/** What a message said, short enough to stand in a doubt. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > QUOTED_LENGTH ? `“${wellFormed(line.slice(0, QUOTED_LENGTH))}…”` : `“${line}”`
}

/** Without line ends and control characters, and with single spaces only. */
export const onOneLine = (text: string): string =>
  (/ {2}|[^\S ]|[\x00-\x1f\x7f]/.test(text) ? text.replace(/[\s\x00-\x1f\x7f]+/g, ' ') : text).trim()

/** Without the half of a character that a cut may leave at the end. */
export const wellFormed = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
