import { sql } from 'kysely'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import type { ProofFields } from '../proof.ts'
import type { ProofsTable } from './claims.table.ts'

/** A proof as a record that is changed by hand. */
export const proofRecord: RecordKind = {
  subject: 'proof',
  missing: 'There is no such proof here.',
  async lock(ctx, id) {
    const { rows } = await sql<ProofsTable & { version: number; trashed_at: Date | null }>`
      select * from proofs where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(
      ctx.db,
    )
    const row = rows[0]
    if (!row) return undefined
    const { kind, title, source, verified, dated_on: datedOn, expires_on: expiresOn } = row
    const permission = row.permitted_by ? { by: row.permitted_by, on: row.permitted_on! } : null
    const isTrashed = row.trashed_at !== null
    const fields = { kind, title, source, datedOn, permission, expiresOn, verified, isTrashed }
    return { name: title, version: row.version, people: [row.author_id], fields }
  },
  ability: mayKeepRegister,
  async write(ctx, id, { fields, version }) {
    const { datedOn, permission, expiresOn, isTrashed, ...same } = fields as Partial<ProofFields> & {
      isTrashed?: boolean
    }
    await ctx.db
      .updateTable('proofs')
      .set({
        ...same,
        version,
        ...(datedOn !== undefined && { dated_on: datedOn }),
        ...(expiresOn !== undefined && { expires_on: expiresOn }),
        ...(permission !== undefined && {
          permitted_by: permission?.by ?? null,
          permitted_on: permission?.on ?? null,
        }),
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
