import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { listReferralsOperation } from '../referrals.operations.ts'

export type Referral = OutputOf<typeof listReferralsOperation>['referrals'][number]

/** Referrals with one person, or with everybody. */
export const referralsQuery = (workspace: string, person?: string) => {
  const input = { workspace, person, limit: 20 }
  return infiniteQueryOptions({
    queryKey: [listReferralsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listReferralsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
