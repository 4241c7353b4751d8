import { mayEditOrganisation } from '../../organisations/organisation.policy.ts'
import { getOrganisationRecord } from '../../organisations/server/organisations.queries.ts'
import { mayEditPerson, mayPurge } from '../../people/person.policy.ts'
import { getPersonRecord } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'

/** A person as a record, with what the viewer may do with it. */
export const presentPerson = async (ctx: WorkspaceCtx, id: string) => ({
  ...(await getPersonRecord(ctx, id)),
  abilities: { edit: mayEditPerson(ctx.viewer), purge: mayPurge(ctx.viewer) },
})

export const presentOrganisation = async (ctx: WorkspaceCtx, id: string) => ({
  ...(await getOrganisationRecord(ctx, id)),
  abilities: { edit: mayEditOrganisation(ctx.viewer), purge: mayPurge(ctx.viewer) },
})
