import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { InputOf, Operation, OutputOf } from '../../platform/http/operations.ts'
import * as privacy from '../privacy.operations.ts'

export type Privacy = OutputOf<typeof privacy.listPrivacyOperation>
export type Shared = Privacy['shares'][number]['what']

export const usePrivacy = (workspace: string) =>
  useQuery(asQuery(privacy.listPrivacyOperation, { workspace }))

export const useShareMail = () => useChange(privacy.shareMailOperation)
export const useUnshareMail = () => useChange(privacy.unshareMailOperation)
export const useExclude = () => useChange(privacy.excludeOperation)
export const useInclude = () => useChange(privacy.includeOperation)

/** What may be read, and after an exclusion what is measured, may be other than was shown anywhere. */
function useChange<Op extends Operation>(operation: Op) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<Op>) => call(operation, input),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
