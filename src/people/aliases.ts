import { nameKey, tidyName } from './names.ts'

/**
 * Somebody of whom a mailing list lets through the name alone is kept under `name via list`: no address can look
 * like that, and the name stands first, as `nameKey` makes it.
 */
export const aliasOf = (name: string, list: string) =>
  `${nameKey(name).slice(0, NAME_KEPT).toWellFormed()} via ${list}`

/** No longer than an index can hold. */
const NAME_KEPT = 200

export function aliasName(alias: string): string {
  const key = alias.slice(0, alias.indexOf(' via '))
  return tidyName(key).replace(
    /(^|[\s-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
