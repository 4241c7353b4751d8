import type { Permission } from '../platform/viewer.ts'

export const ROLES = ['owner', 'admin', 'manager', 'member', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/** Each role's place, as far as it reaches; a permission includes those before it (platform/viewer.ts). */
export const PERMISSION_OF: Record<Role, Permission> = {
  owner: 'own',
  admin: 'administer',
  manager: 'manage',
  member: 'write',
  viewer: 'read',
}

const WHO: Record<Permission, string> = {
  read: 'anybody in it',
  write: 'members, not viewers',
  manage: 'managers, admins and owners',
  administer: 'admins and owners',
  own: 'owners',
}

/** Why somebody may not do a thing, in words for them. */
export const whyNot = (needed: Permission): string =>
  `In this workspace that is for ${WHO[needed]}. Whoever administers it can give you more rights.`
