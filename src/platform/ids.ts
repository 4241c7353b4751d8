import { createHash, randomFillSync } from 'node:crypto'

export type Ids = { next(): string }

/** Asking the system for chance costs more than making an id of it, so it is asked for many at a time. */
const IDS_PER_DRAW = 256

/**
 * UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, then a counter within the millisecond, then chance,
 * so that ids made by one process rise and rows made together lie together in an index.
 */
export function uuidv7(now: () => number = Date.now): Ids {
  const random = Buffer.alloc(8 * IDS_PER_DRAW)
  let drawn = IDS_PER_DRAW
  let lastMs = 0
  let counter = 0
  return {
    next() {
      const ms = Math.max(now(), lastMs)
      counter = ms === lastMs ? counter + 1 : 0
      // The counter has 12 bits; past them the next millisecond is borrowed, which keeps the order.
      lastMs = counter > 0xfff ? ms + 1 : ms
      if (counter > 0xfff) counter = 0
      if (drawn === IDS_PER_DRAW) {
        randomFillSync(random)
        drawn = 0
      }
      const at = 8 * drawn++
      random[at] = (random[at]! & 0x3f) | 0x80
      const time = lastMs.toString(16).padStart(12, '0')
      const rest = random.toString('hex', at, at + 8)
      const sequence = counter.toString(16).padStart(3, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${rest.slice(0, 4)}-${rest.slice(4)}`
    },
  }
}

/** UUID version 8 (RFC 9562 §5.8) of what it stands for: the same parts give the same id, everywhere and always. */
export function idOf(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
