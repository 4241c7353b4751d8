import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asQuery, call } from '../../../app/web/client.ts'
import type { InputOf, OutputOf } from '../../../platform/http/operations.ts'
import {
  cancelBulkEditOperation,
  getBulkEditOperation,
  previewBulkEditOperation,
  startBulkEditOperation,
  undoBulkEditOperation,
} from '../../bulk-edits.operations.ts'

export type Progress = OutputOf<typeof getBulkEditOperation>
type Wanted = InputOf<typeof previewBulkEditOperation>

const LOOK_AGAIN_MS = 700

export const useBulkPreview = (wanted: Wanted | undefined) =>
  useQuery({
    queryKey: [previewBulkEditOperation.name, wanted],
    queryFn: ({ signal }) => call(previewBulkEditOperation, wanted!, signal),
    enabled: wanted !== undefined,
    staleTime: 0,
  })

/** An edit under way, looked at again until it is through; every list is read anew then. */
export function useBulkEdit(workspace: string) {
  const queryClient = useQueryClient()
  const start = useMutation({ mutationFn: (wanted: Wanted) => call(startBulkEditOperation, wanted) })
  const id = start.data?.id
  const progress = useQuery({
    ...asQuery(getBulkEditOperation, { workspace, id: id ?? '' }),
    enabled: id !== undefined,
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? LOOK_AGAIN_MS : false),
  })
  const look = (found: Progress) => {
    queryClient.setQueryData([getBulkEditOperation.name, { workspace, id: found.id }], found)
    progress.refetch()
  }
  const cancel = useMutation({
    mutationFn: () => call(cancelBulkEditOperation, { workspace, id: id! }),
    onSuccess: look,
  })
  const undo = useMutation({
    mutationFn: () => call(undoBulkEditOperation, { workspace, id: id! }),
    onSuccess: look,
  })
  return { start, progress: progress.data ?? start.data, cancel, undo }
}

export const isUnderWay = (progress: Progress | undefined): boolean =>
  progress?.state === 'running' || progress?.state === 'undoing'

/** Every list may show something else from then on. */
export function useRereadWhenThrough(progress: Progress | undefined) {
  const queryClient = useQueryClient()
  const { id, state } = progress ?? {}
  // Two edits after each other may end alike; the second changed something as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (state === 'finished' || state === 'cancelled' || state === 'undone') queryClient.invalidateQueries()
  }, [id, state, queryClient])
}
