import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { listPostsOperation } from '../posts.operations.ts'

export type Post = OutputOf<typeof listPostsOperation>['posts'][number]

export const postsQuery = (workspace: string) => {
  const input = { workspace, limit: 30 }
  return infiniteQueryOptions({
    queryKey: [listPostsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listPostsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
