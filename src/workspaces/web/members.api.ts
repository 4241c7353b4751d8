import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { InputOf, Operation, OutputOf } from '../../platform/http/operations.ts'
import * as members from '../members.operations.ts'

export type Member = OutputOf<typeof members.listMembersOperation>['members'][number]
export type Team = OutputOf<typeof members.listTeamsOperation>['teams'][number]

export const useMembers = (workspace: string) =>
  useQuery(asQuery(members.listMembersOperation, { workspace }))

export const useInvitations = (workspace: string) =>
  useQuery(asQuery(members.listInvitationsOperation, { workspace }))

export const useTeams = (workspace: string) => useQuery(asQuery(members.listTeamsOperation, { workspace }))

export const useInvitation = (token: string) =>
  useQuery({ ...asQuery(members.getInvitationOperation, { token }), enabled: token !== '' })

export const useInvite = () => useChange(members.inviteOperation)
export const useWithdraw = () => useChange(members.withdrawInvitationOperation)
export const useChangeRole = () => useChange(members.changeRoleOperation)
export const useRemoveMember = () => useChange(members.removeMemberOperation)
export const useMakeTeam = () => useChange(members.makeTeamOperation)
export const useChangeTeam = () => useChange(members.changeTeamOperation)
export const useRemoveTeam = () => useChange(members.removeTeamOperation)

const LISTS = [members.listMembersOperation, members.listInvitationsOperation, members.listTeamsOperation]

/** Who is here, who is invited and who is in which team stand beside each other: a change of one asks for all. */
function useChange<Op extends Operation>(operation: Op) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<Op>) => call(operation, input),
    onSuccess: () =>
      Promise.all(LISTS.map(({ name }) => queryClient.invalidateQueries({ queryKey: [name] }))),
  })
}
