import { beginApproaches } from '../../../touches/server/begin-approach.ts'
import { sendTouch, skipTouch, takeBackTouch } from '../../../touches/server/do-touch.ts'
import { endApproach } from '../../../touches/server/end-approach.ts'
import { goOn, overrideSilence, recordFollowUp } from '../../../touches/server/go-on.ts'
import { draftTouch, planTouches } from '../../../touches/server/plan-touches.ts'
import { recordPermission, showPermission } from '../../../touches/server/record-permission.ts'
import { showApproach, showOne } from '../../../touches/server/show-approach.ts'
import { proposeApproach, showApproaches } from '../../../touches/server/show-approaches.ts'
import * as touches from '../../../touches/touches.operations.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const touchRoutes: Implementation[] = [
  inWorkspace(touches.listApproachesOperation, (ctx, { workspace: _, ...wanted }) =>
    showApproaches(ctx, wanted),
  ),
  inWorkspace(touches.proposeApproachOperation, (ctx, { person }) => proposeApproach(ctx, person)),
  inWorkspace(touches.getApproachOperation, (ctx, { id }) => showApproach(ctx, id)),
  inWorkspace(touches.beginApproachOperation, async (ctx, { workspace: _, ...fields }) => ({
    ids: await beginApproaches(ctx, fields),
  })),
  inWorkspace(touches.planTouchesOperation, async (ctx, { id, version, touches }) => {
    await planTouches(ctx, id, { version, touches })
    return showOne(ctx, id)
  }),
  inWorkspace(touches.draftTouchOperation, async (ctx, { id, touch, subject, text }) => {
    await draftTouch(ctx, { id, touch }, { subject, text })
    return showOne(ctx, id)
  }),
  inWorkspace(touches.sendTouchOperation, async (ctx, { id, touch, sentOn, messageId }) => {
    await sendTouch(ctx, { id, touch }, { sentOn, messageId })
    return showOne(ctx, id)
  }),
  inWorkspace(touches.skipTouchOperation, async (ctx, { id, touch, because }) => {
    await skipTouch(ctx, { id, touch }, because)
    return showOne(ctx, id)
  }),
  inWorkspace(touches.takeBackTouchOperation, async (ctx, { id, touch }) => {
    await takeBackTouch(ctx, { id, touch })
    return showOne(ctx, id)
  }),
  inWorkspace(touches.goOnOperation, async (ctx, { id, messageIds }) => {
    await goOn(ctx, id, messageIds)
    return showOne(ctx, id)
  }),
  inWorkspace(touches.followUpOperation, async (ctx, { id, sentOn, messageId }) => {
    await recordFollowUp(ctx, id, { sentOn, messageId })
    return showOne(ctx, id)
  }),
  inWorkspace(touches.overrideSilenceOperation, async (ctx, { id, because }) => {
    await overrideSilence(ctx, id, because)
    return showOne(ctx, id)
  }),
  inWorkspace(touches.endApproachOperation, async (ctx, { workspace: _, id, ...fields }) => {
    await endApproach(ctx, id, fields)
    return showOne(ctx, id)
  }),
  inWorkspace(touches.getPermissionOperation, (ctx, { person }) => showPermission(ctx, person)),
  inWorkspace(touches.recordPermissionOperation, async (ctx, { workspace: _, person, ...fields }) => {
    await recordPermission(ctx, person, fields)
    return showPermission(ctx, person)
  }),
]
