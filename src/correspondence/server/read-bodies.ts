import { availableParallelism } from 'node:os'
import { sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { rowsOf, storable } from '../../platform/database/rows.ts'
import { type BodyReader, startBodyReader } from '../reading/body-reader.ts'
import { cutHeader, field } from '../reading/cut-header.ts'
import { readZone } from '../reading/dates.ts'
import { type MailItem, openMail } from '../reading/open-mail.ts'
import type { Body } from '../reading/read-body.ts'
import { keyOf } from '../reading/read-header.ts'
import { inBatches, type Positioned } from './batches.ts'
import type { ImportProblemsTable, MessageBodiesTable } from './correspondence.table.ts'
import type { Reactions } from './filed.ts'
import { type ImportSource, isCancelled } from './import-source.ts'

const BATCH = { items: 200, size: 16 * 1024 * 1024 }

/** More threads than this would read faster than the database stores. */
const MOST_THREADS = 4

/** Body doubts stand behind those of the header, which number from 0. */
const FIRST_BODY_PART = 100

/**
 * The second pass: the text of every message that has none yet, read on threads of their own so that the server
 * stays quick. While one batch is stored the next is read and the one after it gathered.
 * Answers false where the import was cancelled meanwhile.
 */
export async function readBodies(
  ctx: WorkspaceCtx,
  reactions: Reactions,
  source: ImportSource,
): Promise<boolean> {
  const readers = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, () =>
    startBodyReader(),
  )
  const limits = { ...BATCH, sizeOf: (item: MailItem) => (item.kind === 'message' ? item.bytes.length : 0) }
  let storing = Promise.resolve(true)
  /** Messages whose bodies are being stored: read, though the database does not say so yet. */
  let inHand = new Set<string>()
  const work = async (batch: Positioned<MailItem>[]) => {
    const waiting = (await findWaiting(ctx, batch)).filter(({ id }) => !inHand.has(id))
    const bodies = await readEach(readers, waiting)
    if (!(await storing)) return false
    inHand = new Set(waiting.map(({ id }) => id))
    storing = storeBatch(ctx, reactions, source.id, bodies, batch.at(-1)!)
    // Awaited with the next batch; until then a rejection must not count as unhandled.
    storing.catch(() => {})
    return true
  }
  try {
    const isRead = await inBatches(openMail(source.paths), source.bodiesDone, limits, work)
    return isRead && (await storing)
  } finally {
    await storing.catch(() => {})
    await Promise.all(readers.map(reader => reader.close()))
  }
}

type Waiting = { id: string; bytes: Uint8Array; position: number; source: string }
type ReadBody = Waiting & { body: Body }

/** Whichever thread is free takes the next message. */
async function readEach(readers: readonly BodyReader[], waiting: readonly Waiting[]): Promise<ReadBody[]> {
  const read: ReadBody[] = []
  let next = 0
  await Promise.all(
    readers.map(async reader => {
      for (let i = next++; i < waiting.length; i = next++) {
        read[i] = { ...waiting[i]!, body: await reader.read(waiting[i]!.bytes) }
      }
    }),
  )
  return read
}

function storeBatch(
  ctx: WorkspaceCtx,
  reactions: Reactions,
  importId: string,
  read: readonly ReadBody[],
  last: Positioned<MailItem>,
): Promise<boolean> {
  const problems: ImportProblemsTable[] = read.flatMap(({ position, source, body }) =>
    body.doubts.map((reason, part) => ({
      workspace_id: ctx.workspaceId,
      import_id: importId,
      position,
      part: FIRST_BODY_PART + part,
      source: storable(source),
      reason: storable(reason),
      is_kept: true,
    })),
  )
  return inTransaction(ctx, async ctx => {
    if (await isCancelled(ctx, importId)) return false
    await storeBodies(
      ctx,
      read.map(({ id, body, bytes }) => ({ messageId: id, ...body, offsetMinutes: zoneOf(bytes) })),
    )
    await reactions.readingChanged(
      ctx,
      read.map(({ id }) => id),
    )
    if (problems.length > 0) {
      await sql`insert into import_problems select * from ${rowsOf('import_problems', problems)}`.execute(
        ctx.db,
      )
    }
    await sql`
      update mail_imports set bodies_done = ${last.position + 1}, body_bytes_done = ${last.item.bytesDone}
      where workspace_id = ${ctx.workspaceId} and id = ${importId}`.execute(ctx.db)
    return true
  })
}

type StoredBody = Pick<Body, 'text' | 'attachments'> & { messageId: string; offsetMinutes?: number | null }

/** Where the clock stood by which a message was dated. */
export const zoneOf = (bytes: Uint8Array): number | null => readZone(field(cutHeader(bytes), 'date') ?? '')

export async function storeBodies(ctx: WorkspaceCtx, bodies: readonly StoredBody[]) {
  const rows: MessageBodiesTable[] = bodies.map(({ messageId, text, attachments, offsetMinutes = null }) => ({
    workspace_id: ctx.workspaceId,
    message_id: messageId,
    text: storable(text),
    attachments: attachments.map(({ name, type, size }) => ({
      name: storable(name),
      type: storable(type),
      size,
    })),
    offset_minutes: offsetMinutes,
  }))
  await sql`insert into message_bodies select * from ${rowsOf('message_bodies', rows)}
    on conflict do nothing`.execute(ctx.db)
}

async function findWaiting(ctx: WorkspaceCtx, batch: Positioned<MailItem>[]): Promise<Waiting[]> {
  const byKey = new Map<string, Omit<Waiting, 'id'>>()
  for (const { item, position } of batch) {
    if (item.kind !== 'message') continue
    const found = keyOf(item.bytes)
    if (found === null) continue
    const { bytes, source } = item
    const key = storable(found)
    if (!byKey.has(key)) byKey.set(key, { bytes, position, source })
  }
  const { rows } = await sql<{ id: string; key: string }>`
    select m.id, m.key from messages m
    where m.workspace_id = ${ctx.workspaceId} and m.key = any(${[...byKey.keys()]})
      and not exists (select from message_bodies b where b.workspace_id = m.workspace_id and b.message_id = m.id)
    order by m.id`.execute(ctx.db)
  return rows.map(({ id, key }) => ({ id, ...byKey.get(key)! }))
}
