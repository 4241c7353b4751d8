import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Place } from '../../../app/paths.ts'
import { asQuery, call } from '../../../app/web/client.ts'
import { SIDES, type Side } from '../../../evidence/evidence.ts'
import type { OutputOf } from '../../../platform/http/operations.ts'
import { listPrincipleEvidenceOperation, showPrinciplesOperation } from '../../principles.operations.ts'
import { PRINCIPLE_NAMES, type Principle } from '../../principles.ts'
import type { TrustOf } from '../trust.api.ts'

export type PrincipleShown = OutputOf<typeof showPrinciplesOperation>['principles'][number]
export type PrincipleEvidence = OutputOf<typeof listPrincipleEvidenceOperation>['evidence'][number]

export const principlesQuery = ({ workspace, at }: Place, of: TrustOf) =>
  asQuery(showPrinciplesOperation, { workspace, at, ...of })

/** A principle of one side, as the address names it: `?principle=ours.client-focus`. */
export type OpenedPrinciple = { side: Side; principle: Principle }

export const principleKey = ({ side, principle }: OpenedPrinciple) => `${side}.${principle}`

export function openedPrinciple(key: string | undefined): OpenedPrinciple | undefined {
  const [side, principle] = (key ?? '').split('.')
  const known = {
    side: SIDES.find(one => one === side),
    principle: PRINCIPLE_NAMES.find(one => one === principle),
  }
  return known.side && known.principle ? { side: known.side, principle: known.principle } : undefined
}

export function principleEvidenceQuery({ workspace, at }: Place, of: TrustOf, opened: OpenedPrinciple) {
  const input = { workspace, at, ...of, ...opened, limit: 50 }
  return infiniteQueryOptions({
    queryKey: [listPrincipleEvidenceOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(listPrincipleEvidenceOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
