import { getPersonRecord } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { measure } from '../../relationships/server/measured.ts'
import { readTrustIntoLists } from '../../trust/server/read-trust-into-lists.ts'
import { listMarks } from './marks.ts'

/** A person: who they are, and how things stand between them and us. */
export async function showPerson(
  ctx: WorkspaceCtx,
  id: string,
  { at, member }: { at: string | undefined; member: string | undefined },
) {
  await readTrustIntoLists(ctx, at)
  const { name, addresses, aliases, organisation } = await getPersonRecord(ctx, id)
  const measured = await measure(ctx, { person: id, member }, at)
  return {
    ...measured,
    marks: await listMarks(ctx, { about: { kind: 'person', id }, member, until: measured.asOf }),
    id,
    name,
    addresses,
    aliases,
    organisation,
  }
}
