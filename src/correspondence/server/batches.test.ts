import { describe, expect, test } from 'vitest'
import { inBatches, type Positioned } from './batches.ts'

const LIMITS = { items: 4, leastItems: 2, size: 100, sizeOf: () => 1 }

/** Ten items, with something done just before the one named. */
async function* tenItems(before: number, todo: () => Promise<void>): AsyncGenerator<string> {
  for (let i = 0; i < 10; i++) {
    if (i === before) await todo()
    yield `item ${i}`
  }
}

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

describe('batches', () => {
  test('a batch goes as soon as nothing is being worked on, be it full or not', async () => {
    const batches: Positioned<string>[][] = []
    let finishFirst = () => {}
    const first = new Promise<void>(resolve => {
      finishFirst = resolve
    })
    const done = await inBatches(
      tenItems(4, async () => {
        finishFirst()
        await turn()
      }),
      0,
      LIMITS,
      async batch => {
        batches.push(batch)
        if (batches.length === 1) await first
        return true
      },
    )
    expect(done).toBe(true)
    // Two more were held back while the first two were worked on, and went with the next.
    expect(batches.slice(0, 2).map(batch => batch.length)).toEqual([2, 3])
    const items = batches.flat()
    expect(items.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(items.every(({ item, position }) => item === `item ${position}`)).toBe(true)
  })

  test('where work takes longer than reading, batches are full', async () => {
    const sizes: number[] = []
    await inBatches(tenItems(0, turn), 0, LIMITS, async batch => {
      sizes.push(batch.length)
      await turn()
      return true
    })
    expect(sizes).toEqual([2, 4, 4])
  })

  test('what was done before is passed over, and keeps its place in the count', async () => {
    const positions: number[] = []
    await inBatches(tenItems(0, turn), 7, LIMITS, async batch => {
      positions.push(...batch.map(({ position }) => position))
      return true
    })
    expect(positions).toEqual([7, 8, 9])
  })

  test('work that says stop, or breaks, ends the reading', async () => {
    let batches = 0
    const work = async () => ++batches < 2
    expect(await inBatches(tenItems(0, turn), 0, LIMITS, work)).toBe(false)
    expect(batches).toBe(2)
    const breaking = inBatches(tenItems(0, turn), 0, LIMITS, () =>
      Promise.reject(new Error('The disk is full')),
    )
    await expect(breaking).rejects.toThrow('The disk is full')
  })
})
