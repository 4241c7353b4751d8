import { type Selectable, sql } from 'kysely'
import type { z } from 'zod'
import type { Ctx, WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { mailImportSchema } from '../imports.operations.ts'
import type { MailImportsTable } from './correspondence.table.ts'
import './correspondence.table.ts'

type MailImport = z.output<typeof mailImportSchema>

const PROBLEMS_PER_PAGE = 100

export async function listImports(ctx: WorkspaceCtx): Promise<MailImport[]> {
  const rows = await importRows(ctx).orderBy('started_at', 'desc').execute()
  return rows.map(row => presentImport(row, ctx.clock.now()))
}

export async function getImport(ctx: WorkspaceCtx, id: string): Promise<MailImport> {
  const row = await importRows(ctx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not_found', 'There is no such import here.')
  return presentImport(row, ctx.clock.now())
}

export async function listProblems(ctx: WorkspaceCtx, importId: string, cursor?: string) {
  await getImport(ctx, importId)
  const [position, part] = (cursor ?? '-1.0').split('.').map(Number)
  const rows = await ctx.db
    .selectFrom('import_problems')
    .select(['position', 'part', 'source', 'reason', 'is_kept as isKept'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('import_id', '=', importId)
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('position', 'part'), '>', tuple(position ?? -1, part ?? 0)),
    )
    .orderBy('position')
    .orderBy('part')
    .limit(PROBLEMS_PER_PAGE + 1)
    .execute()
  const page = rows.slice(0, PROBLEMS_PER_PAGE)
  const last = page.at(-1)
  return {
    problems: page.map(({ source, reason, isKept }) => ({ source, reason, isKept })),
    next: rows.length > PROBLEMS_PER_PAGE && last ? `${last.position}.${last.part}` : null,
  }
}

type ImportRow = Selectable<MailImportsTable> & { problems: number | null; is_running: boolean }

/** Whether some process holds the import's lock (see `run-import.ts`). */
const isRunning = sql<boolean>`exists (
  select from pg_locks l
  where l.locktype = 'advisory' and l.granted
    and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('import ' || mail_imports.id, 0)
)`

function importRows(ctx: WorkspaceCtx) {
  return ctx.db
    .selectFrom('mail_imports')
    .selectAll()
    .select(eb =>
      eb
        .selectFrom('import_problems')
        .select(eb.fn.countAll<number>().as('count'))
        .whereRef('import_problems.workspace_id', '=', 'mail_imports.workspace_id')
        .whereRef('import_problems.import_id', '=', 'mail_imports.id')
        .as('problems'),
    )
    .select(isRunning.as('is_running'))
    .where('workspace_id', '=', ctx.workspaceId)
    .where(isOwn(ctx))
}

/** Paths, and the reasons of what was not understood, say something of the mail: they are for whose mail it is. */
const isOwn = ({ viewer }: WorkspaceCtx) =>
  viewer.memberId === null ? sql<boolean>`true` : sql<boolean>`${viewer.memberId} in (started_by, mailbox_of)`

function presentImport(row: ImportRow, now: Date): MailImport {
  const state = stateOf(row)
  const bytesDone = row.measured_at ? row.body_bytes_done : row.bytes_done
  const from = row.measured_at ?? row.started_at
  const seconds = ((row.finished_at ?? now).getTime() - from.getTime()) / 1000
  const isRunning = state === 'measuring' || state === 'reading'
  return {
    id: row.id,
    paths: row.paths,
    ours: row.ours,
    state,
    failedBecause: row.failed_because,
    files: row.files,
    bytes: row.bytes,
    bytesDone: row.finished_at ? row.bytes : bytesDone,
    messages: row.messages,
    added: row.added,
    duplicates: row.duplicates,
    broken: row.broken,
    bulk: row.bulk,
    excluded: row.excluded,
    refusedFiles: row.refused_files,
    // The position counts what was left out, too.
    bodiesRead: Math.min(row.bodies_done, row.added + row.duplicates),
    problems: row.problems ?? 0,
    messagesPerSecond: speed(row),
    secondsLeft: isRunning && bytesDone > 0 ? (seconds * (row.bytes - bytesDone)) / bytesDone : null,
    startedAt: row.started_at.toISOString(),
    measuredAt: row.measured_at?.toISOString() ?? null,
    endedAt: (row.finished_at ?? row.cancelled_at ?? row.failed_at)?.toISOString() ?? null,
  }
}

function stateOf(row: ImportRow): MailImport['state'] {
  if (row.finished_at) return 'finished'
  if (row.cancelled_at) return 'cancelled'
  if (row.failed_at) return 'failed'
  if (!row.is_running) return 'waiting'
  return row.measured_at ? 'reading' : 'measuring'
}

/** Messages measured a second; null until the headers are read. */
function speed({ measured_at, started_at, messages }: ImportRow): number | null {
  if (!measured_at) return null
  return messages / Math.max(0.001, (measured_at.getTime() - started_at.getTime()) / 1000)
}

/** Imports of all workspaces that have not come to an end. */
export async function listInterrupted(ctx: Ctx): Promise<{ workspaceId: string; importId: string }[]> {
  return ctx.db
    .selectFrom('mail_imports')
    .select(['workspace_id as workspaceId', 'id as importId'])
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('failed_at', 'is', null)
    .orderBy('started_at')
    .execute()
}

/** Whether some import has not yet filed all its headers, and means to. */
export async function hasImportMeasuring(ctx: WorkspaceCtx): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('mail_imports')
    .select('id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('measured_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('failed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
