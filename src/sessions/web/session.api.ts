import { useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { showSessionOperation } from '../sessions.operations.ts'

export type Session = OutputOf<typeof showSessionOperation>
export type Identity = NonNullable<Session['identity']>

const isSession = ({ queryKey: [name] }: { queryKey: readonly unknown[] }) =>
  name === showSessionOperation.name

export const useSession = () => useQuery(asQuery(showSessionOperation, {}))

/** Who is signed in; null while that is not known, and where it is nobody. */
export const useIdentity = (): Identity | null => useSession().data?.identity ?? null

/** Asks anew who is here, after something about them has changed. */
export function useRefreshSession() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ predicate: isSession })
}

/** To be called once somebody has come in: nothing that was asked for before them is shown to them. */
export function useArrival() {
  const queryClient = useQueryClient()
  return () => {
    queryClient.removeQueries({ predicate: query => !isSession(query) && !query.isActive() })
    return queryClient.invalidateQueries({ predicate: isSession })
  }
}
