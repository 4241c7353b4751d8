import type { z } from 'zod'
import type { Side } from '../../evidence/evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from '../../evidence/kinds.ts'
import {
  type Between,
  isCounted,
  type LedgerEntry,
  listEvidence,
} from '../../evidence/server/ledger.queries.ts'
import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import type { principleEvidenceSchema } from '../principles.operations.ts'
import { bearingOn, PRINCIPLE_NAMES, PRINCIPLES, type Principle, standInWords } from '../principles.ts'
import { readLedger, readLines } from './read-ledger.ts'

type AsOf = { at?: string | undefined }

/** How both sides stand to each principle, by what counts of the ledger. */
export async function showPrinciples(ctx: WorkspaceCtx, between: Between, asOf: AsOf) {
  const { at, lines } = await readLedger(ctx, between, asOf)
  const counted = lines.filter(isCounted)
  const principles = PRINCIPLE_NAMES.map(principle => ({
    principle,
    ...PRINCIPLES[principle],
    ours: standOf(counted, principle, 'ours'),
    theirs: standOf(counted, principle, 'theirs'),
  }))
  return { asOf: formatDay(at), principles }
}

type Wanted = AsOf & { side: Side; principle: Principle; cursor?: number | undefined; limit: number }
type Shown = z.input<typeof principleEvidenceSchema>

/** What speaks for and against a principle of one side, latest first. */
export async function listPrincipleEvidence(
  ctx: WorkspaceCtx,
  between: Between,
  { side, principle, cursor = 0, limit, at }: Wanted,
): Promise<{ evidence: Shown[]; next: number | null }> {
  const { lines } = await readLines(ctx, listEvidence, between, { at })
  const heard = speaking(lines.filter(isCounted), principle, side).reverse()
  const page = heard.slice(cursor, cursor + limit)
  const members = await namesOfMembers(ctx, [...new Set(page.map(({ line }) => line.memberId))])
  const people = await namesOfPeople(ctx, [...new Set(page.map(({ line }) => line.personId))])
  const end = cursor + page.length
  return {
    evidence: page.map(({ line, speaks }) => ({
      id: line.id,
      speaks,
      words: EVIDENCE_KINDS[line.kind as EvidenceKindName]?.words ?? line.kind,
      because: line.because,
      occurredOn: line.occurredOn,
      member: members.get(line.memberId) ?? '',
      person: people.get(line.personId) ?? '',
      personId: line.personId,
      observedBy: line.observedBy,
      isContested: line.contestedBy !== null,
    })),
    next: end < heard.length ? end : null,
  }
}

function standOf(lines: readonly LedgerEntry[], principle: Principle, side: Side) {
  const heard = speaking(lines, principle, side)
  const last = heard.at(-1)?.line.day
  const count = (wanted: 'for' | 'against') => heard.filter(({ speaks }) => speaks === wanted).length
  const stand = {
    for: count('for'),
    against: count('against'),
    lastOn: last === undefined ? null : formatDay(last),
  }
  return { ...stand, words: standInWords(stand) }
}

/** In the order of the ledger: that of the days. */
const speaking = <One extends LedgerEntry>(lines: readonly One[], principle: Principle, side: Side) =>
  lines.flatMap(line => {
    const speaks = line.side === side && bearingOn(principle, line.kind)
    return speaks ? [{ line, speaks }] : []
  })
