import { mentionOf } from '../note.ts'

type Member = { id: string; name: string }

/** What somebody has begun to write after an @ that stands before the caret, or null. */
export function mentionBegun(text: string, caret: number): { from: number; letters: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u.exec(text.slice(0, caret))
  return found ? { from: caret - found[1]!.length - 1, letters: found[1]! } : null
}

/** Members who may be meant by some letters: by the beginning of any of their names. */
export function membersMeant<M extends Member>(members: readonly M[], letters: string): M[] {
  const wanted = letters.toLowerCase()
  return members.filter(({ name }) =>
    [name, ...name.split(' ')].some(part => part.toLowerCase().startsWith(wanted)),
  )
}

/** The text as it is kept: `@Ylva Sandström` becomes the member who is called so. Longer names go first. */
export function withIds(text: string, members: readonly Member[]): string {
  const byLength = [...members].sort((a, b) => b.name.length - a.name.length)
  return byLength.reduce((kept, { id, name }) => kept.replaceAll(`@${name}`, mentionOf(id)), text)
}

/** The inverse: as it is written and read. */
export const withNames = (text: string, mentions: readonly Member[]): string =>
  mentions.reduce((shown, { id, name }) => shown.replaceAll(mentionOf(id), `@${name}`), text)
