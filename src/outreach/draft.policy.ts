import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

/** Mail goes out in one's own name only. */
export function mayHandOut(viewer: Viewer): Ability {
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  return viewer.memberId !== null || 'Mail is written by a member, in their own name.'
}
