import { gradeDraft } from '../outreach/coach/grade-draft.ts'
import type { TouchKind } from './touch.ts'

/** True, or what a touch that gives asks for in its draft. The coach knows English; of the rest it says nothing. */
export function isHeld(kind: TouchKind, text: string): true | string {
  if (kind === 'asks' || text.trim() === '') return true
  const [ask] = gradeDraft({ text }).asks
  if (!ask) return true
  return `This touch gives, so it may not ask: “${text.slice(ask.start, ask.end)}”. Take that out, or plan it as a touch that asks, so that it counts as one.`
}
