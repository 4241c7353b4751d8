import type { Evidence } from './evidence.ts'

/** Past this many of one kind at once, each further one weighs as the one before: next to nothing, never nothing. */
export const MOST_HALVINGS = 60

/**
 * What each of these is worth beside others like it: volume must not buy trust, so the n-th of one kind in one thread
 * or on one day counts 2^(1−n). They count in order of their days, of one day as they were written down, whatever order
 * they are given in.
 */
export function dampingOf(evidence: readonly Evidence[]): Map<string, number> {
  const counts = new Map<string, number>()
  const damping = new Map<string, number>()
  for (const one of [...evidence].sort(inOrder)) {
    const among = `${one.memberId} ${one.personId} ${one.side} ${one.kind}`
    const onDay = `${among} ${one.day}`
    const inThread = one.threadId && `${among} ${one.threadId}`
    const inBoth = one.threadId && `${onDay} ${one.threadId}`
    const before = countOf(onDay) + (inThread ? countOf(inThread) - countOf(inBoth!) : 0)
    damping.set(one.id, 0.5 ** Math.min(before, MOST_HALVINGS))
    for (const key of [onDay, inThread, inBoth]) if (key) counts.set(key, countOf(key) + 1)
  }
  return damping

  function countOf(key: string) {
    return counts.get(key) ?? 0
  }
}

const inOrder = (a: Evidence, b: Evidence): number =>
  a.day - b.day || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
