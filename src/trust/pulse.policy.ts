import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

export const mayRecordPulse = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')

/** Whoever wrote it down knows what was wrong with it; it stays in sight, so that an unwelcome one does not vanish. */
export function mayWithdrawPulse(
  viewer: Viewer,
  { authorId, isWithdrawn }: { authorId: string | null; isWithdrawn: boolean },
): Ability {
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  if (isWithdrawn) return 'It was withdrawn already.'
  if (permits(viewer.permission, 'manage')) return true
  return (
    (authorId !== null && authorId === viewer.memberId) ||
    'Only whoever wrote it down, and whoever manages the workspace, may withdraw it.'
  )
}
