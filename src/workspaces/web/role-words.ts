import type { Role } from '../roles.ts'

export const ROLE_NAMES: Record<Role, string> = {
  owner: 'Owner',
  admin: 'Admin',
  manager: 'Manager',
  member: 'Member',
  viewer: 'Viewer',
}

/** What each role may do, beyond those below it. */
export const ROLE_MEANINGS: Record<Role, string> = {
  owner: 'All that admins may; and make others owner. There is always at least one.',
  admin: 'Invite people, give them roles, end their way in, make teams, and change how the workspace is set.',
  manager: 'All that members may; and see to the work of others: what is assigned, shared and planned.',
  member: 'Read everything shared, bring in mail, and change what is shared. Private mail stays its owner’s.',
  viewer: 'Read everything shared, and change nothing.',
}

/** `a member`, `an admin`: as what somebody is invited. */
export const asRole = (role: Role) => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`
