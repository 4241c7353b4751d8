import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Place } from '../../app/paths.ts'
import { asQuery, call } from '../../app/web/client.ts'
import type { Factor, Side } from '../../evidence/evidence.ts'
import { versionIn } from '../../evidence/web/weightings.api.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { useSearch } from '../../ui/use-search.ts'
import {
  getOrganisationTrustOperation,
  getPersonTrustOperation,
  listEvidenceOperation,
} from '../trust.operations.ts'

/** Between us, or one of us, and whom. */
export type TrustOf = { person: string; member?: string | undefined } | { organisation: string }

export type Trust = OutputOf<typeof getPersonTrustOperation>
export type SideTrust = Trust['ours']
export type FactorTrust = SideTrust['factors'][number]
export type Contribution = OutputOf<typeof listEvidenceOperation>['evidence'][number]

/** By what is known now, or by what was known on the day that is looked at. */
export type Known = 'now' | 'then'

const trustQuery = ({ workspace, at }: Place, of: TrustOf, { known, weighting }: Look) => {
  const input = { workspace, at, known, weighting }
  return queryOptions({
    ...('person' in of
      ? asQuery(getPersonTrustOperation, { ...input, id: of.person, member: of.member })
      : asQuery(getOrganisationTrustOperation, { ...input, id: of.organisation })),
    placeholderData: keepPreviousData,
  })
}

/** Looking back, by what is known now unless the address says otherwise. */
export function useKnown({ at }: Place): Known {
  const { search } = useSearch()
  return at && search.known === 'then' ? 'then' : 'now'
}

/** By what is known, and by which version of the weights; where none is named, by that which is in force. */
export type Look = { known: Known; weighting: number | undefined }

export function useLook(place: Place): Look {
  const { search } = useSearch()
  return { known: useKnown(place), weighting: versionIn(search.weighting) }
}

export const useTrust = (place: Place, of: TrustOf) => useQuery(trustQuery(place, of, useLook(place)))

export type EvidenceWanted = {
  side: Side
  factor: Factor | undefined
  order: 'contribution' | 'latest'
} & Look

const PAGE = 50

export function evidenceQuery({ workspace, at }: Place, of: TrustOf, wanted: EvidenceWanted) {
  const input = { workspace, at, ...of, ...wanted, limit: PAGE }
  return infiniteQueryOptions({
    queryKey: [listEvidenceOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listEvidenceOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
