import type { Range } from './range.ts'

const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\s(?:--+|–|—)\s(?=\p{Lu})|;(?=\s)/gu
/** A point after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|no|nos|vs|approx|inc|ltd|co|corp|e\.?g|i\.?e|cf|al|fig|ext|tel|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|\p{Lu})\.$/iu
const HALF_OF_DAY = /\b[ap]\.m\.$/i
/** All that those two look at; what goes before may be long. */
const LAST_CHARACTERS = 12

/** The sentences within a stretch of a text, each without the white space around it. */
export function sentencesIn(text: string, { start, end }: Range): Range[] {
  const sentences: Range[] = []
  const stretch = text.slice(start, end)
  let from = 0
  for (const found of stretch.matchAll(END)) {
    const to = found.index + found[0].length
    if (!isEnd(stretch.slice(Math.max(0, from), to), stretch.slice(to))) continue
    add(from, to)
    from = to
  }
  add(from, stretch.length)
  return sentences

  function add(from: number, to: number) {
    const raw = stretch.slice(from, to)
    const said = raw.trim()
    if (!said) return
    const at = start + from + raw.indexOf(said)
    sentences.push({ start: at, end: at + said.length })
  }
}

function isEnd(sentence: string, rest: string): boolean {
  const last = sentence.slice(-LAST_CHARACTERS)
  if (HALF_OF_DAY.test(last)) return /^\s+\p{Lu}/u.test(rest)
  if (ABBREVIATED.test(last)) return false
  return (
    sentence.length > LAST_CHARACTERS || !/^(?:\.{2,}|…)/.test(sentence.trim()) || sentence.trim().length > 3
  )
}
