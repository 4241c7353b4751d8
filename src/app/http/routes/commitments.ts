import * as commitments from '../../../commitments/commitments.operations.ts'
import {
  endCalendarFeed,
  findCalendarFeed,
  makeCalendarFeed,
} from '../../../commitments/server/calendar-feeds.ts'
import { rewordCommitment } from '../../../commitments/server/commitment-record.ts'
import { recordCommitment } from '../../../commitments/server/record-commitment.ts'
import { renegotiateCommitment } from '../../../commitments/server/renegotiate-commitment.ts'
import {
  breakCommitment,
  foreseeOutcome,
  keepCommitment,
  takeBackOutcome,
} from '../../../commitments/server/settle-commitment.ts'
import { withdrawCommitment } from '../../../commitments/server/withdraw-commitment.ts'
import { showCommitment, showCommitments, showKeepingRates } from '../../pages/commitments.ts'
import { type Implementation, inWorkspace } from '../implement.ts'
import type { Parts } from '../parts.ts'

export const commitmentRoutes = ({ origin }: Parts): Implementation[] => [
  inWorkspace(commitments.listCommitmentsOperation, (ctx, { workspace: _, ...wanted }) =>
    showCommitments(ctx, wanted),
  ),
  inWorkspace(commitments.getKeepingRatesOperation, (ctx, { kind, about }) =>
    showKeepingRates(ctx, { kind, id: about }),
  ),
  inWorkspace(commitments.getCommitmentOperation, (ctx, { id }) => showCommitment(ctx, id)),
  inWorkspace(commitments.recordCommitmentOperation, async (ctx, { workspace: _, ...fields }) =>
    showCommitment(ctx, await recordCommitment(ctx, fields)),
  ),
  inWorkspace(commitments.rewordCommitmentOperation, async (ctx, { id, text, version }) => {
    await rewordCommitment(ctx, id, { text, version })
    return showCommitment(ctx, id)
  }),
  inWorkspace(commitments.keepCommitmentOperation, async (ctx, { workspace: _, id, ...fields }) => {
    await keepCommitment(ctx, id, fields)
    return showCommitment(ctx, id)
  }),
  inWorkspace(commitments.breakCommitmentOperation, async (ctx, { workspace: _, id, ...fields }) => {
    await breakCommitment(ctx, id, fields)
    return showCommitment(ctx, id)
  }),
  inWorkspace(commitments.foreseeOutcomeOperation, (ctx, { id, outcome: kind, on, toldBy, messageId }) =>
    foreseeOutcome(ctx, id, { kind, on, toldBy, messageId }),
  ),
  inWorkspace(commitments.renegotiateCommitmentOperation, async (ctx, { workspace: _, id, ...fields }) => {
    await renegotiateCommitment(ctx, id, fields)
    return showCommitment(ctx, id)
  }),
  inWorkspace(commitments.takeBackOutcomeOperation, async (ctx, { id }) => {
    await takeBackOutcome(ctx, id)
    return showCommitment(ctx, id)
  }),
  inWorkspace(commitments.withdrawCommitmentOperation, async (ctx, { id, because }) => {
    await withdrawCommitment(ctx, id, because)
    return showCommitment(ctx, id)
  }),
  inWorkspace(commitments.getCalendarFeedOperation, async ctx => ({ feed: await findCalendarFeed(ctx) })),
  inWorkspace(commitments.makeCalendarFeedOperation, async ctx => ({
    address: `${origin}/api/calendars/${await makeCalendarFeed(ctx)}.ics`,
  })),
  inWorkspace(commitments.endCalendarFeedOperation, async ctx => {
    await endCalendarFeed(ctx)
    return {}
  }),
]
