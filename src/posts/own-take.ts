import { sentencesIn } from '../platform/language/sentences.ts'

const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/giu
const QUOTED_LINE = /^\s*>.*$/gmu
/** What somebody else said, in the quotation marks of several languages. */
const QUOTATION = /“[^”]{12,}”|"[^"]{12,}"|„[^“”]{12,}[“”]|«[^»]{12,}»|»[^«]{12,}«/gu

/** What stands besides links and quotations, at its own place; what is taken out leaves blanks as long as it was. */
export const ownWords = (text: string): string =>
  [QUOTED_LINE, QUOTATION, LINK].reduce(
    (left, other) => left.replace(other, found => ' '.repeat(found.length)),
    text,
  )

export const sentencesOf = (text: string): { text: string; start: number; end: number }[] => {
  const found: { text: string; start: number; end: number }[] = []
  let from = 0
  for (const line of text.split('\n')) {
    for (const { start, end } of sentencesIn(text, { start: from, end: from + line.length }))
      found.push({ text: text.slice(start, end), start, end })
    from += line.length + 1
  }
  return found
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0

/** Somebody says so of themselves, or judges. */
const THINKS =
  /\b(?:i|we|my|our|me|us|mine)\b|\b(?:should|shouldn[’']t|must|ought|better|worse|wrong|right|mistake|rather|too (?:many|much|few|little|late|often)|surpris(?:ed|ing)|enough|never|prefer|worth|matters?|doubt)\b/iu

/** And why. */
const REASON =
  /\b(?:because|since|so that|therefore|hence|the reason|that[’']s why|that is why|which is why|for the (?:simple )?reason|what changed (?:my|our) mind|otherwise|unless|until|after (?:we|i|he|she|they|a|the|two|three|\d)|when (?:we|i|he|she|they|it|a|the)|if (?:we|i|you|he|she|they|it|a|the|nobody))\b|(?:\s[–—]\s|: )\p{L}/iu

export const saysWhatItThinks = (text: string): boolean => THINKS.test(text)
export const saysWhy = (text: string): boolean => REASON.test(text)
