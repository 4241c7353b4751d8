import type { Party } from './commitment.ts'

export const STAGES = ['tomorrow', 'today', 'overdue'] as const
export type Stage = (typeof STAGES)[number]

/** Of what is owed to us we are reminded once it is late; what we owe, while something can still be done. */
export function stageOn(today: number, dueOn: number, owedBy: Party): Stage | null {
  if (dueOn < today) return 'overdue'
  if (owedBy === 'them' || dueOn > today + 1) return null
  return dueOn === today ? 'today' : 'tomorrow'
}
