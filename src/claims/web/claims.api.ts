import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Place } from '../../app/paths.ts'
import { asQuery, call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { getClaimOperation, getPersonClaimsOperation, listClaimsOperation } from '../claims.operations.ts'
import { listReferencesOperation } from '../references.operations.ts'

export type Register = OutputOf<typeof listClaimsOperation>
export type ClaimLine = Register['claims'][number]
export type Claim = OutputOf<typeof getClaimOperation>
export type Proof = Claim['evidence'][number]
export type Verdict = Claim['verdicts'][number]
export type Cycle = Claim['cycles'][number]
export type PersonClaims = OutputOf<typeof getPersonClaimsOperation>
export type Reference = OutputOf<typeof listReferencesOperation>['references'][number]

export type Chosen = {
  side: 'ours' | 'theirs'
  state?: ClaimLine['state'] | 'inexact' | undefined
  search?: string | undefined
}

export const claimsQuery = ({ workspace, at }: Place, chosen: Chosen) => {
  const input = { workspace, at, ...chosen, limit: 50 }
  return infiniteQueryOptions({
    queryKey: [listClaimsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listClaimsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** Some claims of ours by words of theirs, to pick one. */
export const claimsFoundQuery = (workspace: string, search: string) =>
  queryOptions({
    ...asQuery(listClaimsOperation, { workspace, side: 'ours', search: search || undefined, limit: 20 }),
    placeholderData: keepPreviousData,
  })

export const claimQuery = ({ workspace, at }: Place, id: string) =>
  asQuery(getClaimOperation, { workspace, id, at })

export const personClaimsQuery = ({ workspace, at }: Place, id: string, member?: string) =>
  asQuery(getPersonClaimsOperation, { workspace, id, at, member })

export const referencesQuery = (workspace: string, problem: string | undefined) => {
  const input = { workspace, problem, limit: 50 }
  return infiniteQueryOptions({
    queryKey: [listReferencesOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listReferencesOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}
