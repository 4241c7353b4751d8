import { getMessageOperation } from '../../../correspondence/messages.operations.ts'
import * as privacy from '../../../correspondence/privacy.operations.ts'
import { excludeFromCapture, includeInCapture } from '../../../correspondence/server/exclude-from-capture.ts'
import { getMessage } from '../../../correspondence/server/messages.queries.ts'
import { listPrivacy } from '../../../correspondence/server/privacy.queries.ts'
import { shareMail, unshareMail } from '../../../correspondence/server/share-mail.ts'
import { liveReactions } from '../../reactions.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

/** Messages, and what of them their owners share or do not want kept. */
export const mailRoutes: Implementation[] = [
  inWorkspace(getMessageOperation, (ctx, { id }) => getMessage(ctx, id)),
  inWorkspace(privacy.listPrivacyOperation, listPrivacy),
  inWorkspace(privacy.shareMailOperation, async (ctx, shared) => {
    await shareMail(ctx, liveReactions, shared)
    return {}
  }),
  inWorkspace(privacy.unshareMailOperation, async (ctx, shared) => {
    await unshareMail(ctx, liveReactions, shared)
    return {}
  }),
  inWorkspace(privacy.excludeOperation, async (ctx, { pattern }) => ({
    removed: await excludeFromCapture(ctx, liveReactions, pattern),
  })),
  inWorkspace(privacy.includeOperation, async (ctx, { pattern }) => {
    await includeInCapture(ctx, liveReactions, pattern)
    return {}
  }),
]
