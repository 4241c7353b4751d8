import type { Block } from '../document.ts'
import { markedItem } from '../marked-item.ts'
import { leftOf, rightOf, textOf } from './lines.ts'
import type { Line } from './pieces.ts'
import { joinLines, type Words } from './words.ts'

/** What most of a document is set in. */
export type Setting = { size: number; font: string }

/** Letters larger than those of the text by this ratio are a heading's. */
const HEADING_RATIO = 1.15
const LONGEST_HEADING = 200
const LONGEST_BOLD_HEADING = 90

/** Lines farther apart than usual by this ratio are of two paragraphs. */
const FARTHER = 1.25

/** A first line begins this many sizes to the right of the others. */
const INDENT = 0.8

/** A line that ends before this part of the width is the last of its paragraph, where a sentence ends there. */
const SHORT = 0.8

/** So many lines that begin alike, most of them about as wide, show where their right edge is. */
const EDGE = { lines: 3, full: 0.8, fullLines: 0.6 }

type Open = { lines: Line[]; texts: string[]; isItem: boolean }

/** Lines that flow, as headings, paragraphs and items. */
export function paragraphsOf(lines: Line[], page: number, setting: Setting, words: Words): Block[] {
  const left = Math.min(...lines.map(leftOf))
  const width = Math.max(...lines.map(rightOf)) - left
  const usual = usualStep(lines)
  const open: Open[] = []
  for (const [at, line] of lines.entries()) {
    const text = textOf(line)
    const before = lines[at - 1]
    const current = open.at(-1)
    const next =
      current && before && goesOn(current, before, line, { left, width, usual, lines }) ? current : undefined
    // A dash within a sentence may come to stand at the beginning of a line.
    const isDash = /^[–—-]\s/.test(text) && next?.isItem === false
    const item = isDash ? undefined : markedItem(text)
    if (next && item === undefined) {
      next.lines.push(line)
      next.texts.push(text)
    } else open.push({ lines: [line], texts: [item ?? text], isItem: item !== undefined })
  }
  return open.map(one => blockOf(one, page, setting, words)).filter(({ text }) => text !== '')
}

type Measures = { left: number; width: number; usual: number; lines: Line[] }

function goesOn(current: Open, before: Line, line: Line, { left, width, usual, lines }: Measures): boolean {
  const step = line.y - before.y
  const ratio = line.size / before.size
  if (ratio > HEADING_RATIO || ratio < 1 / HEADING_RATIO) return false
  // Headings have lines farther apart than those of the text; what is usual there is not known.
  if (step <= 0 || step > FARTHER * Math.max(usual, 1.2 * line.size)) return false
  if (
    fontOf(line) !== fontOf(before) &&
    current.lines.every(one => fontOf(one) === fontOf(before)) &&
    isShort(before, left, width)
  )
    return false
  if (current.isItem) {
    const isBelow = leftOf(line) > leftOf(current.lines[0]!) + 1 || !endsSentence(before)
    return isBelow && !isBrokenByHand(before, line, edgeOf(before, lines))
  }
  const isIndented =
    leftOf(line) > leftOf(before) + INDENT * line.size && leftOf(before) < left + INDENT * line.size
  if (isIndented && current.lines.length > 1) return false
  return (
    !(isShort(before, left, width) && endsSentence(before)) &&
    !isBrokenByHand(before, line, edgeOf(before, lines))
  )
}

/** Whether the next line's first word would have found room: then the line was ended there on purpose. */
function isBrokenByHand(before: Line, line: Line, edge: number): boolean {
  if (/[-\u2010\xad]$/.test(textOf(before))) return false
  const text = textOf(line)
  const word =
    ((rightOf(line) - leftOf(line)) * (text.split(' ', 1)[0]!.length + 1)) / Math.max(1, text.length)
  return rightOf(before) + word + line.size < edge
}

function edgeOf(line: Line, lines: Line[]): number {
  const alike = lines.filter(one => Math.abs(leftOf(one) - leftOf(line)) <= 1)
  const edge = Math.max(...alike.map(rightOf))
  const width = edge - leftOf(line)
  const full = alike.filter(one => rightOf(one) - leftOf(one) >= EDGE.full * width).length
  return alike.length >= EDGE.lines && full >= EDGE.fullLines * alike.length
    ? edge
    : Math.max(...lines.map(rightOf))
}

const isShort = (line: Line, left: number, width: number): boolean => rightOf(line) - left < SHORT * width
const endsSentence = (line: Line): boolean => /[.!?:…]["”’)\]]*$/.test(textOf(line))
const fontOf = (line: Line): string =>
  line.pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a)).font

/** The step from line to line that is most common, counted in half points; 0 where there is but one line. */
function usualStep(lines: Line[]): number {
  const counts = new Map<number, number>()
  for (const [at, line] of lines.slice(1).entries()) {
    const step = Math.round((line.y - lines[at]!.y) * 2) / 2
    if (step > 0 && step < 2.6 * line.size) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  return [...counts].reduce(([a, n], [b, m]) => (m > n || (m === n && b < a) ? [b, m] : [a, n]), [0, 0])[0]
}

function blockOf({ lines, texts, isItem }: Open, page: number, setting: Setting, words: Words): Block {
  const text = joinLines(texts, words)
  const size = Math.max(...lines.map(line => line.size))
  const isLarge = size >= HEADING_RATIO * setting.size && text.length <= LONGEST_HEADING
  const isBold =
    lines.length === 1 &&
    text.length <= LONGEST_BOLD_HEADING &&
    size >= 0.98 * setting.size &&
    lines[0]!.pieces.every(({ font }) => font !== setting.font) &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.,;:!?]$/.test(text)
  return { page, role: isItem ? 'item' : isLarge || isBold ? 'heading' : 'paragraph', text }
}
