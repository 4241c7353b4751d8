import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'
import type { Sharing } from './view.ts'

type Owned = { ownerId: string | null; owner: string | null; sharing: Sharing }

/** A view is its owner's; what is shared with others also those may see to who see to others' work. */
export function mayChangeView(viewer: Viewer, { ownerId, owner, sharing }: Owned): Ability {
  if (ownerId !== null && ownerId === viewer.memberId) return true
  if (sharing.with !== 'nobody' && permits(viewer.permission, 'manage')) return true
  return `This view is ${owner ?? 'nobody'}’s. Save it as a view of your own to change it.`
}

/** Whoever only looks on keeps views for themselves. */
export const mayShareView = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')
