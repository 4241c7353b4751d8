import { decodeCharset } from '../charsets.ts'
import { charsetOf } from './code-pages.ts'

type Group = {
  isHidden: boolean
  /** How many letters stand behind a \u for readers that do not know it. */
  substitutes: number
}

/** A control word with its number, a sign, a byte in hexadecimal, a brace, or a run of letters. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/gi

const BREAKS: Record<string, string> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}

/** Groups that begin with one of these hold no text. */
const UNSEEN = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer'])

/** The text of an RTF document, without anything of how it looks. One pass. */
export function rtfText(rtf: Buffer): string {
  const source = rtf.toString('latin1')
  const charset = charsetOf(Number(/\\ansicpg(\d{1,5})/.exec(source)?.[1] ?? 1252))
  const groups: Group[] = []
  let group: Group = { isHidden: false, substitutes: 1 }
  let bytes: number[] = []
  let toSkip = 0
  let text = ''
  const settle = () => {
    // Letters of more than one byte come as several tokens.
    if (bytes.length > 0) text += decodeCharset(Uint8Array.from(bytes), charset, [])
    bytes = []
  }
  const say = (said: string) => {
    settle()
    if (!group.isHidden) text += said
  }
  for (const [, word, number, hex, sign, brace, run] of source.matchAll(TOKEN)) {
    if (brace === '{') {
      groups.push(group)
      group = { ...group }
    } else if (brace === '}') {
      settle()
      group = groups.pop() ?? group
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip--
      else if (!group.isHidden) bytes.push(Number.parseInt(hex, 16))
    } else if (run !== undefined) {
      const letters = run.replace(/[\r\n]/g, '')
      say(letters.slice(toSkip))
      toSkip = Math.max(0, toSkip - letters.length)
    } else if (sign !== undefined) {
      if (sign === '*') group.isHidden = true
      else if (sign === '~') say(' ')
      else if ('\\{}'.includes(sign)) say(sign)
    } else if (word === 'u') {
      say(String.fromCharCode(Number(number) & 0xffff))
      toSkip = group.substitutes
    } else if (word === 'uc') group.substitutes = Number(number)
    else if (word && UNSEEN.has(word)) group.isHidden = true
    else if (word && BREAKS[word]) say(BREAKS[word])
  }
  settle()
  return text
}
