import { type Ability, requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { differing, type Fields, isSame, pick } from '../fields.ts'
import { findClashes } from '../merge-edits.ts'
import { listEditsSince } from './changes.queries.ts'
import { recordChange } from './record-change.ts'

/** A record as it is found when somebody is about to change it. */
export type LockedRecord = { name: string; version: number; fields: Fields; people: (string | null)[] }

/**
 * A kind of record that is changed by hand, as its concept gives it: how its fields are read and written. The field
 * `isTrashed` is in every one of them.
 */
export type RecordKind = {
  /** As the first half of an action names it. */
  subject: string
  missing: string
  /** What has to be locked before the record itself. */
  prepare?(ctx: WorkspaceCtx, fields: Fields): Promise<unknown>
  /** The record, locked until the end of the transaction; undefined where there is none. */
  lock(ctx: WorkspaceCtx, id: string): Promise<LockedRecord | undefined>
  ability(viewer: Viewer, record: LockedRecord): Ability
  /** Writes the fields that change, and sees to what follows from that. */
  write(ctx: WorkspaceCtx, id: string, edit: { fields: Fields; version: number }): Promise<void>
}

export type Edit = {
  fields: Fields
  /** What the record was like when somebody decided on this: what others did since is not undone by it. */
  version?: number | undefined
  /** What the fields have to be still. */
  expected?: Fields | undefined
  undoes?: string | undefined
  batchId?: string | undefined
}

/**
 * Changes fields of a record, and writes that on the timeline in the same transaction. Changes that others made
 * meanwhile stay where the fields are others; where they are the same, the edit is refused with both sides of it.
 */
export async function changeRecord(
  ctx: WorkspaceCtx,
  kind: RecordKind,
  id: string,
  edit: Edit,
): Promise<void> {
  await inTransaction(ctx, async ctx => {
    await kind.prepare?.(ctx, edit.fields)
    const record = await kind.lock(ctx, id)
    if (!record) throw new Refusal('not_found', kind.missing)
    requireAbility(kind.ability(ctx.viewer, record))
    const fields = differing(record.fields, edit.fields)
    await refuseOvertaken(ctx, id, record, edit)
    if (Object.keys(fields).length === 0) return
    refuseTrashed(record, fields)
    await refuseClashes(ctx, id, record, fields, edit.version)
    const version = record.version + 1
    const was = pick(record.fields, Object.keys(fields))
    await kind.write(ctx, id, { fields, version })
    await recordChange(ctx, {
      action: `${kind.subject}.${wordFor(fields)}`,
      subjectId: id,
      subject: typeof fields.name === 'string' ? fields.name : record.name,
      before: { ...was, version: record.version },
      after: { ...fields, version },
      ...(edit.undoes && { undoes: edit.undoes }),
      ...(edit.batchId && { batchId: edit.batchId }),
    })
  })
}

function wordFor(fields: Fields): string {
  if ('isTrashed' in fields) return fields.isTrashed ? 'trashed' : 'restored'
  if ('completion' in fields) return fields.completion ? 'completed' : 'reopened'
  return 'edited'
}

function refuseTrashed({ name, fields: present }: LockedRecord, fields: Fields) {
  if (!present.isTrashed || fields.isTrashed === false) return
  throw new Refusal('conflict', `“${name}” is in the trash. Restore it first.`)
}

async function refuseClashes(
  ctx: WorkspaceCtx,
  id: string,
  record: LockedRecord,
  fields: Fields,
  version: number | undefined,
) {
  if (version === undefined || version === record.version) return
  if (version > record.version) throw new Refusal('invalid', 'There is no such version of this record yet.')
  const clashes = findClashes(record.fields, fields, await listEditsSince(ctx, id, version))
  if (clashes.length === 0) return
  const names = [...new Set(clashes.map(({ by }) => by))].join(' and ')
  throw new Refusal('conflict', `${names} changed the same meanwhile. Choose what shall stand.`, {
    clashes,
    version: record.version,
  })
}

async function refuseOvertaken(ctx: WorkspaceCtx, id: string, record: LockedRecord, { expected = {} }: Edit) {
  const overtaken = Object.keys(expected).filter(name => !isSame(record.fields[name], expected[name]))
  if (overtaken.length === 0) return
  const since = await listEditsSince(ctx, id, 0)
  const last = since.findLast(({ after }) => overtaken.some(name => name in after))
  const who = last ? `${last.by} changed it again on ${last.at.slice(0, 10)}` : 'it has changed since'
  throw new Refusal('conflict', `That cannot be taken back: ${who}. Take that back first.`, {
    fields: overtaken,
  })
}
