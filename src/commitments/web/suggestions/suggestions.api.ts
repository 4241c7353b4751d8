import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../../app/web/client.ts'
import type { About } from '../../../people/about.ts'
import type { OutputOf } from '../../../platform/http/operations.ts'
import { listSuggestionsOperation } from '../../suggestions.operations.ts'

export type Suggestion = OutputOf<typeof listSuggestionsOperation>['suggestions'][number]

export type Of = { about?: About | undefined; member?: 'me' | undefined; message?: string | undefined }

export const suggestionsQuery = (workspace: string, { about, member, message }: Of) => {
  const input = { workspace, limit: 50, member, message, ...(about && { [about.kind]: about.id }) }
  return infiniteQueryOptions({
    queryKey: [listSuggestionsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listSuggestionsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
