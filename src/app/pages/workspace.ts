import { summariseCorrespondence } from '../../correspondence/server/messages.queries.ts'
import { countOrganisations } from '../../organisations/server/organisations.queries.ts'
import { countPeople, listMembers } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { countRelationships } from '../../relationships/server/relationships.queries.ts'
import { listOurDomains } from '../../workspaces/server/workspaces.queries.ts'

/** Who is in a workspace and how much it holds. */
export async function describeWorkspace(ctx: WorkspaceCtx) {
  return {
    members: await listMembers(ctx),
    ourDomains: await listOurDomains(ctx),
    ...(await summariseCorrespondence(ctx)),
    people: await countPeople(ctx),
    organisations: await countOrganisations(ctx),
    relationships: await countRelationships(ctx),
  }
}
