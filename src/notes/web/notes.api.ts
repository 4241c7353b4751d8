import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../app/web/client.ts'
import type { About } from '../../people/about.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { listNotesOperation } from '../notes.operations.ts'

export type Note = OutputOf<typeof listNotesOperation>['notes'][number]

export const notesQuery = (workspace: string, { kind, id }: About) => {
  const input = { workspace, kind, about: id, limit: 20 }
  return infiniteQueryOptions({
    queryKey: [listNotesOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listNotesOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
