import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { type Kind, searchOperation } from '../search.operations.ts'

export type Found = OutputOf<typeof searchOperation>

type Asked = { workspace: string; query: string; kinds?: readonly Kind[]; limit?: number }

/** What is found so far stays until the next is here; what is no longer asked for is given up. */
export const searchQuery = ({ kinds, ...asked }: Asked) =>
  queryOptions({
    ...asQuery(searchOperation, { ...asked, ...(kinds && { kinds: kinds.join(',') }) }),
    enabled: asked.workspace !== '' && asked.query.trim() !== '',
    placeholderData: keepPreviousData,
  })

/** Messages, a page after the other. */
export const foundMessagesQuery = (workspace: string, query: string) =>
  infiniteQueryOptions({
    queryKey: [searchOperation.name, 'messages', workspace, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        searchOperation,
        { workspace, query, kinds: 'messages', limit: 20, ...(pageParam && { cursor: pageParam }) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    enabled: query.trim() !== '',
  })
