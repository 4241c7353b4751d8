import { createHash } from 'node:crypto'

/** Keys stand in database indexes, which do not take text of any length. */
const KEY_LIMIT = 250

/** The Message-ID as a key: without brackets, comments and white space; null where there is nothing in it. */
export function readMessageKey(text: string): string | null {
  const ids = bracketed(text)
  const id = ids.find(one => one.id !== '')?.id ?? (ids.length === 0 ? withoutSpace(text) : '')
  return id === '' ? null : bounded(id)
}

/** The keys of a References field in their order, which is from the first message of the thread to the last. */
export function readReferences(text: string): string[] {
  const ids = bracketed(text).map(one => one.id)
  const found = ids.length > 0 ? ids : text.split(/[\s,]+/).filter(word => word.includes('@'))
  return found.filter(id => id !== '').map(bounded)
}

/** “… from Ann Byron” before the bracket: what is in it is her address. After “… from ann@host of Tuesday” it is an id. */
const NAMES_A_PERSON = /\bfrom\b(?:(?!\b(?:of|on)\b)[^@])*$/i

/**
 * The key of the message that In-Reply-To names. Old mail programs wrote prose there, with or without an id:
 * `Message from Ann <ann@example.com> of "Tue, 3 Sep" <17@host>`, `<17@host>; from ann@example.com on Tue`,
 * `Your message of "Tue, 3 Sep"`. A person's address must not become a key.
 */
export function readInReplyTo(text: string): string | null {
  const ids = bracketed(text).filter(one => one.id !== '' && !NAMES_A_PERSON.test(one.before))
  const prose = ids.length > 1 && /[a-z]/i.test(text.replace(/<[^<>]*>/g, ''))
  const chosen = prose ? ids.at(-1) : ids[0]
  if (chosen) return bounded(chosen.id)
  const bare = text.replace(/[<>]/g, '').trim()
  return /^[^\s@]+@[^\s@]+$/.test(bare) && !text.includes('<') ? bounded(bare) : null
}

/**
 * The key of a message without a Message-ID: what it says, whatever line ends the mailbox keeps and however
 * many blank lines it ends with.
 */
export function contentKey(message: Uint8Array): string {
  const hash = createHash('sha256')
  let end = message.length
  while (end > 0 && (message[end - 1] === 10 || message[end - 1] === 13)) end--
  for (let from = 0; from < end; ) {
    const cr = message.indexOf(13, from)
    const until = cr === -1 || cr >= end ? end : cr
    hash.update(message.subarray(from, until))
    if (until < end) hash.update(message[until + 1] === 10 ? '' : '\r')
    from = until + 1
  }
  return `hash:${hash.digest('base64url')}`
}

function bracketed(text: string): { id: string; before: string }[] {
  const found: { id: string; before: string }[] = []
  let after = 0
  for (let open = text.indexOf('<'); open !== -1; ) {
    const close = text.indexOf('>', open)
    if (close === -1) break
    // Of brackets in brackets the innermost count.
    open = text.lastIndexOf('<', close)
    found.push({ id: withoutSpace(text.slice(open + 1, close)), before: text.slice(after, open) })
    after = close + 1
    open = text.indexOf('<', after)
  }
  return found
}

/** Some programs fold a long id in the middle. */
const withoutSpace = (text: string): string => (/\s/.test(text) ? text.replace(/\s+/g, '') : text)

const bounded = (id: string): string =>
  id.length < KEY_LIMIT ? ` ${id}`.slice(1) : `long:${createHash('sha256').update(id).digest('base64url')}`
