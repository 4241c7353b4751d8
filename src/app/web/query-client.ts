import { QueryClient } from '@tanstack/react-query'
import { RequestProblem } from './client.ts'

/** A refusal is an answer and is not asked for again; a lost connection or a fault is, once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, fault) => failures < 1 && !isRefusal(fault),
        retryDelay: 800,
      },
    },
  })
}

const isRefusal = (fault: unknown) =>
  fault instanceof RequestProblem && fault.status >= 400 && fault.status < 500
