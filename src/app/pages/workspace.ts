import { countMessages, findSpanOfMail } from '../../correspondence/server/messages.queries.ts'
import { countOrganisations } from '../../organisations/server/organisations.queries.ts'
import { countPeople, listMembers } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { countRelationships } from '../../relationships/server/relationships.queries.ts'
import { listOurDomains } from '../../workspaces/server/workspaces.queries.ts'

/** Who is in a workspace, and from when to when there is mail. */
export async function describeWorkspace(ctx: WorkspaceCtx) {
  return {
    members: await listMembers(ctx),
    ourDomains: await listOurDomains(ctx),
    ...(await findSpanOfMail(ctx)),
  }
}

/** How much a workspace holds. */
export async function countWorkspace(ctx: WorkspaceCtx) {
  return {
    ...(await countMessages(ctx)),
    people: await countPeople(ctx),
    organisations: await countOrganisations(ctx),
    relationships: await countRelationships(ctx),
  }
}
