import {
  citedByCycles,
  citedByVerdicts,
  listCyclesSaid,
  listVerdictsSaid,
} from '../claims/server/findings.queries.ts'
import { citedByCommitments, listCommitmentsSaid } from '../commitments/server/speak.ts'
import { observedIn } from '../evidence/observation.ts'
import { citedByObservations, listObservations } from '../evidence/server/observations.queries.ts'
import { citedByGifts, listGiftsSaid } from '../gifts/server/gifts-said.queries.ts'
import type { WorkspaceCtx } from '../platform/context.ts'
import { citedByReferrals, listReferralsSaid } from '../referrals/server/referrals.queries.ts'
import type { EvidenceSource } from '../trust/server/rebuild-ledger.ts'

/** The message that shows what a fact says, and the claim that it is about, where it has one. */
export type Cited = { messageId: string | null; claimId?: string | null }

type FactSource = EvidenceSource & {
  /** What some of these facts cite, by their ids. */
  cited(ctx: WorkspaceCtx, ids: readonly string[]): Promise<Map<string, Cited>>
}

/** Every sort of fact that is evidence. What is missing here is missing after a rebuild; a test looks for that. */
export const evidenceSources: readonly FactSource[] = [
  {
    kind: 'observation',
    list: async (ctx, page) =>
      (await listObservations(ctx, page)).map(({ id, authorId, recordedAt, ...observation }) => ({
        id,
        authorId,
        recordedAt,
        observed: observedIn(observation),
      })),
    cited: citedByObservations,
  },
  { kind: 'commitment', list: listCommitmentsSaid, cited: citedByCommitments },
  { kind: 'referral', list: listReferralsSaid, cited: citedByReferrals },
  { kind: 'gift', list: listGiftsSaid, cited: citedByGifts },
  { kind: 'verdict', list: listVerdictsSaid, cited: citedByVerdicts },
  { kind: 'proof-cycle', list: listCyclesSaid, cited: citedByCycles },
]
