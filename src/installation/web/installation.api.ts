import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { InputOf, Operation, OutputOf } from '../../platform/http/operations.ts'
import { useRefreshSession } from '../../sessions/web/session.api.ts'
import * as installation from '../installation.operations.ts'

export type MailServer = NonNullable<OutputOf<typeof installation.getMailServerOperation>['server']>
export type Provider = OutputOf<typeof installation.addProviderOperation>

/** Somebody may be waiting for a link that they asked for just now. */
const LINKS_MS = 5000

export const useMailServer = () => useQuery(asQuery(installation.getMailServerOperation, {}))
export const useLinks = () =>
  useQuery({ ...asQuery(installation.listLinksOperation, {}), refetchInterval: LINKS_MS })
export const useProviders = () => useQuery(asQuery(installation.listProvidersOperation, {}))

export const useSetMailServer = () => useChange(installation.setMailServerOperation)
export const useForgetMailServer = () => useChange(installation.forgetMailServerOperation)
export const useAddProvider = () => useChange(installation.addProviderOperation)
export const useRemoveProvider = () => useChange(installation.removeProviderOperation)

/** Whether mail can be sent is part of what everybody is told of the installation. */
function useChange<Op extends Operation>(operation: Op) {
  const queryClient = useQueryClient()
  const refreshSession = useRefreshSession()
  return useMutation({
    mutationFn: (input: InputOf<Op>) => call(operation, input),
    onSuccess: async () => {
      await refreshSession()
      await queryClient.invalidateQueries({
        predicate: ({ queryKey: [name] }) => `${name}`.startsWith('installation.'),
      })
    },
  })
}
