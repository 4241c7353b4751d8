import type { Evidence } from './evidence.ts'

/** Past this many of one kind at once, each further one weighs as the one before: next to nothing, never nothing. */
export const MOST_HALVINGS = 60

/**
 * What each of these is worth beside others like it: volume must not buy trust, so the n-th of one kind in one thread
 * or on one day counts 2^(1−n). They count in order of their days, of one day as they were written down, whatever order
 * they are given in.
 */
export function dampingOf<One extends Evidence>(evidence: readonly One[]): Map<One, number> {
  const damping = new Map<One, number>()
  for (const group of alike(evidence)) dampGroup(group.sort(inOrder), damping)
  return damping
}

/** Maps within maps: a key put together of two ids costs more than all that is counted by it. */
function alike<One extends Evidence>(evidence: readonly One[]): One[][] {
  const groups: One[][] = []
  const found = new Map<string, Map<string, Map<string, One[]>>>()
  for (const one of evidence) {
    const ofMember = entryOf(found, one.memberId, newMap)
    const ofPerson = entryOf(ofMember, one.personId, newMap)
    entryOf(ofPerson, `${one.side} ${one.kind}`, () => {
      const group: One[] = []
      groups.push(group)
      return group
    }).push(one)
  }
  return groups
}

const newMap = () => new Map()

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

function dampGroup<One extends Evidence>(inTheirOrder: readonly One[], damping: Map<One, number>) {
  const inThread = new Map<string, number>()
  const todayInThread = new Map<string, number>()
  let today: number | undefined
  let onDay = 0
  for (const one of inTheirOrder) {
    const { day, threadId } = one
    if (day !== today) {
      today = day
      onDay = 0
      todayInThread.clear()
    }
    let before = onDay++
    // Of the same day and the same thread is one reason, not two.
    if (threadId) before += counted(inThread, threadId) - counted(todayInThread, threadId)
    damping.set(one, 0.5 ** Math.min(before, MOST_HALVINGS))
  }
}

/** How many there were, and one more now. */
function counted(counts: Map<string, number>, key: string): number {
  const before = counts.get(key) ?? 0
  counts.set(key, before + 1)
  return before
}

const inOrder = (a: Evidence, b: Evidence): number =>
  a.day - b.day || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
