import { sql } from 'kysely'
import { aliasOf } from '../../people/aliases.ts'
import { nameKey } from '../../people/names.ts'
import { type Mention, recogniseAddresses } from '../../people/server/recognise-addresses.ts'
import { settleAliases } from '../../people/server/settle-aliases.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { rowsOf, storable } from '../../platform/database/rows.ts'
import type { MessageHeader } from '../headers.ts'
import { addressKind } from '../reading/address-kind.ts'
import './correspondence.table.ts'

export type IncomingMessage = { header: MessageHeader; source: string; size: number; importId: string | null }

export type Filed = {
  /** Ids of the messages that are new, in the order given. */
  added: string[]
  /** One per message given: whether it was new (the second of two with one key in a batch is not). */
  isNew: boolean[]
  /** Messages already here whose people turned out to be others than was thought: measure them again. */
  reattributed: string[]
}

/**
 * Files a batch of messages whose headers have been read: each is known by its key, so what is already here is
 * left as it is. To be called in a transaction that holds the workspace's filing lock (`lockFiling`).
 */
export async function fileMessages(ctx: WorkspaceCtx, incoming: readonly IncomingMessage[]): Promise<Filed> {
  const isNew = await findNew(ctx, incoming)
  const fresh = incoming.filter((_, index) => isNew[index])
  if (fresh.length === 0) return { added: [], isNew, reattributed: [] }
  const mentions = mentionsIn(fresh)
  const { idOf, changed } = await recogniseAddresses(ctx, [...mentions.values()])
  const rows = fresh.map(message => messageRow(ctx, message, idOf))
  const adding = sql`insert into messages select * from ${rowsOf('messages', rows)}`.execute(ctx.db)
  // Put together while the database is at work on the messages.
  const participants = rowsOf(
    'message_participants',
    fresh.flatMap((message, index) => participantRows(ctx, message, rows[index]!.id, idOf)),
  )
  await adding
  await sql`insert into message_participants select * from ${participants}`.execute(ctx.db)
  const moved = await settleAliases(ctx, nameKeysIn(mentions))
  const added = rows.map(({ id }) => id)
  return { added, isNew, reattributed: await findMessagesOf(ctx, [...changed, ...moved], added) }
}

/** Only one batch at a time is filed in a workspace; the lock is let go with the transaction. */
export async function lockFiling(ctx: WorkspaceCtx) {
  await waitForFiling(ctx)
  await raiseRevision(ctx)
}

/** The lock alone, for who may find that there is nothing to file. */
export const waitForFiling = (ctx: WorkspaceCtx) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`filing ${ctx.workspaceId}`}, 0))`.execute(ctx.db)

/** Says that what was measured of the correspondence until now may no longer hold. */
export const raiseRevision = (ctx: WorkspaceCtx) =>
  sql`update workspaces set revision = revision + 1 where id = ${ctx.workspaceId}`.execute(ctx.db)

async function findNew(ctx: WorkspaceCtx, incoming: readonly IncomingMessage[]): Promise<boolean[]> {
  const { rows } = await sql<{ key: string }>`
    select key from messages
    where workspace_id = ${ctx.workspaceId} and key = any(${incoming.map(({ header }) => header.key)})`.execute(
    ctx.db,
  )
  const seen = new Set(rows.map(({ key }) => key))
  return incoming.map(({ header }) => {
    if (seen.has(header.key)) return false
    seen.add(header.key)
    return true
  })
}

const isCorrespondence = ({ kind }: MessageHeader) => kind === 'personal' || kind === 'discussion'

/** The address that stands for the sender, also where a list lets only their name through. */
function senderAddress({ sender, lists }: MessageHeader): string | null {
  if (!sender) return null
  if (sender.address) return sender.address
  return nameKey(sender.name) ? aliasOf(sender.name, lists[0] ?? 'unknown list') : null
}

function mentionsIn(messages: readonly IncomingMessage[]): Map<string, Mention> {
  const mentions = new Map<string, Mention>()
  const mention = (address: string, name: string, isCorrespondent: boolean, kind: Mention['kind']) => {
    const known = mentions.get(address) ?? {
      address,
      kind,
      names: new Map<string, number>(),
      isCorrespondent,
    }
    mentions.set(address, known)
    if (kind === 'list') known.kind = 'list'
    known.isCorrespondent ||= isCorrespondent
    if (name) known.names.set(name, (known.names.get(name) ?? 0) + 1)
  }
  for (const { header } of messages) {
    const isCorrespondent = isCorrespondence(header)
    const { sender } = header
    const from = senderAddress(header)
    if (from && sender?.address) mention(from, sender.name, isCorrespondent, addressKind(from))
    else if (from) mention(from, '', false, 'alias')
    for (const { mailbox } of header.recipients) {
      mention(mailbox.address, mailbox.name, isCorrespondent, addressKind(mailbox.address))
    }
    for (const list of header.lists) mention(list, '', false, 'list')
  }
  return mentions
}

/** Names that this batch used, by address or as an alias: aliases of these names may have a new owner. */
function nameKeysIn(mentions: Map<string, Mention>): string[] {
  const keys = new Set<string>()
  for (const { address, kind, names } of mentions.values()) {
    if (kind === 'alias') keys.add(address.slice(0, address.indexOf(' via ')))
    for (const name of names.keys()) keys.add(nameKey(name))
  }
  keys.delete('')
  return [...keys]
}

function messageRow(
  ctx: WorkspaceCtx,
  { header, source, size, importId }: IncomingMessage,
  idOf: Map<string, string>,
) {
  const from = senderAddress(header)
  return {
    workspace_id: ctx.workspaceId,
    id: ctx.ids.next(),
    key: storable(header.key),
    parent_key: header.parentKey && storable(header.parentKey),
    root_key: header.rootKey && storable(header.rootKey),
    subject: storable(header.subject),
    subject_key: storable(header.subjectKey),
    is_reply: header.isReply,
    sent_at: header.sentAt,
    kind: header.kind,
    kind_because: header.kindBecause,
    sender_id: (from && idOf.get(from)) ?? null,
    recipient_count: header.recipientCount,
    size,
    source: storable(source),
    import_id: importId,
  }
}

function participantRows(
  ctx: WorkspaceCtx,
  { header }: IncomingMessage,
  id: string,
  idOf: Map<string, string>,
) {
  return header.recipients.map(({ role, mailbox }, position) => ({
    workspace_id: ctx.workspaceId,
    message_id: id,
    position,
    role,
    address_id: idOf.get(mailbox.address)!,
  }))
}

export async function findMessagesOf(
  ctx: WorkspaceCtx,
  addressIds: string[],
  except: string[],
): Promise<string[]> {
  if (addressIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id from messages where workspace_id = ${ctx.workspaceId} and sender_id = any(${addressIds})
      union
      select message_id from message_participants
      where workspace_id = ${ctx.workspaceId} and address_id = any(${addressIds})
    ) touched where id <> all(${except})`.execute(ctx.db)
  return rows.map(({ id }) => id)
}
