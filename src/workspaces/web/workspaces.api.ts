import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import {
  foundWorkspaceOperation,
  getWorkspaceOperation,
  listWorkspacesOperation,
  openSampleOperation,
} from '../workspaces.operations.ts'

export type OwnWorkspace = OutputOf<typeof foundWorkspaceOperation>

export const useWorkspaces = () => useQuery(asQuery(listWorkspacesOperation, {}))

export const useWorkspace = (workspace: string) =>
  useQuery({ ...asQuery(getWorkspaceOperation, { workspace }), enabled: workspace !== '' })

/** The first workspace that one is a member of and that is not the sample. */
export const useOwnWorkspace = (): OwnWorkspace | undefined =>
  useWorkspaces().data?.workspaces.find(({ isSample }) => !isSample)

/** Opens the sample, making it on first use. */
export const useOpenSample = () => useOpening(() => call(openSampleOperation, {}))

/** Makes a workspace beside those there are. */
export const useFoundWorkspace = () => useOpening((name: string) => call(foundWorkspaceOperation, { name }))

function useOpening<Input = void>(mutationFn: (input: Input) => Promise<OwnWorkspace>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [listWorkspacesOperation.name] }),
  })
}
