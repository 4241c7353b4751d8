import { createHash } from 'node:crypto'

/** The same order whoever draws: each has its place by a hash of what names it. */
export function inOrderOf<Item>(
  seed: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  return items
    .map(item => ({ item, hash: hashOf(seed, nameOf(item)) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ item }) => item)
}

/** Half is set aside before anybody looks at it. */
export const halfOf = (seed: string, name: string): 'tuning' | 'heldOut' =>
  Number.parseInt(hashOf(seed, name).slice(-1), 16) % 2 === 0 ? 'tuning' : 'heldOut'

const hashOf = (seed: string, name: string): string =>
  createHash('sha256').update(`${seed} ${name}`).digest('hex')
