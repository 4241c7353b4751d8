import type { Side } from '../evidence/evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from '../evidence/kinds.ts'
import { type Day, formatDay } from '../platform/days.ts'

/** As much of a line of the ledger as a colleague needs to be told. */
export type Seen = { memberId: string; side: Side; kind: string; day: Day }

export type ColleagueTie = {
  memberId: string
  pieces: number
  lastOn: string
  ours: string[]
  theirs: string[]
}

/** How many sorts of thing are said of one colleague and side; the rest is in the ledger. */
const MOST_SAID = 4

/** What each of us and they have seen of each other, whoever saw something last first. */
export function colleagueTies(lines: readonly Seen[]): ColleagueTie[] {
  const members = [...new Set(lines.map(({ memberId }) => memberId))]
  return members
    .map(memberId => {
      const seen = lines.filter(line => line.memberId === memberId)
      return {
        memberId,
        pieces: seen.length,
        lastOn: formatDay(Math.max(...seen.map(({ day }) => day))),
        ours: sayKinds(seen.filter(({ side }) => side === 'ours')),
        theirs: sayKinds(seen.filter(({ side }) => side === 'theirs')),
      }
    })
    .sort((a, b) => (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : b.pieces - a.pieces))
}

/** “A commitment was broken, twice, in 2025”, the weightiest kinds first: what happened seldom may tell the most. */
function sayKinds(seen: readonly Seen[]): string[] {
  const kinds = [...new Set(seen.map(({ kind }) => kind))]
  return kinds
    .map(kind => ({ kind, lines: seen.filter(line => line.kind === kind) }))
    .sort((a, b) => weightOf(b.kind) - weightOf(a.kind) || b.lines.length - a.lines.length)
    .slice(0, MOST_SAID)
    .map(({ kind, lines }) => `${wordsFor(kind)}${times(lines.length)}, in ${years(lines)}`)
}

const of = (kind: string) => EVIDENCE_KINDS[kind as EvidenceKindName]
const wordsFor = (kind: string) => of(kind)?.words ?? kind
const weightOf = (kind: string) => Math.max(0, ...(of(kind)?.signals ?? []).map(({ weight }) => weight))

const times = (count: number) => (count === 1 ? '' : count === 2 ? ', twice' : `, ${count} times`)

function years(lines: readonly Seen[]): string {
  const all = lines.map(({ day }) => formatDay(day).slice(0, 4)).sort()
  const [first, last] = [all[0]!, all.at(-1)!]
  return first === last ? first : `${first}–${last}`
}
