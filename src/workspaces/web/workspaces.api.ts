import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import {
  getWorkspaceOperation,
  listWorkspacesOperation,
  openOwnWorkspaceOperation,
  openSampleOperation,
} from '../workspaces.operations.ts'

export const useWorkspaces = () => useQuery(asQuery(listWorkspacesOperation, {}))

export const useWorkspace = (workspace: string) =>
  useQuery({ ...asQuery(getWorkspaceOperation, { workspace }), enabled: workspace !== '' })

/** Opens one's own workspace or the sample, making it on first use. */
export function useOpenWorkspace(which: 'own' | 'sample') {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => call(which === 'own' ? openOwnWorkspaceOperation : openSampleOperation, {}),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [listWorkspacesOperation.name] }),
  })
}
