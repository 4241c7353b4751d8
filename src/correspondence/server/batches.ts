export type Positioned<Item> = { item: Item; position: number }

type Limits<Item> = {
  items: number
  /** What the sizes of a batch's items may come to before it is full. */
  size: number
  sizeOf(item: Item): number
  /** With so many items a batch need not be full where nothing is being worked on: better a small one than none. */
  leastItems?: number
}

/**
 * Gathers items into batches and works on one while the next is being gathered, so that reading and storing
 * overlap; never more than two batches are held. `position` counts items from 0; the first `skip` are passed over.
 * `work` answers false to stop early; then so does this.
 */
export async function inBatches<Item>(
  items: AsyncIterable<Item>,
  skip: number,
  limits: Limits<Item>,
  work: (batch: Positioned<Item>[]) => Promise<boolean>,
): Promise<boolean> {
  let running: Promise<boolean> = Promise.resolve(true)
  let isIdle = true
  let batch: Positioned<Item>[] = []
  let size = 0
  let position = 0
  const send = async () => {
    const goesOn = await running
    const sent = batch
    batch = []
    size = 0
    if (!goesOn || sent.length === 0) return goesOn
    isIdle = false
    running = work(sent).finally(() => {
      isIdle = true
    })
    // Awaited at the next call; until then a rejection must not count as unhandled.
    running.catch(() => {})
    return true
  }
  try {
    for await (const item of items) {
      if (position++ < skip) continue
      batch.push({ item, position: position - 1 })
      size += limits.sizeOf(item)
      const enough = isIdle ? (limits.leastItems ?? limits.items) : limits.items
      if ((batch.length >= enough || size >= limits.size) && !(await send())) return false
    }
    return (await send()) && (await running)
  } finally {
    // Whatever ends the reading, nothing is left working behind the caller's back.
    await running.catch(() => {})
  }
}
