import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Fields } from '../fields.ts'
import { changeRecord, type RecordKind } from './change-record.ts'
import { findUndone, getChangeWithBatch, type RecordedChange } from './changes.queries.ts'

type Kinds = { [subject: string]: RecordKind | undefined }

/**
 * Takes a change back, or with `isWhole` all that was done together with it: the fields get the values they had
 * before, unless somebody has changed them again. That is a change like any other, and can be taken back itself.
 */
export async function undoChange(
  ctx: WorkspaceCtx,
  kinds: Kinds,
  id: string,
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const together = await getChangeWithBatch(ctx, id)
    const taken = isWhole ? together : together.filter(change => change.id === id)
    const undone = await findUndone(
      ctx,
      taken.map(change => change.id),
    )
    const left = taken.filter(change => !undone.has(change.id))
    if (left.length === 0) throw new Refusal('conflict', 'That has been taken back already.')
    const batchId = left.length > 1 ? ctx.ids.next() : undefined
    const fields = Object.assign({}, ...left.map(change => change.before))
    for (const change of left) await kindOf(kinds, change).prepare?.(ctx, fields)
    // Backwards, so that each finds what it left behind.
    for (const change of left.reverse()) await undoOne(ctx, kinds, change, batchId)
  })
}

function kindOf(kinds: Kinds, { action }: RecordedChange): RecordKind {
  const [subject, done] = action.split('.')
  const kind = kinds[subject!]
  if (!kind || !UNDOABLE.has(done!)) throw new Refusal('conflict', whyNot(done!))
  return kind
}

const whyNot = (done: string) =>
  done === 'purged'
    ? 'What was purged is gone for good.'
    : 'That is not a change of a record; it cannot be taken back here.'

/** What can be taken back, of records of the kinds that are known. */
export const UNDOABLE: ReadonlySet<string> = new Set([
  'created',
  'edited',
  'trashed',
  'restored',
  'completed',
  'reopened',
])

async function undoOne(ctx: WorkspaceCtx, kinds: Kinds, change: RecordedChange, batchId: string | undefined) {
  const kind = kindOf(kinds, change)
  const isCreation = change.action.endsWith('.created')
  const [fields, expected] = isCreation
    ? [{ isTrashed: true }, { isTrashed: false }]
    : [withoutVersion(change.before), withoutVersion(change.after)]
  await changeRecord(ctx, kind, change.subject_id!, { fields, expected, undoes: change.id, batchId })
}

function withoutVersion(fields: Fields | null): Fields {
  const { version: _, ...rest } = fields ?? {}
  return rest
}
