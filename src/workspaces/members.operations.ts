import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { ROLES } from './roles.ts'

export const emailSchema = z.email('That is not a mail address.').trim().toLowerCase()
export const nameSchema = z.string().trim().min(1, 'A name is missing.').max(200)
export const passwordSchema = z
  .string()
  .min(10, 'The password is too short; it needs ten characters.')
  .max(128, 'The password is too long.')

const roleSchema = z.enum(ROLES)
const invitedRoleSchema = roleSchema.exclude(['owner'])
const done = z.object({})

const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Null where nobody signs in as this member: they are known from mail alone. */
  role: roleSchema.nullable(),
  email: z.string().nullable(),
  since: z.string().nullable(),
  teams: z.array(z.string()),
  abilities: z.object({ remove: abilitySchema, roles: z.record(roleSchema, abilitySchema) }),
})

export const listMembersOperation = operation({
  name: 'members.list',
  method: 'GET',
  path: '/workspaces/:workspace/members',
  summary: 'Who of us is in this workspace, and as what',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({ members: z.array(memberSchema), abilities: z.object({ invite: abilitySchema }) }),
})

export const changeRoleOperation = operation({
  name: 'members.changeRole',
  method: 'PUT',
  path: '/workspaces/:workspace/members/:id/role',
  summary: 'Give a member another role',
  permission: 'administer',
  input: z.object({ ...inWorkspace, id: idSchema, role: roleSchema }),
  output: done,
})

export const removeMemberOperation = operation({
  name: 'members.remove',
  method: 'DELETE',
  path: '/workspaces/:workspace/members/:id',
  summary: 'End a member’s way in, or leave oneself; what they did stays',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: done,
})

export const listInvitationsOperation = operation({
  name: 'invitations.list',
  method: 'GET',
  path: '/workspaces/:workspace/invitations',
  summary: 'Invitations that can still be accepted',
  permission: 'administer',
  input: z.object(inWorkspace),
  output: z.object({
    invitations: z.array(
      z.object({
        id: z.string(),
        email: z.string(),
        role: invitedRoleSchema,
        invitedBy: z.string(),
        expiresAt: z.string(),
      }),
    ),
  }),
})

export const inviteOperation = operation({
  name: 'invitations.make',
  method: 'POST',
  path: '/workspaces/:workspace/invitations',
  summary: 'Invite somebody by mail',
  permission: 'administer',
  input: z.object({
    ...inWorkspace,
    email: emailSchema,
    role: invitedRoleSchema,
    /** The member of us, known from mail, whom they are to be. */
    memberId: idSchema.optional(),
  }),
  /** The link is given to whoever invites where mail cannot be sent; they pass it on. */
  output: z.object({ id: z.string(), expiresAt: z.string(), link: z.string().nullable() }),
})

export const withdrawInvitationOperation = operation({
  name: 'invitations.withdraw',
  method: 'DELETE',
  path: '/workspaces/:workspace/invitations/:id',
  summary: 'Withdraw an invitation',
  permission: 'administer',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: done,
})

const token = { token: z.string().min(1).max(200) }

export const getInvitationOperation = operation({
  name: 'invitations.get',
  method: 'GET',
  path: '/invitations/:token',
  summary: 'What a link invites to',
  permission: 'anyone',
  input: z.object(token),
  output: z.object({
    workspace: z.string(),
    email: z.string(),
    role: roleSchema,
    invitedBy: z.string(),
    /** Whether whoever reads mail at that address can sign in here already, and is to do so first. */
    isKnown: z.boolean(),
  }),
})

export const acceptInvitationOperation = operation({
  name: 'invitations.accept',
  method: 'POST',
  path: '/invitations/:token/acceptance',
  summary: 'Accept an invitation: as who is signed in, or as somebody new with a name and password',
  permission: 'anyone',
  input: z.object({ ...token, name: nameSchema.optional(), password: passwordSchema.optional() }),
  output: z.object({ workspace: z.string() }),
})

const teamSchema = z.object({ id: z.string(), name: z.string(), memberIds: z.array(z.string()) })

export const listTeamsOperation = operation({
  name: 'teams.list',
  method: 'GET',
  path: '/workspaces/:workspace/teams',
  summary: 'The teams of this workspace and who is in them',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({ teams: z.array(teamSchema), abilities: z.object({ change: abilitySchema }) }),
})

const teamFields = { name: nameSchema, memberIds: z.array(idSchema).max(1000) }

export const makeTeamOperation = operation({
  name: 'teams.make',
  method: 'POST',
  path: '/workspaces/:workspace/teams',
  summary: 'Make a team',
  permission: 'administer',
  input: z.object({ ...inWorkspace, ...teamFields }),
  output: teamSchema,
})

export const changeTeamOperation = operation({
  name: 'teams.change',
  method: 'PUT',
  path: '/workspaces/:workspace/teams/:id',
  summary: 'Rename a team, or say anew who is in it',
  permission: 'administer',
  input: z.object({ ...inWorkspace, id: idSchema, ...teamFields }),
  output: teamSchema,
})

export const removeTeamOperation = operation({
  name: 'teams.remove',
  method: 'DELETE',
  path: '/workspaces/:workspace/teams/:id',
  summary: 'Remove a team; its members stay',
  permission: 'administer',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: done,
})
