import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'

export type Named = { id: string; name: string }
export type Naming = (id: string) => Named

/** What everybody named in some rows is called: people of theirs and members of ours. */
export async function knownNames(
  ctx: WorkspaceCtx,
  rows: readonly { person_id?: string | null; member_id?: string | null }[],
  more: readonly (string | null)[] = [],
): Promise<Naming> {
  const ids = [
    ...new Set([...rows.flatMap(({ person_id, member_id }) => [person_id, member_id]), ...more]),
  ].filter(id => id !== null && id !== undefined)
  const names = new Map([...(await namesOfPeople(ctx, ids)), ...(await namesOfMembers(ctx, ids))])
  return id => ({ id, name: names.get(id) ?? '' })
}
