import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

export const mayWritePost = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')

/** A post carries its author's own take, so nobody else words it; whoever administers the workspace answers for it. */
export function mayEditPost(viewer: Viewer, { authorId }: { authorId: string | null }): Ability {
  if (permits(viewer.permission, 'administer')) return true
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  return (
    (authorId !== null && authorId === viewer.memberId) ||
    'A post says what its author thinks. Only they, and whoever administers the workspace, may change it.'
  )
}
