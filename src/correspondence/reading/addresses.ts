import type { Mailbox } from '../headers.ts'
import { normaliseAddress } from './address.ts'
import { onOneLine, wellFormed } from './doubts.ts'
import { decodeWords } from './encoded-words.ts'

export type AddressList = {
  mailboxes: Mailbox[]
  /** What stood where an address should, and is none. Of a From, this may be the only name there is. */
  unread: string[]
}

/**
 * The mailboxes of an address field (RFC 5322 §3.4 with its obsolete forms), and of what people and programs
 * write instead: semicolons, bare words, missing or doubled brackets, commas in unquoted names. Linear in the
 * length of the text.
 */
export function readAddresses(text: string, doubts: string[] = []): AddressList {
  const list: AddressList = { mailboxes: [], unread: [] }
  const lastAngle = text.lastIndexOf('>')
  let quotesClose = true
  let commentsClose = true
  let entry = emptyEntry()
  let at = 0
  while (at < text.length) {
    const plainFrom = at
    while (at < text.length && !isSpecial(text.charCodeAt(at))) at++
    if (at > plainFrom) entry.words += text.slice(plainFrom, at)
    const char = text[at]
    let end = at
    if (char === ',' || char === ';') entry = closeEntry(list, entry, char, doubts)
    else if (char === '"' && quotesClose) {
      end = endOfQuote(text, at)
      if (end !== -1) entry.words += quotedWords(text.slice(at + 1, end), text[end + 1] === '@')
      else quotesClose = false
    } else if (char === '(' && commentsClose) {
      end = endOfComment(text, at)
      if (end !== -1) entry.comment = text.slice(at + 1, end)
      else commentsClose = false
      entry.words += ' '
    } else if (char === '<') {
      end = endOfAngle(text, at, lastAngle)
      const inside = text.slice(at + 1, end)
      if (entry.angle === null && inside.trim() !== '') entry.angle = inside
      if (text[end] !== '>') end--
    } else if (char === '[') {
      // A domain literal may hold colons, which would otherwise end a group's name.
      const length = text.slice(at, at + LONGEST_LITERAL).indexOf(']')
      if (length !== -1) end = at + length
      entry.words += text.slice(at, end + 1)
    } else if (char === ':' && entry.angle === null) {
      // What stands before it names a group, or is the scheme of a mailto link.
      entry = emptyEntry()
    } else if (char !== undefined && char !== '>') entry.words += char
    at = Math.max(at, end) + 1
  }
  closeEntry(list, entry, '', doubts)
  return list
}

type Entry = {
  words: string
  comment: string
  angle: string | null
  /** “Blair, Lynn <…>” without quotes: what stood before the comma, in case a name goes on after it. */
  surname: string | null
}

const LONGEST_LITERAL = 64
const NAME_LIMIT = 200

const SPECIALS = new Uint8Array(128)
for (const char of ',;"(<[:>') SPECIALS[char.charCodeAt(0)] = 1
const isSpecial = (code: number): boolean => SPECIALS[code] === 1

const emptyEntry = (surname: string | null = null): Entry => ({
  words: '',
  comment: '',
  angle: null,
  surname,
})

/** Files what an entry holds and gives the entry to go on with. */
function closeEntry(list: AddressList, entry: Entry, separator: string, doubts: string[]): Entry {
  const address = entry.angle === null ? null : normaliseAddress(entry.angle)
  if (address) {
    const words = entry.surname === null ? entry.words : `${entry.surname}, ${entry.words}`
    list.mailboxes.push(mailbox(words.trim() === '' ? entry.comment : words, address, doubts))
    return emptyEntry()
  }
  const words = onOneLine(entry.words)
  const bare = bareMailboxes(words, entry.comment, doubts)
  if (bare.length === 0 && words !== '' && entry.angle === null && separator === ',') {
    return emptyEntry(entry.surname === null ? words : `${entry.surname}, ${words}`)
  }
  if (entry.surname !== null) list.unread.push(entry.surname)
  list.mailboxes.push(...bare)
  const unread = bare.length > 0 ? '' : `${words} ${entry.angle ?? ''}`.trim()
  if (unread !== '') list.unread.push(unread)
  return emptyEntry()
}

/** Addresses without brackets: `a@b.c`, `a @ b.c`, `Ada Byron a@b.c`, `a@b.c d@e.f`, and `a at b.c` of archives. */
function bareMailboxes(words: string, comment: string, doubts: string[]): Mailbox[] {
  if (!words.includes('@')) {
    // Some programs encode the whole entry, address and all.
    const decoded = words.includes('=?') ? decodeWords(words, doubts) : ''
    if (decoded.includes('@') && !decoded.includes('=?')) return readAddresses(decoded, doubts).mailboxes
    const disguised = /^(\S+) at (\S+\.\S+)$/i.exec(words)
    const address = disguised && normaliseAddress(`${disguised[1]}@${disguised[2]}`)
    return address ? [mailbox(comment, address, doubts)] : []
  }
  const whole = words.startsWith('"') ? normaliseAddress(words) : null
  if (whole) return [mailbox(comment, whole, doubts)]
  const tokens = words.replace(/ ?@ ?/g, '@').split(' ')
  const addresses = tokens.map(token => (token.includes('@') ? normaliseAddress(token) : null))
  const found = addresses.filter(address => address !== null)
  if (found.length === tokens.length && found.length > 1) return found.map(one => mailbox('', one, doubts))
  const first = addresses.findIndex(address => address !== null)
  if (first === -1) return []
  const name = tokens.filter((_, index) => index !== first).join(' ')
  return [mailbox(name === '' ? comment : name, addresses[first]!, doubts)]
}

const mailbox = (name: string, address: string, doubts: string[]): Mailbox => {
  const read = readName(name, doubts)
  return { name: read.toLowerCase() === address ? '' : read, address }
}

/** A name as people would write it: decoded, on one line, without quotes around it, of bearable length. */
export function readName(raw: string, doubts: string[]): string {
  let name = decodeWords(raw.trim(), doubts)
  name = onOneLine(name)
  const unquoted = /^(['"])(.*)\1$/.exec(name)
  if (unquoted) name = unquoted[2]!.trim()
  return name.length > NAME_LIMIT ? wellFormed(name.slice(0, NAME_LIMIT)) : name
}

/** A quoted string is words of a name, or a local part that needs its quotes. */
const quotedWords = (inside: string, isLocalPart: boolean): string => {
  const words = inside.includes('\\') ? inside.replace(/\\(.)/g, '$1') : inside
  return isLocalPart && /[\s,:;<>()]/.test(words) ? `"${words}"` : words
}

function endOfQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return -1
}

function endOfComment(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}

/** The closing bracket; where it is missing, the separator, the next opening bracket or the end. */
function endOfAngle(text: string, open: number, lastClose: number): number {
  let separator = -1
  for (let at = open + 1; at < text.length; at++) {
    const char = text[at]
    if (char === '>') return at
    if (char === '<') return separator === -1 ? at : separator
    if (char === ',' || char === ';') {
      if (at > lastClose) return at
      if (separator === -1) separator = at
    }
  }
  return text.length
}
