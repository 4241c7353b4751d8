import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { listGiftPlansOperation } from '../gift-plans.operations.ts'

export type GiftPlan = OutputOf<typeof listGiftPlansOperation>['plans'][number]

/** Gifts that are planned for one person, or for everybody. */
export const giftPlansQuery = (workspace: string, person?: string) => {
  const input = { workspace, person, limit: 20 }
  return infiniteQueryOptions({
    queryKey: [listGiftPlansOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listGiftPlansOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
