import type { z } from 'zod'
import { mayContest, maySettle, mayWithdraw } from '../../evidence/evidence.policy.ts'
import type { Factor, Source } from '../../evidence/evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from '../../evidence/kinds.ts'
import { saidAgainst } from '../../evidence/server/contest.queries.ts'
import { type LedgerEntry, linesOf } from '../../evidence/server/ledger.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import type { contributionSchema, listEvidenceOperation } from '../trust.operations.ts'
import { betweenWhom } from './between-whom.ts'
import { speakAgainstUs } from './contest-evidence.ts'
import { listContributions } from './show-trust.ts'

type Wanted = Omit<z.output<typeof listEvidenceOperation.input>, 'workspace'>
/** As it goes over the wire, but for what the fact behind it cites, which its own concept knows. */
type Shown = Omit<z.input<typeof contributionSchema>, 'source'> & { source: Source }

/** What a line of the ledger does to one factor; nothing where it does not count. */
type Contribution = {
  evidence: LedgerEntry
  factor: Factor | null
  valence: number
  weight: number
  halfLifeDays: number | null
  left: number
  contribution: number | null
}

/** The evidence behind trust with what each piece contributes, a page at a time. */
export async function listEvidenceShown(
  ctx: WorkspaceCtx,
  { person, organisation, member, side, factor, order, cursor = 0, limit, ...asOf }: Wanted,
) {
  const between = betweenWhom({ person, organisation, member })
  const { at, weighting, contributions, uncounted } = await listContributions(ctx, between, asOf)
  const all: Contribution[] = [...contributions, ...uncounted.map(uncountedOf)]
  const wanted = all
    .filter(one => (!side || one.evidence.side === side) && (!factor || one.factor === factor))
    .sort(ORDERS[order])
  const page = wanted.slice(cursor, cursor + limit)
  const end = cursor + page.length
  return {
    asOf: formatDay(at),
    weighting,
    evidence: await present(ctx, page),
    total: wanted.length,
    sum: wanted.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0),
    next: end < wanted.length ? end : null,
  }
}

const uncountedOf = (evidence: LedgerEntry): Contribution => {
  const [signal] = EVIDENCE_KINDS[evidence.kind as EvidenceKindName]?.signals ?? []
  return {
    evidence,
    factor: signal?.factor ?? null,
    valence: evidence.degree,
    weight: 0,
    halfLifeDays: null,
    left: 0,
    contribution: null,
  }
}

const sizeOf = ({ contribution }: Contribution) => Math.abs(contribution ?? 0)
const isLater = (a: Contribution, b: Contribution) =>
  b.evidence.day - a.evidence.day || b.evidence.recordedAt - a.evidence.recordedAt

const ORDERS = {
  contribution: (a: Contribution, b: Contribution) => sizeOf(b) - sizeOf(a) || isLater(a, b),
  latest: isLater,
}

async function present(ctx: WorkspaceCtx, page: readonly Contribution[]): Promise<Shown[]> {
  const inForce = await weightingInForce(ctx)
  const nameOf = await findNames(ctx, page)
  const lines = await linesOf(
    ctx,
    page.map(({ evidence }) => evidence.id),
  )
  const against = await saidAgainst(
    ctx,
    page
      .filter(({ evidence }) => evidence.contestedBy || evidence.withdrawnAt)
      .map(({ evidence }) => lines.get(evidence.id)!.sourceId),
  )
  return page.map(({ evidence, factor, contribution, ...rest }) => {
    const { because, occurredOn, sourceKind, sourceId, authorId } = lines.get(evidence.id)!
    const { kind, side, contestedBy, contestedAt, withdrawnAt } = evidence
    const said = against.get(`${sourceKind} ${sourceId}`)
    return {
      id: evidence.id,
      side,
      factor: factor ?? 'credibility',
      kind,
      words: EVIDENCE_KINDS[kind as EvidenceKindName]?.words ?? kind,
      because,
      occurredOn,
      recordedAt: new Date(evidence.recordedAt).toISOString(),
      memberId: evidence.memberId,
      member: nameOf(evidence.memberId),
      personId: evidence.personId,
      person: nameOf(evidence.personId),
      observedBy: evidence.observedBy,
      source: { kind: sourceKind, id: sourceId },
      ...rest,
      contribution,
      contested: contestedBy &&
        contestedAt && {
          by: contestedBy,
          at: contestedAt.toISOString(),
          because: said?.contest?.because ?? '',
        },
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      withdrawnBecause: (withdrawnAt && said?.withdrawnBecause) ?? null,
      abilities: {
        contest: mayContest(ctx.viewer, {
          isWithdrawn: withdrawnAt !== null,
          isContested: contestedBy !== null,
        }),
        withdraw: withdrawnAt
          ? WITHDRAWN
          : mayWithdraw(ctx.viewer, { authorId, speaksAgainstUs: speakAgainstUs([evidence], inForce) }),
        settle: contestedBy
          ? maySettle(ctx.viewer, { contestedBy: said?.contest?.memberId ?? null })
          : UNCONTESTED,
      },
    }
  })
}

const WITHDRAWN = 'It counts no longer.'
const UNCONTESTED = 'Nobody contests it.'

async function findNames(ctx: WorkspaceCtx, page: readonly Contribution[]) {
  const [members, people] = await Promise.all([
    namesOfMembers(ctx, [...new Set(page.map(({ evidence }) => evidence.memberId))]),
    namesOfPeople(ctx, [...new Set(page.map(({ evidence }) => evidence.personId))]),
  ])
  return (id: string) => members.get(id) ?? people.get(id) ?? ''
}
