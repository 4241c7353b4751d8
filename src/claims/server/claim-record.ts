import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Fields } from '../../timeline/fields.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { type ClaimFields, WORDING } from '../claim.ts'
import type { ClaimsTable } from './claims.table.ts'

/** That we no longer say a thing: who decided so, when, and why. */
export type Withdrawal = { memberId: string | null; on: string; because: string }

/** A claim as a record that is changed by hand. */
export const claimRecord: RecordKind = {
  subject: 'claim',
  missing: 'There is no such claim here.',
  async lock(ctx, id) {
    const { rows } = await sql<ClaimsTable & { version: number; trashed_at: Date | null }>`
      select * from claims where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(
      ctx.db,
    )
    const row = rows[0]
    if (!row) return undefined
    const { text, measure, value, unit, conditions, as_of: asOf, places } = row
    const withdrawal: Withdrawal | null = row.withdrawn_on
      ? { memberId: row.withdrawn_by, on: row.withdrawn_on, because: row.withdrawn_because! }
      : null
    const isTrashed = row.trashed_at !== null
    const fields = { text, measure, value, unit, conditions, asOf, places, withdrawal, isTrashed }
    return { name: text, version: row.version, people: [row.author_id], fields }
  },
  ability: mayKeepRegister,
  async write(ctx, id, { fields, version }) {
    await refuseWhatWasJudged(ctx, id, fields)
    const { asOf, withdrawal, isTrashed, ...same } = fields as Partial<ClaimFields> & {
      withdrawal?: Withdrawal | null
      isTrashed?: boolean
    }
    await ctx.db
      .updateTable('claims')
      .set({
        ...same,
        version,
        ...(asOf !== undefined && { as_of: asOf }),
        ...(withdrawal !== undefined && {
          withdrawn_on: withdrawal?.on ?? null,
          withdrawn_by: withdrawal?.memberId ?? null,
          withdrawn_because: withdrawal?.because ?? null,
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

/** What somebody found true or false, or asked to be shown, was this sentence and no other. */
async function refuseWhatWasJudged(ctx: WorkspaceCtx, id: string, fields: Fields) {
  const isReworded = WORDING.some(part => part in fields)
  if (!isReworded && fields.isTrashed !== true) return
  const { rows } = await sql<{ verdicts: boolean; cycles: boolean }>`
    select
      exists (select from verdicts where workspace_id = ${ctx.workspaceId} and claim_id = ${id}::uuid) as verdicts,
      exists (select from proof_cycles where workspace_id = ${ctx.workspaceId} and claim_id = ${id}::uuid) as cycles`.execute(
    ctx.db,
  )
  const { verdicts, cycles } = rows[0]!
  if (isReworded && verdicts)
    throw new Refusal(
      'conflict',
      'Somebody has said whether it is so, and said it of these words. Withdraw the claim and state another.',
    )
  if (fields.isTrashed === true && (verdicts || cycles))
    throw new Refusal(
      'conflict',
      'Somebody asked about it or judged it, so it stays to be read. Withdraw it instead.',
    )
}
