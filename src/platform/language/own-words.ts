import type { Range } from './range.ts'

type Line = Range & { text: string }

/**
 * The paragraphs that the sender of a message wrote: without what they quoted or forwarded, without the name and the
 * fine print below. Lines that a mail program wrapped belong to one paragraph; items of a list stand alone.
 */
export function ownParagraphs(text: string): Range[] {
  const paragraphs: Range[] = []
  let open: Range | null = null
  let before: Line | null = null
  const lines = ownLines(text)
  for (const line of lines) {
    if (line.text.trim() === '' || QUOTED.test(line.text)) {
      open = null
    } else if (open && before && isWrapped(before, line)) {
      open.end = line.end
    } else {
      open = { start: line.start, end: line.end }
      paragraphs.push(open)
    }
    before = line
  }
  return paragraphs
}

const QUOTED = /^\s{0,3}(?:>|\|)/
const BULLET = /^\s*(?:[-*•·–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/i
const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b.{0,40}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)[,:!]?\s*[-–—]*\s*$/iu
const FULL_STOP = /[.!?…:]["')\]]*\s*$/u
/** Programs wrap at 65 to 80 columns; a line that ends well before was ended by whoever wrote it. */
const WRAP_FROM = 45

const isWrapped = (before: Line, line: Line): boolean =>
  !BULLET.test(line.text) &&
  !GREETING.test(before.text) &&
  (before.text.trimEnd().length >= WRAP_FROM ||
    !(FULL_STOP.test(before.text) || /^\s*["'(]?\p{Lu}/u.test(line.text)))

/**
 * Up to where the mail that is answered or forwarded begins, or a signature or fine print does. Where it is quoted
 * line by line, whoever answers may write on below; the line that says who wrote it is nobody's own.
 */
function ownLines(text: string): Line[] {
  const lines = linesOf(text)
  const end = lines.findIndex((_, at) => ENDS.some(ends => ends(lines, at)))
  return (end === -1 ? lines : lines.slice(0, end)).map((line, at) =>
    saysWhoWrote(lines, at) > 0 || saysWhoWrote(lines, at - 1) > 1 || isSpilt(lines, at)
      ? { ...line, text: '' }
      : line,
  )
}

const FORWARDED =
  /^[\s>*_-]*(?:-+ ?(?:original|forwarded|ursprüngliche|oprindelig|mensaje)|begin forwarded message|-{4,}.*\bforwarded by\b)/i
const WROTE =
  /^\s*(?:on|am|le|el|den|op)\s.{6,200}\s(?:wrote|writes|schrieb|a écrit|escribió|skrev|schreef)\s*:\s*$/i
const WROTE_WRAPPED = /^\s*on\s.{6,120}$/i
const WROTE_WRAPPED_END = /^.{0,120}\b(?:wrote|writes):\s*$/i
const FROM_FIELD = /^\s*\*?(?:from|von|de)\*?:\s*\S/i
const OTHER_FIELD = /^\s*\*?(?:sent|to|date|subject|cc|gesendet|an|datum|betreff)\*?:/i
/** As Lotus Notes heads what is answered: a name, a time, then the fields. */
const NOTES_TIME = /^\s*.{0,80}\b\d{1,2}\/\d{1,2}\/\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)?\s*$/i
const SIGNATURE = /^(?:-- ?|_{5,}\s*|[*=]{10,}\s*)$/
const FINE_PRINT =
  /^\s*\W*(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}(?:confidential|intended|privileged|property)|confidentiality (?:notice|note)|disclaimer\b|the information (?:contained )?in this (?:e-?mail|message)|sent from my |get outlook for )/i
const CLOSING =
  /^\s*(?:(?:(?:kind|best|warm|with best|with kind) )?regards|thanks(?: again| so much| very much)?|many thanks|thank you|cheers|best(?: wishes)?|sincerely|yours(?: \w+)?|all the best|mvh|vriendelijke groet)[,.!]?\s*$/i
/** A name, a title, a firm, a number: no more stands below a closing. */
const MOST_BELOW_CLOSING = 8

const ENDS: ((lines: readonly Line[], at: number) => boolean)[] = [
  (lines, at) => FORWARDED.test(lines[at]!.text),
  (lines, at) => {
    const length = saysWhoWrote(lines, at)
    return length > 0 && !isQuotedFrom(lines, at + length)
  },
  (lines, at) =>
    FROM_FIELD.test(lines[at]!.text) &&
    lines.slice(at + 1, at + 4).some(({ text }) => OTHER_FIELD.test(text)),
  (lines, at) =>
    NOTES_TIME.test(lines[at]!.text) &&
    lines.slice(at + 1, at + 4).some(({ text }) => OTHER_FIELD.test(text)),
  (lines, at) => SIGNATURE.test(lines[at]!.text),
  (lines, at) => FINE_PRINT.test(lines[at]!.text),
  (lines, at) => CLOSING.test(lines[at]!.text) && isName(lines, at + 1),
]

/** Over how many lines, from this one, it is said who wrote what follows. */
function saysWhoWrote(lines: readonly Line[], at: number): 0 | 1 | 2 {
  const text = lines[at]?.text ?? ''
  if (WROTE.test(text)) return 1
  return WROTE_WRAPPED.test(text) && WROTE_WRAPPED_END.test(lines[at + 1]?.text ?? '') ? 2 : 0
}

function isQuotedFrom(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from).find(({ text }) => text.trim() !== '')
  return next !== undefined && QUOTED.test(next.text)
}

/** A quoted line that was wrapped again on its way has lost its mark in the middle of a sentence. */
const isSpilt = (lines: readonly Line[], at: number): boolean =>
  /^\p{Ll}/u.test(lines[at]!.text) &&
  QUOTED.test(lines[at + 1]?.text ?? '') &&
  QUOTED.test(lines[at - 1]?.text ?? '') &&
  lines[at - 1]!.text.length >= WRAP_FROM

function isName(lines: readonly Line[], from: number): boolean {
  const below = lines.slice(from).filter(({ text }) => text.trim() !== '')
  return below.length <= MOST_BELOW_CLOSING && below.every(({ text }) => text.trim().length < 60)
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const next = found === -1 ? text.length : found
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next
    lines.push({ start, end, text: text.slice(start, end) })
    start = next + 1
  }
  return lines
}
