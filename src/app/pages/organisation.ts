import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { measure } from '../../relationships/server/measured.ts'
import { readTrustIntoLists } from '../../trust/server/read-trust-into-lists.ts'
import { listMarks } from './marks.ts'

/** An organisation: how things stand between everybody there and all of us, and what that hangs on. */
export async function showOrganisation(ctx: WorkspaceCtx, id: string, at: string | undefined) {
  await readTrustIntoLists(ctx, at)
  const organisation = await getOrganisation(ctx, id)
  const measured = await measure(ctx, { organisation: id }, at)
  const alive = measured.ties.filter(tie => tie.isMutual && tie.state !== 'dormant')
  return {
    ...measured,
    marks: await listMarks(ctx, { about: { kind: 'organisation', id }, until: measured.asOf }),
    ...organisation,
    people: new Set(measured.ties.map(tie => tie.personId)).size,
    isSingleThread: measured.ties.length > 1 && alive.length === 1,
  }
}
