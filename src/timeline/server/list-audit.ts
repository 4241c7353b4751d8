import { sql } from 'kysely'
import type { z } from 'zod'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import type { auditLineSchema, listAuditOperation } from '../audit.operations.ts'
import './changes.table.ts'
import { recordChange } from './record-change.ts'

type Line = z.output<typeof auditLineSchema>
type Wanted = Omit<z.output<typeof listAuditOperation.input>, 'workspace'>

/** Everything that was done, newest first. Whoever looks is written down as well, once a look rather than a page. */
export async function listAudit(
  ctx: WorkspaceCtx,
  wanted: Wanted,
): Promise<{ lines: Line[]; next: string | null }> {
  return inTransaction(ctx, async ctx => {
    const rows = await matching(ctx, wanted)
      .orderBy('id', 'desc')
      .limit(wanted.limit + 1)
      .execute()
    const page = rows.slice(0, wanted.limit)
    const { cursor, limit: _, ...filters } = wanted
    if (!cursor) await recordLook(ctx, 'audit.read', filters)
    return { lines: page.map(present), next: rows.length > page.length ? page.at(-1)!.id : null }
  })
}

function matching(ctx: WorkspaceCtx, { member, subject, kind, from, until, cursor }: Omit<Wanted, 'limit'>) {
  let query = ctx.db.selectFrom('changes').selectAll().where('workspace_id', '=', ctx.workspaceId)
  if (member) query = query.where('member_id', '=', member)
  if (subject) query = query.where('subject_id', '=', subject)
  if (kind) query = query.where(sql<boolean>`split_part(action, '.', 1) = ${kind}`)
  if (from) query = query.where('at', '>=', new Date(`${from}T00:00:00Z`))
  if (until) query = query.where('at', '<', new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MS))
  if (cursor) query = query.where('id', '<', cursor)
  return query
}

const DAY_MS = 86_400_000

const present = (row: Awaited<ReturnType<ReturnType<typeof matching>['execute']>>[number]): Line => ({
  id: row.id,
  at: row.at.toISOString(),
  memberId: row.member_id,
  actor: row.actor,
  via: row.via,
  action: row.action,
  subjectId: row.subject_id,
  subject: row.subject,
  before: row.before as Line['before'],
  after: row.after as Line['after'],
  undoes: row.undoes,
})

type Filters = Omit<Wanted, 'cursor' | 'limit'>

const PAGE = 1000

/** The whole of it in lines of JSON, newest first, as it stood when it was asked for. */
export async function exportAudit(ctx: WorkspaceCtx, filters: Filters): Promise<AsyncIterable<string>> {
  await recordLook(ctx, 'audit.exported', filters)
  return pages()

  async function* pages() {
    for (let cursor: string | undefined; ; ) {
      const rows = await matching(ctx, { ...filters, cursor })
        .orderBy('id', 'desc')
        .limit(PAGE)
        .execute()
      yield rows.map(row => `${JSON.stringify(present(row))}\n`).join('')
      if (rows.length < PAGE) return
      cursor = rows.at(-1)!.id
    }
  }
}

async function recordLook(ctx: WorkspaceCtx, action: `audit.${string}`, filters: Filters) {
  await recordChange(ctx, { action, subjectId: null, subject: 'audit log', after: { ...filters } })
}
