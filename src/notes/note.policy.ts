import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

export const mayWriteNote = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')

/** What somebody wrote is theirs; whoever administers the workspace answers for it as well. */
export function mayEditNote(viewer: Viewer, note: { authorId: string | null }): Ability {
  if (permits(viewer.permission, 'administer')) return true
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  return (
    (note.authorId !== null && note.authorId === viewer.memberId) ||
    'Only whoever wrote it, and whoever administers the workspace, may change it.'
  )
}
