import type { Key } from './keys.ts'

/** After so long the first of two keys no longer waits for the second. */
const TOGETHER_MS = 1200

export type Pressed = { key: string; withMod: boolean; at: number }

/**
 * The entry of the table that a press completes, given the press before it; two keys in a row go before one, so that
 * `g t` is not `t`.
 */
export function matchKey(keys: readonly Key[], before: Pressed | undefined, now: Pressed): Key | undefined {
  const isNear = before !== undefined && !before.withMod && now.at - before.at < TOGETHER_MS
  const ends = (wanted: readonly string[]) => wanted.at(-1) === now.key.toLowerCase()
  if (now.withMod) return keys.find(({ keys }) => keys[0] === 'mod' && ends(keys))
  const inARow = keys.filter(({ keys }) => keys.length === 2 && keys[0] !== 'mod')
  return (
    (isNear ? inARow.find(({ keys }) => keys[0] === before.key && ends(keys)) : undefined) ??
    keys.find(({ keys }) => keys.length === 1 && ends(keys))
  )
}
