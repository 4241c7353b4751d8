import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'
import type { Saying } from './permission.ts'

type Whose = { memberId: string; isEnded: boolean }

/** A plan is written by whoever writes the mails: in one's own name only. */
export function mayBeginApproach(viewer: Viewer): Ability {
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  return viewer.memberId !== null || 'An approach is made by one of us, in their own name.'
}

/** Who said that they want no more mail gets none planned. */
export const mayApproach = (standing: Pick<Saying, 'says' | 'saidOn'> | null): Ability =>
  standing?.says !== 'withdrawn' ||
  `They said on ${standing.saidOn} that they want no more mail from us. Only their own word opens that again.`

/** Colleagues see it; what goes out is the business of whoever it goes out from. */
export function mayWorkOn(viewer: Viewer, { memberId, isEnded }: Whose): Ability {
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  if (isEnded) return 'It has ended, and stays so. Begin another.'
  return viewer.memberId === memberId || 'This approach is a colleague’s: only they go on with it.'
}

export function mayEnd(viewer: Viewer, { memberId, isEnded }: Whose): Ability {
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  if (isEnded) return 'It has ended already.'
  return (
    viewer.memberId === memberId ||
    permits(viewer.permission, 'manage') ||
    'Only whoever it is, and whoever manages the workspace, may end it.'
  )
}

/** Whoever of us heard it writes it down. */
export const mayRecordPermission = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')
