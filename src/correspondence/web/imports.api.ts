import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asQuery, call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import {
  cancelImportOperation,
  getImportOperation,
  listImportProblemsOperation,
  listImportsOperation,
  startImportOperation,
  surveyMailOperation,
} from '../imports.operations.ts'

export type MailImport = OutputOf<typeof getImportOperation>
export type MailSurvey = OutputOf<typeof surveyMailOperation>

const RUNNING_MS = 1000
/** An import may also be started from the command line while this page is open. */
const IDLE_MS = 20_000

export const isRunning = ({ state }: MailImport) =>
  state === 'measuring' || state === 'reading' || state === 'waiting'

export const useImports = (workspace: string) =>
  useQuery({
    ...asQuery(listImportsOperation, { workspace }),
    refetchInterval: ({ state }) => (state.data?.imports.some(isRunning) ? RUNNING_MS : IDLE_MS),
  })

/** One import, asked for again and again while it runs; each step forward refreshes what was measured from it. */
export function useImport(workspace: string, id: string) {
  const query = useQuery({
    ...asQuery(getImportOperation, { workspace, id }),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? RUNNING_MS : false),
  })
  useFreshMeasures(query.data?.state)
  return query
}

/** What was shown before an import moved on is out of date: everything but the imports themselves. */
function useFreshMeasures(state: MailImport['state'] | undefined) {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (state === undefined) return
    queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => !`${name}`.startsWith('imports.') })
  }, [queryClient, state])
}

export const useImportProblems = (workspace: string, id: string) =>
  useInfiniteQuery({
    queryKey: [listImportProblemsOperation.name, { workspace, id }],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(listImportProblemsOperation, { workspace, id, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const useSurvey = (workspace: string, paths: string[]) =>
  useQuery({
    queryKey: [surveyMailOperation.name, { workspace, paths }],
    queryFn: ({ signal }) => call(surveyMailOperation, { workspace, paths }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

export function useStartImport(workspace: string) {
  const refresh = useRefreshImports()
  return useMutation({
    mutationFn: (mail: { paths: string[]; ours: string[]; mine: string[] }) =>
      call(startImportOperation, { workspace, ...mail }),
    onSuccess: refresh,
  })
}

export function useCancelImport(workspace: string, id: string) {
  const refresh = useRefreshImports()
  return useMutation({
    mutationFn: () => call(cancelImportOperation, { workspace, id }),
    onSuccess: refresh,
  })
}

function useRefreshImports() {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [listImportsOperation, getImportOperation].map(({ name }) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    )
}
