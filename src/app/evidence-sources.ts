import { listCyclesSaid, listVerdictsSaid } from '../claims/server/findings.queries.ts'
import { listCommitmentsSaid } from '../commitments/server/speak.ts'
import { observedIn } from '../evidence/observation.ts'
import { listObservations } from '../evidence/server/observations.queries.ts'
import { listGiftsSaid } from '../gifts/server/gifts-said.queries.ts'
import { listReferralsSaid } from '../referrals/server/referrals.queries.ts'
import type { EvidenceSource } from '../trust/server/rebuild-ledger.ts'

/** Every sort of fact that is evidence. What is missing here is missing after a rebuild; a test looks for that. */
export const evidenceSources: readonly EvidenceSource[] = [
  {
    kind: 'observation',
    list: async (ctx, page) =>
      (await listObservations(ctx, page)).map(({ id, authorId, recordedAt, ...observation }) => ({
        id,
        authorId,
        recordedAt,
        observed: observedIn(observation),
      })),
  },
  { kind: 'commitment', list: listCommitmentsSaid },
  { kind: 'referral', list: listReferralsSaid },
  { kind: 'gift', list: listGiftsSaid },
  { kind: 'verdict', list: listVerdictsSaid },
  { kind: 'proof-cycle', list: listCyclesSaid },
]
