import { sql } from 'kysely'
import { listMemberAddresses } from '../../people/server/people.queries.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { rowsOf, storable } from '../../platform/database/rows.ts'
import { readOnThread } from '../reading/header-reader.ts'
import type { ReadItem } from '../reading/read-items.ts'
import { inBatches, type Positioned } from './batches.ts'
import type { ImportProblemsTable } from './correspondence.table.ts'
import { findExclusions, isExcluded } from './exclusions.ts'
import { fileMessages, type IncomingMessage, lockFiling } from './file-messages.ts'
import type { Reactions } from './filed.ts'
import { holdMessages } from './hold-messages.ts'
import { type ImportSource, isCancelled } from './import-source.ts'

const BATCH = { items: 2000, leastItems: 100, size: 40_000 }

/** After so many items, and each time they are GROWTH times as many, the planner is told how the tables have grown. */
const FIRST_ANALYSED = 100
const GROWTH = 8

/** What a batch may hold of addresses: each becomes a row. */
const weigh = (item: ReadItem) => 1 + (item.kind === 'message' ? item.header.recipients.length : 0)

/**
 * The first pass: every header, filed in batches; position and counts move in the same transaction as the
 * messages, so that an import killed at any moment goes on exactly where its last batch ended.
 * Answers false where it was cancelled.
 */
export async function readHeaders(
  ctx: WorkspaceCtx,
  reactions: Reactions,
  source: ImportSource,
): Promise<boolean> {
  const items = readOnThread(source.paths, ctx.clock.now())
  return inBatches(items, source.itemsDone, { ...BATCH, sizeOf: weigh }, batch =>
    inTransaction(ctx, async ctx => {
      if (await isCancelled(ctx, source.id)) return false
      await fileBatch(ctx, reactions, source, batch)
      if (hasGrown(batch)) await reactions.tablesGrown(ctx)
      return true
    }),
  )
}

function hasGrown(batch: Positioned<ReadItem>[]): boolean {
  const times = (items: number) =>
    items < FIRST_ANALYSED ? 0 : 1 + Math.floor(Math.log(items / FIRST_ANALYSED) / Math.log(GROWTH))
  return times(batch.at(-1)!.position + 1) > times(batch[0]!.position)
}

async function fileBatch(
  ctx: WorkspaceCtx,
  reactions: Reactions,
  { id: importId, mailboxOf }: ImportSource,
  batch: Positioned<ReadItem>[],
) {
  await lockFiling(ctx)
  const incoming = batch.flatMap(({ item }): IncomingMessage | [] => {
    if (item.kind !== 'message') return []
    const { header, source, size } = item
    return { header, source, size, importId }
  })
  const kept = await withoutExcluded(ctx, incoming, mailboxOf)
  const { added, isNew, reattributed } = await fileMessages(ctx, kept)
  const known = kept.flatMap(({ header }, i) => (isNew[i] ? [] : [header.key]))
  if (mailboxOf !== null && known.length > 0) {
    await reactions.readingChanged(ctx, await holdMessages(ctx, mailboxOf, { keys: known }))
  }
  await reactions.messagesFiled(ctx, [...added, ...reattributed])
  await recordProblems(ctx, importId, batch)
  await moveOn(ctx, importId, batch, { kept, isNew, excluded: incoming.length - kept.length })
}

/** What a member wants no mail kept of does not come in, by whatever way; it is counted, and that is all. */
async function withoutExcluded(ctx: WorkspaceCtx, incoming: IncomingMessage[], mailboxOf: string | null) {
  const exclusions = await findExclusions(ctx)
  if (exclusions.size === 0) return incoming
  const memberOf = await listMemberAddresses(ctx)
  return incoming.filter(({ header }) => !isExcluded(exclusions, header, memberOf, mailboxOf))
}

type Outcome = { kept: IncomingMessage[]; isNew: boolean[]; excluded: number }

async function recordProblems(ctx: WorkspaceCtx, importId: string, batch: Positioned<ReadItem>[]) {
  const rows: ImportProblemsTable[] = batch.flatMap(({ item, position }) =>
    (item.kind === 'message' ? item.header.doubts : [item.reason]).map((reason, part) => ({
      workspace_id: ctx.workspaceId,
      import_id: importId,
      position,
      part,
      source: storable(item.source),
      reason: storable(reason),
      is_kept: item.kind === 'message',
    })),
  )
  if (rows.length === 0) return
  await sql`insert into import_problems select * from ${rowsOf('import_problems', rows)}`.execute(ctx.db)
}

async function moveOn(
  ctx: WorkspaceCtx,
  importId: string,
  batch: Positioned<ReadItem>[],
  { kept, isNew, excluded }: Outcome,
) {
  const last = batch.at(-1)!
  const refused = batch.filter(({ item }) => item.kind === 'unread' && item.of === 'file').length
  const broken = batch.filter(({ item }) => item.kind === 'unread' && item.of === 'message').length
  const added = isNew.filter(Boolean).length
  const bulk = kept.filter(
    ({ header }, i) => isNew[i] && (header.kind === 'bulk' || header.kind === 'automatic'),
  )
  await sql`
    update mail_imports set items_done = ${last.position + 1}, bytes_done = ${last.item.bytesDone},
      messages = messages + ${kept.length + excluded + broken}, added = added + ${added},
      duplicates = duplicates + ${kept.length - added}, excluded = excluded + ${excluded}, broken = broken + ${broken},
      bulk = bulk + ${bulk.length}, refused_files = refused_files + ${refused}
    where workspace_id = ${ctx.workspaceId} and id = ${importId}`.execute(ctx.db)
}
