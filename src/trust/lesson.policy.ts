import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

export const mayWriteLesson = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')

/** What somebody learned is theirs to say; whoever administers the workspace answers for it as well. */
export function mayEditLesson(viewer: Viewer, { authorId }: { authorId: string | null }): Ability {
  if (permits(viewer.permission, 'administer')) return true
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  return (
    (authorId !== null && authorId === viewer.memberId) ||
    'Only whoever learned it, and whoever administers the workspace, may change it. Write down what you learned beside it.'
  )
}
