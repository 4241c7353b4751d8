import { infiniteQueryOptions } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { About } from '../../people/about.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import type { Party } from '../commitment.ts'
import { getKeepingRatesOperation, listCommitmentsOperation } from '../commitments.operations.ts'

type CommitmentPage = OutputOf<typeof listCommitmentsOperation>
export type Commitment = CommitmentPage['commitments'][number]
export type Rate = OutputOf<typeof getKeepingRatesOperation>['ours']

export type Which = {
  which: 'open' | 'settled'
  owedBy?: Party | undefined
  member?: 'me' | undefined
  of?: About | undefined
  limit?: number
}

export const commitmentsQuery = (workspace: string, { which, owedBy, member, of, limit = 50 }: Which) => {
  const input = { workspace, which, owedBy, member, kind: of?.kind, about: of?.id, limit }
  return infiniteQueryOptions({
    queryKey: [listCommitmentsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listCommitmentsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export const keepingRatesQuery = (workspace: string, of: About) =>
  asQuery(getKeepingRatesOperation, { workspace, kind: of.kind, about: of.id })
