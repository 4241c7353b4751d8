import { sql } from 'kysely'
import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { About } from '../about.ts'
import { getPerson } from './people.queries.ts'
import './people.table.ts'

/** Refuses to be about somebody who is not here. Of whom one of us says something, no import takes them away. */
export async function bindAbout(ctx: WorkspaceCtx, about: About | null) {
  if (!about) return NOTHING
  const { kind, id } = about
  if (kind === 'organisation') {
    await getOrganisation(ctx, id)
    return { person_id: null, organisation_id: id }
  }
  await getPerson(ctx, id)
  await sql`update people set is_kept = true
    where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid and not is_kept`.execute(ctx.db)
  return { person_id: id, organisation_id: null }
}

const NOTHING = { person_id: null, organisation_id: null }

export type AboutColumns = { person_id: string | null; organisation_id: string | null }

export const aboutOf = ({ person_id, organisation_id }: AboutColumns): About | null =>
  person_id
    ? { kind: 'person', id: person_id }
    : organisation_id
      ? { kind: 'organisation', id: organisation_id }
      : null
