import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

export const mayAddTask = (viewer: Viewer): Ability => permits(viewer.permission, 'write') || whyNot('write')

/** A task is between whoever set it and whoever has it to do; whoever administers the workspace may step in. */
export function mayEditTask(
  viewer: Viewer,
  { authorId, assigneeId }: { authorId: string | null; assigneeId: string | null },
): Ability {
  if (permits(viewer.permission, 'administer')) return true
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  const isTheirs = viewer.memberId !== null && [authorId, assigneeId].includes(viewer.memberId)
  return (
    isTheirs ||
    'Only whoever set the task, whoever has it to do, and whoever administers the workspace, may change it.'
  )
}
