import { namesOfOrganisations } from '../../../organisations/server/organisations.queries.ts'
import { namesOfPeople } from '../../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../../platform/context.ts'
import { namesOfMembers } from '../../../workspaces/server/member-names.queries.ts'

export type Names = (id: string) => string

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** What everybody and everything is called now whose id stands anywhere in the values of some changes. */
export async function findNames(ctx: WorkspaceCtx, values: readonly unknown[]): Promise<Names> {
  const ids = [...new Set(JSON.stringify(values).match(ID) ?? [])]
  const found = new Map([
    ...(await namesOfPeople(ctx, ids)),
    ...(await namesOfOrganisations(ctx, ids)),
    ...(await namesOfMembers(ctx, ids)),
  ])
  return id => found.get(id) ?? 'somebody who is no longer here'
}
