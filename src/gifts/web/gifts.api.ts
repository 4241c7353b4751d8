import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { listGiftsOperation } from '../gifts.operations.ts'

export type Gift = OutputOf<typeof listGiftsOperation>['gifts'][number]

/** Gifts between us and one person, or everybody. */
export const giftsQuery = (workspace: string, person?: string) => {
  const input = { workspace, person, limit: 20 }
  return infiniteQueryOptions({
    queryKey: [listGiftsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listGiftsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
