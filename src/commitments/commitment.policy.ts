import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'
import type { Party, State } from './commitment.ts'

/** Colleagues see to each other's commitments: whoever hears what became of one writes it down. */
export const mayRecordCommitment = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')

type Standing = { owedBy: Party; state: State; isWithdrawn: boolean }

export function maySettle(viewer: Viewer, { isWithdrawn }: Pick<Standing, 'isWithdrawn'>): Ability {
  if (!permits(viewer.permission, 'write')) return whyNot('write')
  return !isWithdrawn || 'It was withdrawn, and stays so.'
}

export function mayRenegotiate(viewer: Viewer, { state, isWithdrawn }: Omit<Standing, 'owedBy'>): Ability {
  const ability = maySettle(viewer, { isWithdrawn })
  if (ability !== true) return ability
  return state === 'open' || state === 'overdue' || 'It is settled: there is no day left to move.'
}

/** What became of it was said of these words and no others. */
export function mayReword(viewer: Viewer, { state, isWithdrawn }: Omit<Standing, 'owedBy'>): Ability {
  const ability = maySettle(viewer, { isWithdrawn })
  if (ability !== true) return ability
  return (
    state === 'open' || state === 'overdue' || 'It is settled: what became of it was said of these words.'
  )
}

/** A slip of the hand is taken back; what speaks against us is not, or it would be gone as soon as it hurt. */
export function mayTakeBack(
  viewer: Viewer,
  { owedBy, state, isWithdrawn, authorId }: Standing & { authorId: string | null },
): Ability {
  const ability = maySettle(viewer, { isWithdrawn })
  if (ability !== true) return ability
  if (state === 'open' || state === 'overdue') return 'Nobody has said yet what became of it.'
  if (owedBy === 'us' && state !== 'kept')
    return 'What speaks against us is not taken back. Contest it; somebody who manages the workspace settles that.'
  return (
    isOwn(viewer, authorId) || 'Only whoever wrote that, and whoever manages the workspace, may take it back.'
  )
}

/** Written down by mistake. What is overdue or settled against us is not made go away like that. */
export function mayWithdrawCommitment(
  viewer: Viewer,
  { owedBy, state, isWithdrawn, authorId }: Standing & { authorId: string | null },
): Ability {
  const ability = maySettle(viewer, { isWithdrawn })
  if (ability !== true) return ability
  if (owedBy === 'us' && state === 'overdue')
    return 'It is past its day. Say that it was kept, or that it was broken; what follows can be contested.'
  if (owedBy === 'us' && (state === 'late' || state === 'broken'))
    return 'What speaks against us is not withdrawn. Contest it; somebody who manages the workspace settles that.'
  return (
    isOwn(viewer, authorId) ||
    'Only whoever wrote it down, and whoever manages the workspace, may withdraw it.'
  )
}

const isOwn = (viewer: Viewer, authorId: string | null): boolean =>
  permits(viewer.permission, 'manage') || (authorId !== null && authorId === viewer.memberId)
