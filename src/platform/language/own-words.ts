import type { Range } from './range.ts'

/** `text` is how the line begins: what a line is can be told from that, and long lines are not gone through again. */
type Line = Range & { text: string; isBlank: boolean }

/**
 * The paragraphs that the sender of a message wrote: without what they quoted or forwarded, without the name and the
 * fine print below. Lines that a mail program wrapped belong to one paragraph; items of a list stand alone.
 */
export function ownParagraphs(text: string): Range[] {
  const paragraphs: Range[] = []
  let open: Range | null = null
  let before: Line | null = null
  const lines = upTo(linesOf(text), [...ANSWERED, ...SIGNED])
  for (const line of lines) {
    if (line.isBlank || QUOTED.test(line.text)) {
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

/**
 * All that the sender wrote, line by line, with greeting, name and fine print: without what they quoted, up to where
 * the mail that is answered or forwarded begins.
 */
export function ownLines(text: string): Range[] {
  return upTo(linesOf(text), [...ANSWERED, ...HEADED])
    .filter(line => !QUOTED.test(line.text))
    .map(({ start, end }) => ({ start, end }))
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

type Ends = (lines: readonly Line[], at: number) => boolean

function upTo(lines: Line[], ends: readonly Ends[]): Line[] {
  const end = lines.findIndex((_, at) => ends.some(isEnd => isEnd(lines, at)))
  return end === -1 ? lines : lines.slice(0, end)
}

const RULE = /^[\s>*_-]*/
const FORWARDED = /^(?:original|forwarded|ursprüngliche|oprindelig|mensaje)/i

function isForwarded({ text }: Line): boolean {
  const [rule] = RULE.exec(text)!
  const said = text.slice(rule.length)
  return (
    (/- ?$/.test(rule) && FORWARDED.test(said)) ||
    /^begin forwarded message/i.test(said) ||
    (rule.includes('----') && /\bforwarded by\b/i.test(said))
  )
}

const WROTE =
  /^\s*(?:on|am|le|el|den|op)\s.{6,200}\s(?:wrote|writes|schrieb|a écrit|escribió|skrev|schreef)\s*:\s*$/i
const WROTE_WRAPPED = /^\s*on\s.{6,120}$/i
const FROM_FIELD = /^\s*\*?(?:from|von|de)\*?:\s*\S/i
const OTHER_FIELD = /^\s*\*?(?:sent|to|date|subject|cc|gesendet|an|datum|betreff)\*?:/i
const SENT_BY_FIELD = /^\s*sent by:/i
const TO_FIELD = /^\s*to:\s/i
const CC_OR_SUBJECT = /^\s*(?:cc|subject):/i
/** As Lotus Notes heads what is answered: a name, a time, then the fields. */
const NOTES_TIME = /^\s*.{0,80}\b\d{1,2}\/\d{1,2}\/\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)?\s*$/i
const SIGNATURE = /^(?:-- ?|_{5,}\s*|[*=]{10,}\s*)$/
const FINE_PRINT =
  /^\s*\W*(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}(?:confidential|intended|privileged|property)|confidentiality (?:notice|note)|disclaimer\b|the information (?:contained )?in this (?:e-?mail|message)|sent from my |get outlook for )/i
const CLOSING =
  /^\s*(?:(?:(?:kind|best|warm|with best|with kind) )?regards|thanks(?: again| so much| very much)?|many thanks|thank you|cheers|best(?: wishes)?|sincerely|yours(?: \w+)?|all the best|mvh|vriendelijke groet)[,.!]?\s*$/i
/** A name, a title, a firm, a number: no more stands below a closing. */
const MOST_BELOW_CLOSING = 8

const ANSWERED: readonly Ends[] = [
  (lines, at) => isForwarded(lines[at]!),
  (lines, at) => WROTE.test(lines[at]!.text),
  (lines, at) =>
    WROTE_WRAPPED.test(lines[at]!.text) &&
    /^.{0,120}\b(?:wrote|writes):\s*$/i.test(lines[at + 1]?.text ?? ''),
  (lines, at) => FROM_FIELD.test(lines[at]!.text) && isFieldBelow(lines, at),
  (lines, at) => NOTES_TIME.test(lines[at]!.text) && isFieldBelow(lines, at),
]

/** Headers as mail programs of firms leave them, with room between their fields, or without who it is from. */
const HEADED: readonly Ends[] = [
  (lines, at) =>
    FROM_FIELD.test(lines[at]!.text) &&
    below(lines, at, 3).some(({ text }) => OTHER_FIELD.test(text) || SENT_BY_FIELD.test(text)),
  (lines, at) =>
    TO_FIELD.test(lines[at]!.text) &&
    below(lines, at, MOST_OF_TO).filter(({ text }) => CC_OR_SUBJECT.test(text)).length === 2,
]

const SIGNED: readonly Ends[] = [
  (lines, at) => SIGNATURE.test(lines[at]!.text),
  (lines, at) => FINE_PRINT.test(lines[at]!.text),
  (lines, at) => CLOSING.test(lines[at]!.text) && isName(lines, at + 1),
]

/** Those whom a mail is to may take several lines. */
const MOST_OF_TO = 8

const isFieldBelow = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 4).some(({ text }) => OTHER_FIELD.test(text))

function below(lines: readonly Line[], at: number, most: number): Line[] {
  const found: Line[] = []
  for (let next = at + 1; next < lines.length && next <= at + 2 * most && found.length < most; next++)
    if (!lines[next]!.isBlank) found.push(lines[next]!)
  return found
}

function isName(lines: readonly Line[], from: number): boolean {
  let below = 0
  for (let at = from; at < lines.length; at++) {
    if (lines[at]!.isBlank) continue
    below++
    if (below > MOST_BELOW_CLOSING || lines[at]!.text.trim().length >= 60) return false
  }
  return true
}

const MOST_OF_LINE = 300

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const next = found === -1 ? text.length : found
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next
    const isBlank = text.slice(start, end).trim() === ''
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + MOST_OF_LINE)), isBlank })
    start = next + 1
  }
  return lines
}
