import { findMailServer } from '../../../installation/server/mail-settings.ts'
import { Refusal } from '../../../platform/refusals.ts'
import { permits } from '../../../platform/viewer.ts'
import { countGuess } from '../../../sessions/server/guesses.ts'
import { findIdentity } from '../../../sessions/server/identities.queries.ts'
import * as members from '../../../workspaces/members.operations.ts'
import { mayChangeRole, mayInvite, mayRemove } from '../../../workspaces/membership.policy.ts'
import { ROLES, whyNot } from '../../../workspaces/roles.ts'
import { changeRole } from '../../../workspaces/server/change-role.ts'
import { getInvitation, listInvitations } from '../../../workspaces/server/invitations.queries.ts'
import { listSeats } from '../../../workspaces/server/memberships.queries.ts'
import { removeMember } from '../../../workspaces/server/remove-member.ts'
import { changeTeam, listTeams, makeTeam, removeTeam } from '../../../workspaces/server/teams.ts'
import { withdrawInvitation } from '../../../workspaces/server/withdraw-invitation.ts'
import { acceptInvitation } from '../../joining/accept-invitation.ts'
import { sendInvitation } from '../../joining/send-invitation.ts'
import { type Implementation, implement, inWorkspace } from '../implement.ts'
import type { Parts } from '../parts.ts'

/** A link is opened and accepted: two each. */
const TOKENS = { most: 60, minutes: 15 }

/** Who of us is in a workspace, as what, and how others are let in. */
export const memberRoutes = (parts: Parts): Implementation[] => [
  inWorkspace(members.listMembersOperation, async ctx => {
    const [seats, teams] = [await listSeats(ctx), await listTeams(ctx)]
    const owners = seats.filter(({ role }) => role === 'owner').length
    return {
      members: seats.map(({ memberId: id, since, ...seat }) => ({
        id,
        ...seat,
        since: since?.toISOString() ?? null,
        teams: teams.filter(({ memberIds }) => memberIds.includes(id)).map(({ name }) => name),
        abilities: {
          remove: mayRemove(ctx.viewer, { memberId: id, role: seat.role }, owners),
          roles: Object.fromEntries(
            ROLES.map(role => [
              role,
              mayChangeRole(ctx.viewer, { memberId: id, role: seat.role }, role, owners),
            ]),
          ) as Record<(typeof ROLES)[number], true | string>,
        },
      })),
      abilities: { invite: mayInvite(ctx.viewer) },
    }
  }),
  inWorkspace(members.changeRoleOperation, async (ctx, { id, role }) => {
    await changeRole(ctx, id, role)
    return {}
  }),
  inWorkspace(members.removeMemberOperation, async (ctx, { id }) => {
    await removeMember(ctx, id)
    return {}
  }),
  inWorkspace(members.listInvitationsOperation, async ctx => {
    const found = await listInvitations(ctx)
    return { invitations: found.map(one => ({ ...one, expiresAt: one.expiresAt.toISOString() })) }
  }),
  inWorkspace(members.inviteOperation, async (ctx, wanted, asked) => {
    const { id, expiresAt, link } = await sendInvitation(ctx, parts.origin, wanted)
    const canMail = (await findMailServer(asked, parts.secret)) !== undefined
    if (canMail) asked.afterwards.push(parts.sendMails)
    return { id, expiresAt: expiresAt.toISOString(), link: canMail ? null : link }
  }),
  inWorkspace(members.withdrawInvitationOperation, async (ctx, { id }) => {
    await withdrawInvitation(ctx, id)
    return {}
  }),
  implement(members.getInvitationOperation, async (ctx, { token }) => {
    await countGuess(ctx, 'invitation', ctx.client, TOKENS)
    const { workspace, email, role, invitedBy } = await getInvitation(ctx, token)
    return { workspace, email, role, invitedBy, isKnown: (await findIdentity(ctx, email)) !== undefined }
  }),
  implement(members.acceptInvitationOperation, async (ctx, { token, name, password }) => {
    await countGuess(ctx, 'invitation', ctx.client, TOKENS)
    if (ctx.asker)
      return { workspace: await acceptInvitation(ctx, parts.signIn, token, { present: ctx.asker }) }
    if (!name || !password)
      throw new Refusal('invalid', 'Give your name and choose a password, or sign in first.')
    return { workspace: await acceptInvitation(ctx, parts.signIn, token, { newcomer: { name, password } }) }
  }),
  inWorkspace(members.listTeamsOperation, async ctx => ({
    teams: await listTeams(ctx),
    abilities: { change: permits(ctx.viewer.permission, 'administer') || whyNot('administer') },
  })),
  inWorkspace(members.makeTeamOperation, makeTeam),
  inWorkspace(members.changeTeamOperation, (ctx, { id, ...team }) => changeTeam(ctx, id, team)),
  inWorkspace(members.removeTeamOperation, async (ctx, { id }) => {
    await removeTeam(ctx, id)
    return {}
  }),
]
