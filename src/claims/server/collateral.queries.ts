import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { DocumentText } from '../../platform/documents/document.ts'
import { Refusal } from '../../platform/refusals.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { auditAside } from './audit-aside.ts'
import type { CollateralJudgementsTable, CollateralTable } from './collateral.table.ts'
import { listRegistered } from './register.queries.ts'

type Row = Omit<CollateralTable, 'document' | 'workspace_id'> & { kind: string; pages: number }

export async function listCollateral(
  ctx: WorkspaceCtx,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const { rows } = await sql<Row>`
    select id, name, member_id, read_at, document ->> 'kind' as kind, (document ->> 'pages')::int as pages
    from collateral where workspace_id = ${ctx.workspaceId} ${cursor ? sql`and id < ${cursor}::uuid` : sql``}
    order by id desc limit ${limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, limit)
  const names = await namesOfMembers(
    ctx,
    page.flatMap(row => row.member_id ?? []),
  )
  return {
    pieces: page.map(row => present(row, names)),
    next: rows.length > limit ? page.at(-1)!.id : null,
    abilities: { read: mayKeepRegister(ctx.viewer) },
  }
}

/** A piece as it stands against the register now, with what was said of its claims. */
export async function showAudit(ctx: WorkspaceCtx, id: string) {
  const row = await getPiece(ctx, id)
  const document = row.document as DocumentText
  const register = await listRegistered(ctx)
  const texts = new Map(register.map(claim => [claim.id, claim.text]))
  const judgements = await listJudgements(ctx, id)
  const names = await namesOfMembers(
    ctx,
    [row.member_id, ...[...judgements.values()].map(one => one.member_id)].flatMap(member => member ?? []),
  )
  const audit = await auditAside([row.name, document, register])
  return {
    ...present({ ...row, kind: document.kind, pages: document.pages }, names),
    language: audit.language,
    claims: audit.claims.map(({ block, start, end, register: match, ...claim }) => {
      // Its own text is what is shown, so its words are counted from where that begins.
      const from = document.blocks[block]!.text.indexOf(claim.text)
      const shift = from === -1 ? start : from
      const judged = judgements.get(claim.text)
      return {
        ...claim,
        start: Math.max(0, start - shift),
        end: Math.min(claim.text.length, end - shift),
        register: match
          ? { ...match, text: texts.get(match.id) ?? '', contradiction: match.contradiction ?? null }
          : null,
        judgement: judged
          ? {
              judgement: judged.judgement,
              by: (judged.member_id && names.get(judged.member_id)) || 'somebody',
              at: judged.judged_at.toISOString(),
            }
          : null,
      }
    }),
    comparisons: audit.comparisons.map(({ page, parties, rows, faults }) => ({
      page,
      parties,
      rows: rows.length,
      faults,
    })),
    requirements: audit.requirements.map(({ page, text, lacks }) => ({ page, text, lacks })),
    doubts: audit.doubts,
    counts: audit.counts,
    abilities: { judge: mayKeepRegister(ctx.viewer), remove: mayKeepRegister(ctx.viewer) },
  }
}

export async function getPiece(
  ctx: WorkspaceCtx,
  id: string,
): Promise<Omit<CollateralTable, 'workspace_id'>> {
  const row = await ctx.db
    .selectFrom('collateral')
    .select(['id', 'name', 'document', 'member_id', 'read_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found', 'There is no such piece of collateral here.')
  return row
}

async function listJudgements(
  ctx: WorkspaceCtx,
  id: string,
): Promise<Map<string, CollateralJudgementsTable>> {
  const rows = await ctx.db
    .selectFrom('collateral_judgements')
    .selectAll()
    .where('workspace_id', '=', ctx.workspaceId)
    .where('collateral_id', '=', id)
    .execute()
  return new Map(rows.map(row => [row.claim, row]))
}

const present = ({ id, name, kind, pages, member_id, read_at }: Row, names: ReadonlyMap<string, string>) => ({
  id,
  name,
  kind,
  pages,
  readBy: (member_id && names.get(member_id)) || null,
  readAt: read_at.toISOString(),
})
