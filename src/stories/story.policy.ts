import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

/** Stories belong to the firm: whoever was there puts them right, and whoever told one says so. */
export const mayKeepStories = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')

/** What somebody wrote down by mistake they take back; whoever administers the workspace answers for it as well. */
export function mayTakeBackTelling(viewer: Viewer, { authorId }: { authorId: string | null }): Ability {
  if (permits(viewer.permission, 'administer')) return true
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  return (
    (authorId !== null && authorId === viewer.memberId) ||
    'Only whoever wrote it down, and whoever administers the workspace, may take it back.'
  )
}
