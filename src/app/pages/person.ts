import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { measure } from '../../relationships/server/measured.ts'

/** A person: who they are, and how things stand between them and us. */
export async function showPerson(
  ctx: WorkspaceCtx,
  id: string,
  { at, member }: { at: string | undefined; member: string | undefined },
) {
  const { organisationId, ...person } = await getPerson(ctx, id)
  const organisation = organisationId === null ? null : await getOrganisation(ctx, organisationId)
  return {
    ...(await measure(ctx, { person: id, member }, at)),
    ...person,
    organisation: organisation && { id: organisation.id, name: organisation.name },
  }
}
