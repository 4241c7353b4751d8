import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { carries, courseOf } from '../claim-state.ts'
import { listClaimRows, listTellings } from './claims.queries.ts'
import { factsOf } from './facts-of-claims.ts'
import { knownNames } from './known-names.ts'
import { presentCycle, presentProof, presentTelling, presentVerdict } from './present-findings.ts'
import { dayAsked, findKnown, summarise } from './show-claims.ts'

/** A claim with all that is known of it: why it stands so and since when, and every fact that this follows from. */
export async function showClaim(ctx: WorkspaceCtx, id: string, { at }: { at?: string | undefined } = {}) {
  const [claim] = await listClaimRows(ctx, { ids: [id] })
  if (!claim) throw new Refusal('not_found', 'There is no such claim here.')
  const today = await dayAsked(ctx, at)
  const known = await findKnown(ctx, [claim])
  const tellings = await listTellings(ctx, { claimIds: [id] })
  const naming = await knownNames(
    ctx,
    [...known.verdicts, ...known.cycles, ...tellings],
    [claim.of_person_id, claim.withdrawn_by, claim.author_id],
  )
  const facts = factsOf(claim, known)
  const byId = new Map(facts.proofs.map(proof => [proof.id, proof]))
  return {
    ...summarise(claim, known, { today, naming }),
    asOfDay: formatDay(today),
    course: courseOf(facts, today).map(({ since, ...one }) => ({ ...one, since: formatDay(since) })),
    author: claim.author_id ? naming(claim.author_id).name : null,
    withdrawal: claim.withdrawn_on
      ? {
          on: claim.withdrawn_on,
          by: claim.withdrawn_by ? naming(claim.withdrawn_by).name : null,
          because: claim.withdrawn_because!,
        }
      : null,
    isTrashed: claim.trashed_at !== null,
    evidence: known.proofs.map(proof => presentProof(proof, carries(byId.get(proof.id)!, today), today)),
    verdicts: known.verdicts.map(verdict => presentVerdict(verdict, naming, ctx.viewer)),
    cycles: known.cycles.map(cycle => presentCycle(cycle, naming)),
    tellings: tellings.map(telling => presentTelling(telling, naming)),
    abilities: { edit: mayKeepRegister(ctx.viewer) },
  }
}
