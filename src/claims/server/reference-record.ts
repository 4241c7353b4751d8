import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import type { Consent, ReferenceFields } from '../reference.ts'
import type { ClientReferencesTable } from './claims.table.ts'

type Row = ClientReferencesTable & { version: number; trashed_at: Date | null; name: string }

/** Somebody who speaks for us, as a record that is changed by hand. */
export const referenceRecord: RecordKind = {
  subject: 'reference',
  missing: 'There is no such reference here.',
  async lock(ctx, id) {
    const { rows } = await sql<Row>`
      select r.*, p.name from client_references r
      join people p on p.workspace_id = r.workspace_id and p.id = r.person_id
      where r.workspace_id = ${ctx.workspaceId} and r.id = ${id}::uuid for update of r`.execute(ctx.db)
    const row = rows[0]
    if (!row) return undefined
    const { favour, knows, is_happy: isHappy, says } = row
    const consent: Consent | null = row.consent_by
      ? { by: row.consent_by, on: row.consent_on!, withdrawnOn: row.consent_withdrawn_on }
      : null
    const fields = { favour, knows, isHappy, says, consent, isTrashed: row.trashed_at !== null }
    return { name: row.name, version: row.version, people: [row.author_id], fields }
  },
  ability: mayKeepRegister,
  async write(ctx, id, { fields, version }) {
    const { isHappy, consent, isTrashed, ...same } = fields as Partial<ReferenceFields> & {
      isTrashed?: boolean
    }
    if (isTrashed === false) await refuseSecond(ctx, id)
    await ctx.db
      .updateTable('client_references')
      .set({
        ...same,
        version,
        ...(isHappy !== undefined && { is_happy: isHappy }),
        ...(consent !== undefined && consentColumns(consent)),
        ...(isTrashed !== undefined && {
          trashed_at: isTrashed ? ctx.clock.now() : null,
          trashed_by: isTrashed ? ctx.viewer.memberId : null,
        }),
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
  },
}

export const consentColumns = (consent: Consent | null) => ({
  consent_by: consent?.by ?? null,
  consent_on: consent?.on ?? null,
  consent_withdrawn_on: consent?.withdrawnOn ?? null,
})

async function refuseSecond(ctx: WorkspaceCtx, id: string) {
  const { rows } = await sql`
    select from client_references r
    join client_references other on other.workspace_id = r.workspace_id and other.person_id = r.person_id
    where r.workspace_id = ${ctx.workspaceId} and r.id = ${id}::uuid and other.id <> r.id
      and other.trashed_at is null`.execute(ctx.db)
  if (rows.length > 0) throw new Refusal('conflict', 'They have been entered anew meanwhile.')
}
