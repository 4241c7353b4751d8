import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/web/client.ts'
import type { About } from '../../people/about.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { completeTaskOperation, listTasksOperation, reopenTaskOperation } from '../tasks.operations.ts'

type TaskPage = OutputOf<typeof listTasksOperation>
export type Task = TaskPage['tasks'][number]

type Which = { which: 'open' | 'done'; assignee?: 'me' | undefined; of?: About | undefined }

export const tasksQuery = (workspace: string, { which, assignee, of }: Which) => {
  const input = { workspace, which, assignee, kind: of?.kind, about: of?.id, limit: 50 }
  return infiniteQueryOptions({
    queryKey: [listTasksOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listTasksOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

type Pages = { pages: TaskPage[]; pageParams: unknown[] }

/** Ticks a task off, or opens it again: shown at once, and as it was where the server refuses. */
export function useTick(workspace: string) {
  const queryClient = useQueryClient()
  const key = { queryKey: [listTasksOperation.name] }
  return useMutation({
    mutationFn: ({ id, isDone }: { id: string; isDone: boolean }) =>
      call(isDone ? completeTaskOperation : reopenTaskOperation, { workspace, id }),
    onMutate: async ({ id, isDone }) => {
      await queryClient.cancelQueries(key)
      const completion = isDone ? { by: null, at: new Date().toISOString() } : null
      queryClient.setQueriesData<Pages>(key, data => data && withCompletion(data, id, completion))
    },
    onSettled: () => queryClient.invalidateQueries(),
  })
}

const withCompletion = (data: Pages, id: string, completion: Task['completion']): Pages => ({
  ...data,
  pages: data.pages.map(page => ({
    ...page,
    tasks: page.tasks.map(task => (task.id === id ? { ...task, completion } : task)),
  })),
})
