import { isEnglish } from '../platform/language/english.ts'
import { isNearEqual } from './likeness.ts'
import { countWords, ownWords, saysWhatItThinks, saysWhy, sentencesOf } from './own-take.ts'

export type PostTexts = { text: string; link: string; take: string }
/** A post that stands already, of whoever checks or of a colleague. */
export type EarlierPost = { id: string; author: string; on: string; text: string; take: string }

export type PostRule = 'bare-link' | 'no-take' | 'no-reason' | 'listicle' | 'said-before' | 'stock'

export type PostFinding = {
  rule: PostRule
  /** What it is about, as it stands there; nothing where something is missing. */
  words: string
  because: string
  instead: string
}

/** Fewer words than this are no sentence of one's own. */
const LEAST_WORDS = 6

/**
 * What keeps a post from being its author's: no take of their own, a bare link, a list of ways, or everyone's text.
 * The words that are looked for are English; of other languages only what is missing altogether is said. How many may
 * like it is asked nowhere.
 */
export function checkPost(post: PostTexts, earlier: readonly EarlierPost[] = []): PostFinding[] {
  const own = ownWords(`${post.text}\n${post.take}`)
  return [...missing(post, own), ...listicle(post), ...saidBefore(post, earlier), ...stock(own)]
}

function missing({ text, link, take }: PostTexts, own: string): PostFinding[] {
  const hasLink = link !== '' || /https?:\/\//i.test(`${text} ${take}`)
  const sentences = sentencesOf(own).map(sentence => sentence.text)
  const full = sentences.filter(sentence => countWords(sentence) >= LEAST_WORDS)
  if (full.length === 0)
    return [
      hasLink
        ? {
            rule: 'bare-link',
            words: link || (/https?:\/\/\S+/i.exec(`${text} ${take}`)?.[0] ?? ''),
            because: 'A bare link says nothing of whoever passes it on.',
            instead: 'Say in a sentence what you think of it, and why.',
          }
        : NO_TAKE,
    ]
  if (!isEnglish(own)) return []
  const thinking = full.filter(saysWhatItThinks)
  if (thinking.length === 0) return [{ ...NO_TAKE, words: full[0]! }]
  return saysWhy(own) ? [] : [{ ...NO_REASON, words: thinking[0]! }]
}

const NO_TAKE: PostFinding = {
  rule: 'no-take',
  words: '',
  because: 'Nothing in it is what its author thinks: anybody could have posted it.',
  instead: 'Say what you think, from what you have seen yourself: “I doubt that, because …”.',
}

const NO_REASON: PostFinding = {
  rule: 'no-reason',
  words: '',
  because: 'It says what its author thinks, and not why.',
  instead: 'Say what you saw that made you think so.',
}

const NUMBER = '(?:[3-9]|\\d{2,3})|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty'
const LISTICLE = new RegExp(
  `^\\P{L}*?(?:(?:here are|these are|top|the|my|our|these)\\s+)*(?:${NUMBER})\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:ways|tips|tricks|hacks|reasons|things|secrets|steps|rules|habits|mistakes|lessons|takeaways|signs|questions|ideas|strategies|trends|tools|myths|facts|insights|learnings|must-haves)\\b`,
  'iu',
)

/** Its headline is one: a text or a take that begins so. That somebody asked two questions is no list. */
function listicle({ text, take }: PostTexts): PostFinding[] {
  const headline = [text, take].flatMap(part => sentencesOf(part).slice(0, 1))
  const found = headline.map(({ text }) => LISTICLE.exec(text)?.[0]).find(words => words !== undefined)
  if (!found) return []
  return [
    {
      rule: 'listicle',
      words: found,
      because: 'A list of so many ways is read past, and remembered by nobody.',
      instead: 'Take the one that you have tried yourself, and tell what came of it.',
    },
  ]
}

function saidBefore({ text, take }: PostTexts, earlier: readonly EarlierPost[]): PostFinding[] {
  const same = earlier.find(
    post => isNearEqual(`${text} ${take}`, `${post.text} ${post.take}`) || isNearEqual(take, post.take),
  )
  if (!same) return []
  return [
    {
      rule: 'said-before',
      words: same.take,
      because: `${same.author} wrote nearly the same on ${same.on}.`,
      instead: 'Say what is new since, or what you see differently.',
    },
  ]
}

const STOCK: readonly RegExp[] = [
  /\bin today[’']s (?:fast[- ]paced |ever[- ]changing |digital |competitive )*(?:world|landscape|market|age|environment)\b/giu,
  /\b(?:thrilled|excited|humbled|honou?red|proud|delighted|pleased) to (?:announce|share|be|have|present|join)\b/giu,
  /\bgame[- ]chang(?:er|ing)\b/giu,
  /\b(?:let that sink in|read that again|agree\?|thoughts\?|who[’']s with me|i[’']ll wait|say it louder)/giu,
  /\bunpopular opinion\b/giu,
  /\bhere[’']s (?:the thing|why|what (?:it taught me|i learned)|how)\b/giu,
  /\b(?:at the end of the day|the bottom line is|it goes without saying|needless to say)\b/giu,
  /\b(?:think|thinking) outside (?:of )?the box\b/giu,
  /\b(?:move the needle|low[- ]hanging fruit|deep dive|synerg(?:y|ies)|paradigm shift|thought leader(?:ship)?|circle back|win[- ]win|best practices?|next level|secret sauce)\b/giu,
  /\b(?:unlock|unleash|supercharge|revolutioni[sz]e|transform) (?:your|the|their|its)\b/giu,
  /\bthe future (?:of [\p{L} ]{2,30}? )?is (?:here|now|bright)\b/giu,
  /\b(?:great|must|interesting|insightful|fantastic|excellent) (?:read|article|piece|post|insights?)\b/giu,
  /\bcouldn[’']t agree more\b/giu,
  /\b(?:like|comment|share|repost|follow)(?:,? (?:and|&|or) (?:like|comment|share|repost|follow)\b| (?:if you|below|for more|me for))/giu,
  /\bdm me\b|\blink in (?:the )?(?:bio|first comment|comments)\b/giu,
  /\bnobody (?:is talking|talks) about this\b/giu,
]
const MOST_STOCK = 2

/** One phrase that everybody uses may slip in; more of them, or one in a short text, and it is everyone's text. */
function stock(own: string): PostFinding[] {
  const found = STOCK.flatMap(phrase => [...own.matchAll(phrase)]).sort((a, b) => a.index - b.index)
  const words = countWords(own)
  if (found.length === 0 || (found.length < MOST_STOCK && words > SHORT)) return []
  return [
    {
      rule: 'stock',
      words: found.map(([phrase]) => phrase).join(' · '),
      because: 'Everybody writes so; nobody hears who it is.',
      instead: 'Say it as you would to one person whom you know.',
    },
  ]
}

const SHORT = 40
