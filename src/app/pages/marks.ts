import { believedOf, sideOf, termsOf } from '../../commitments/commitment.ts'
import type { About } from '../../people/about.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { listCounted } from './commitments.ts'

type Whose = { about: About; member?: string | undefined; until: string }

/** What became of commitments up to a day, for marks on the wave, in order. */
export async function listMarks(ctx: WorkspaceCtx, { about, member, until }: Whose) {
  const marks = (await listCounted(ctx, about)).flatMap(commitment => {
    const outcome = believedOf(commitment)
    if (!outcome || outcome.on > until || (member && commitment.memberId !== member)) return []
    const isLate = outcome.on > termsOf(commitment).dueOn
    const kind =
      outcome.kind === 'breaking' ? ('broken' as const) : isLate ? ('late' as const) : ('kept' as const)
    return [{ day: outcome.on, kind, side: sideOf(commitment.owedBy), text: commitment.text }]
  })
  return marks.sort((a, b) => (a.day < b.day ? -1 : 1))
}
