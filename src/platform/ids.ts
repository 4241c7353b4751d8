import { randomFillSync } from 'node:crypto'

export type Ids = { next(): string }

/**
 * UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, then a counter within the millisecond, then chance,
 * so that ids made by one process rise and rows made together lie together in an index.
 */
export function uuidv7(now: () => number = Date.now): Ids {
  const random = new Uint8Array(8)
  let lastMs = 0
  let counter = 0
  return {
    next() {
      const ms = Math.max(now(), lastMs)
      counter = ms === lastMs ? counter + 1 : 0
      // The counter has 12 bits; past them the next millisecond is borrowed, which keeps the order.
      lastMs = counter > 0xfff ? ms + 1 : ms
      if (counter > 0xfff) counter = 0
      randomFillSync(random)
      random[0] = (random[0]! & 0x3f) | 0x80
      const time = lastMs.toString(16).padStart(12, '0')
      const rest = Buffer.from(random).toString('hex')
      const sequence = counter.toString(16).padStart(3, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${rest.slice(0, 4)}-${rest.slice(4)}`
    },
  }
}
