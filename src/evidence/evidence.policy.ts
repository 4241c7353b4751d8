import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

/** To write down what was seen, and to say that something written is wrong; what is contested counts on until settled. */
export const mayRecord = (viewer: Viewer): Ability => permits(viewer.permission, 'write') || whyNot('write')

/** To add what came of an act: of one that was withdrawn nothing is heard any more. */
export const mayHear = (viewer: Viewer, { isWithdrawn }: { isWithdrawn: boolean }): Ability =>
  isWithdrawn ? 'It was withdrawn, and stays so.' : mayRecord(viewer)

/** What counts no longer, or is contested already, needs nobody more to say so. */
export function mayContest(
  viewer: Viewer,
  { isWithdrawn, isContested }: { isWithdrawn: boolean; isContested: boolean },
): Ability {
  if (isWithdrawn) return 'It counts no longer.'
  return isContested ? 'It is contested already.' : mayRecord(viewer)
}

/** What speaks against us nobody takes back alone: otherwise it would be gone as soon as it hurt. */
export function mayWithdraw(
  viewer: Viewer,
  { authorId, speaksAgainstUs }: { authorId: string | null; speaksAgainstUs: boolean },
): Ability {
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  if (speaksAgainstUs)
    return 'What speaks against us is not withdrawn. Contest it; somebody who manages the workspace settles that.'
  if (permits(viewer.permission, 'manage')) return true
  return (
    (authorId !== null && authorId === viewer.memberId) ||
    'Only whoever wrote it down, and whoever manages the workspace, may withdraw it.'
  )
}

export function maySettle(viewer: Viewer, { contestedBy }: { contestedBy: string | null }): Ability {
  if (!permits(viewer.permission, 'manage')) return whyNot('manage')
  return (
    contestedBy === null ||
    contestedBy !== viewer.memberId ||
    'Whoever contests something does not settle it themselves.'
  )
}

/** Every score of the workspace hangs on the weights. */
export const mayPublishWeights = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'own') || whyNot('own')
