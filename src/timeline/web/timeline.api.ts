import { infiniteQueryOptions } from '@tanstack/react-query'
import { call, type RequestProblem } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import type { Clash } from '../merge-edits.ts'
import { listTimelineOperation, listTrashOperation } from '../timeline.operations.ts'

export type TimelineLine = OutputOf<typeof listTimelineOperation>['lines'][number]
export type TrashedRecord = OutputOf<typeof listTrashOperation>['records'][number]

export const timelineQuery = (workspace: string, subject?: string) => {
  const input = { workspace, subject, limit: 30 }
  return infiniteQueryOptions({
    queryKey: [listTimelineOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listTimelineOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export const trashQuery = (workspace: string) => {
  const input = { workspace, limit: 50 }
  return infiniteQueryOptions({
    queryKey: [listTrashOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listTrashOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

/** What somebody else changed meanwhile, where an edit was refused for that. */
export function clashesIn(error: RequestProblem | null): { clashes: Clash[]; version: number } | null {
  const { clashes, version } = error?.particulars ?? {}
  return Array.isArray(clashes) && typeof version === 'number' ? { clashes, version } : null
}
