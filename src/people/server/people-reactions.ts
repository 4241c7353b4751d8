import type { WorkspaceCtx } from '../../platform/context.ts'

/**
 * What the rest of Goodfaith does when people are changed by hand; given by `app/record-reactions.ts`, so that this
 * slice need not know who stands above it. Runs in the transaction of the change.
 */
export type PeopleReactions = {
  /** Addresses are about to change hands: nothing may be filed beside that. */
  addressesWillMove(ctx: WorkspaceCtx): Promise<unknown>
  /** Addresses have another owner than before: what was written to and from them is somebody else's. */
  addressesMoved(ctx: WorkspaceCtx, addressIds: readonly string[]): Promise<unknown>
  /** Whether anything was written to or from an address. */
  isInMail(ctx: WorkspaceCtx, addressId: string): Promise<boolean>
  /** People are called otherwise, belong elsewhere, went to the trash or came back. */
  peopleChanged(ctx: WorkspaceCtx, personIds: readonly string[]): Promise<unknown>
}
