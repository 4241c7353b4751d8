import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { showSessionOperation } from '../../sessions/sessions.operations.ts'
import type { Session } from '../../sessions/web/session.api.ts'
import { RequestProblem } from './client.ts'

/** A refusal is an answer and is not asked for again; a lost connection or a fault is, once. */
export function createQueryClient(): QueryClient {
  const onError = (fault: unknown) => {
    if (fault instanceof RequestProblem && fault.code === 'signed_out') forgetIdentity(queryClient)
  }
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, fault) => failures < 1 && !isRefusal(fault),
        retryDelay: 800,
      },
    },
  })
  return queryClient
}

/** Whatever was being asked for, the session has ended: the page to sign in takes its place. */
const forgetIdentity = (queryClient: QueryClient) =>
  queryClient.setQueryData<Session>(
    [showSessionOperation.name, {}],
    session => session && { ...session, identity: null },
  )

const isRefusal = (fault: unknown) =>
  fault instanceof RequestProblem && fault.status >= 400 && fault.status < 500
