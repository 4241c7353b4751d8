import type { WorkspaceCtx } from '../../platform/context.ts'

/** What follows for those above from changing organisations by hand; given by `app/record-reactions.ts`. */
export type OrganisationReactions = {
  /** Domains have another organisation than before, or none: their people follow. */
  domainsMoved(ctx: WorkspaceCtx, domains: readonly string[]): Promise<unknown>
  /** An organisation was renamed, went to the trash or came back. */
  organisationChanged(ctx: WorkspaceCtx, id: string): Promise<unknown>
}
