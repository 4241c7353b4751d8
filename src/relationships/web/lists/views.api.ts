import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery, call } from '../../../app/web/client.ts'
import type { InputOf, OutputOf } from '../../../platform/http/operations.ts'
import type { Listed } from '../../../views/view.ts'
import {
  changeViewOperation,
  listViewsOperation,
  removeViewOperation,
  saveViewOperation,
} from '../../../views/views.operations.ts'

export type View = OutputOf<typeof saveViewOperation>

export const useViews = (workspace: string, lists: Listed) =>
  useQuery(asQuery(listViewsOperation, { workspace, lists }))

export const useSaveView = () =>
  useViewMutation((view: InputOf<typeof saveViewOperation>) => call(saveViewOperation, view))

export const useChangeView = () =>
  useViewMutation((change: InputOf<typeof changeViewOperation>) => call(changeViewOperation, change))

export const useRemoveView = () =>
  useViewMutation((which: InputOf<typeof removeViewOperation>) => call(removeViewOperation, which))

function useViewMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [listViewsOperation.name] }),
  })
}
