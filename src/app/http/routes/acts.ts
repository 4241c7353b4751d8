import * as gifts from '../../../gifts/gifts.operations.ts'
import { getGift, listGifts, placeGift } from '../../../gifts/server/gifts.queries.ts'
import { foreseeResponse, hearOfGift, recordGift, withdrawGift } from '../../../gifts/server/record-gift.ts'
import * as referrals from '../../../referrals/referrals.operations.ts'
import {
  hearOfReferral,
  recordReferral,
  withdrawReferral,
} from '../../../referrals/server/record-referral.ts'
import { getReferral, listReferrals } from '../../../referrals/server/referrals.queries.ts'
import * as trust from '../../../trust/recording.operations.ts'
import { getObservation, listObservationsShown } from '../../../trust/server/list-observations.ts'
import { previewEvidence } from '../../../trust/server/preview-evidence.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

/** What one side did for the other, or to it: seen, referred, given. */
export const actRoutes: Implementation[] = [
  inWorkspace(trust.listObservationsOperation, (ctx, { workspace: _, ...page }) =>
    listObservationsShown(ctx, page),
  ),
  inWorkspace(trust.getObservationOperation, (ctx, { id }) => getObservation(ctx, id)),
  inWorkspace(trust.previewEvidenceOperation, (ctx, { workspace: _, ...wanted }) =>
    previewEvidence(ctx, wanted),
  ),
  inWorkspace(referrals.listReferralsOperation, (ctx, { workspace: _, ...page }) => listReferrals(ctx, page)),
  inWorkspace(referrals.getReferralOperation, (ctx, { id }) => getReferral(ctx, id)),
  inWorkspace(referrals.recordReferralOperation, async (ctx, { workspace: _, ...fields }) =>
    getReferral(ctx, await recordReferral(ctx, fields)),
  ),
  inWorkspace(referrals.hearOfReferralOperation, async (ctx, { workspace: _, id, ...outcome }) => {
    await hearOfReferral(ctx, id, outcome)
    return getReferral(ctx, id)
  }),
  inWorkspace(referrals.withdrawReferralOperation, async (ctx, { id, because }) => {
    await withdrawReferral(ctx, id, because)
    return getReferral(ctx, id)
  }),
  inWorkspace(gifts.listGiftsOperation, (ctx, { workspace: _, ...page }) => listGifts(ctx, page)),
  inWorkspace(gifts.placeGiftOperation, (ctx, { workspace: _, ...gift }) => placeGift(ctx, gift)),
  inWorkspace(gifts.getGiftOperation, (ctx, { id }) => getGift(ctx, id)),
  inWorkspace(gifts.recordGiftOperation, async (ctx, { workspace: _, ...fields }) =>
    getGift(ctx, await recordGift(ctx, fields)),
  ),
  inWorkspace(gifts.hearOfGiftOperation, async (ctx, { workspace: _, id, ...heard }) => {
    await hearOfGift(ctx, id, heard)
    return getGift(ctx, id)
  }),
  inWorkspace(gifts.withdrawGiftOperation, async (ctx, { id, because }) => {
    await withdrawGift(ctx, id, because)
    return getGift(ctx, id)
  }),
  inWorkspace(gifts.foreseeResponseOperation, (ctx, { workspace: _, id, ...heard }) =>
    foreseeResponse(ctx, id, heard),
  ),
]
