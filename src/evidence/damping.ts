import type { Evidence } from './evidence.ts'

/** Past this many of one kind at once, each further one weighs as the one before: next to nothing, never nothing. */
export const MOST_HALVINGS = 60

/**
 * What each of these is worth beside others like it: volume must not buy trust, so the n-th of one kind in one thread
 * or on one day counts 2^(1−n). They count in order of their days, of one day as they were written down, whatever order
 * they are given in.
 */
export function dampingOf(evidence: readonly Evidence[]): Map<string, number> {
  const alike = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const key = `${one.memberId} ${one.personId} ${one.side} ${one.kind}`
    const found = alike.get(key)
    if (found) found.push(one)
    else alike.set(key, [one])
  }
  const damping = new Map<string, number>()
  for (const group of alike.values()) dampGroup(group.sort(inOrder), damping)
  return damping
}

function dampGroup(inTheirOrder: readonly Evidence[], damping: Map<string, number>) {
  const onDay = new Map<number, number>()
  const inThread = new Map<string, number>()
  const inBoth = new Map<string, number>()
  for (const { id, day, threadId } of inTheirOrder) {
    let before = counted(onDay, day)
    // Of the same day and the same thread is one reason, not two.
    if (threadId) before += counted(inThread, threadId) - counted(inBoth, `${day} ${threadId}`)
    damping.set(id, 0.5 ** Math.min(before, MOST_HALVINGS))
  }
}

/** How many there were, and one more now. */
function counted<Key>(counts: Map<Key, number>, key: Key): number {
  const before = counts.get(key) ?? 0
  counts.set(key, before + 1)
  return before
}

const inOrder = (a: Evidence, b: Evidence): number =>
  a.day - b.day || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
