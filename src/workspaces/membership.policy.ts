import { permits, type Viewer } from '../platform/viewer.ts'
import { type Role, whyNot } from './roles.ts'

/** True, or why not in words for whoever asked. */
export type Answer = true | string

export type Seat = { memberId: string; role: Role | null }

const OWNERS_ONLY = 'Only an owner may make somebody owner, or change what an owner is.'
const LAST_OWNER = 'This is the last owner. Make somebody else owner first.'

export const mayInvite = (viewer: Viewer): Answer =>
  permits(viewer.permission, 'administer') || whyNot('administer')

export function mayChangeRole(viewer: Viewer, seat: Seat, to: Role, owners: number): Answer {
  if (!permits(viewer.permission, 'administer')) return whyNot('administer')
  if (seat.role === null) return 'They cannot sign in. Invite them first.'
  if ((seat.role === 'owner' || to === 'owner') && !permits(viewer.permission, 'own')) return OWNERS_ONLY
  if (seat.role === 'owner' && to !== 'owner' && owners < 2) return LAST_OWNER
  return true
}

/** Ends somebody's way in. What they did and wrote stays; one may always leave oneself. */
export function mayRemove(viewer: Viewer, seat: Seat, owners: number): Answer {
  if (seat.role === null) return 'They cannot sign in as it is.'
  const isOneself = seat.memberId === viewer.memberId
  if (!isOneself && !permits(viewer.permission, 'administer')) return whyNot('administer')
  if (!isOneself && seat.role === 'owner' && !permits(viewer.permission, 'own')) return OWNERS_ONLY
  if (seat.role === 'owner' && owners < 2) return LAST_OWNER
  return true
}
