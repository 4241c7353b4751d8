import { sql } from 'kysely'
import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import { addPosition, editPerson, trashPerson } from '../../people/server/edit-person.ts'
import type { PeopleReactions } from '../../people/server/people-reactions.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { BulkEdit, Selection } from '../bulk-edits.operations.ts'
import { findBulkEdit, getBulkEdit, stateOf } from './bulk-edits.queries.ts'
import { peopleIn } from './list-selection.ts'

/** How many are changed in one transaction: as many as others may have to wait for. */
const AT_A_TIME = 50

/** What takes one change back, given what follows from changing people. */
export type TakeBack = (ctx: WorkspaceCtx, reactions: PeopleReactions, changeId: string) => Promise<void>

/** Writes down what is to be done to whom; `runBulkEdit` does it. Gives its id. */
export async function startBulkEdit(
  ctx: WorkspaceCtx,
  selection: Selection,
  edit: BulkEdit,
): Promise<string> {
  if (edit.do === 'moveTo') await getOrganisation(ctx, edit.organisationId)
  const people = await peopleIn(ctx, selection)
  if (people.length === 0) throw new Refusal('invalid', 'Nobody is chosen, or the list is empty.')
  const id = ctx.ids.next()
  const { memberId, name, permission } = ctx.viewer
  await sql`
    insert into bulk_edits (workspace_id, id, edit, person_ids, member_id, actor, permission, made_at)
    values (${ctx.workspaceId}, ${id}, ${JSON.stringify(edit)}::jsonb, ${people}::uuid[], ${memberId}, ${name},
      ${permission}, ${ctx.clock.now()})`.execute(ctx.db)
  return id
}

/**
 * Does what is left of it, or takes it back, some at a time; each time with how far it has come in the same
 * transaction, so that nobody is changed twice however often it is cut off. Readings follow once each time.
 */
export async function runBulkEdit(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  takeBack: TakeBack,
  id: string,
): Promise<void> {
  try {
    for (let isThrough = false; !isThrough; ) {
      isThrough = await inTransaction(ctx, ctx => step(ctx, reactions, takeBack, id))
    }
  } catch (fault) {
    ctx.log('bulk edit', { id, error: fault instanceof Error ? fault.stack : String(fault) })
    const because = fault instanceof Refusal ? fault.message : 'Something went wrong here; the log has it.'
    await sql`update bulk_edits set failed_because = ${because}
      where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid`.execute(ctx.db)
  }
}

async function step(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  takeBack: TakeBack,
  id: string,
): Promise<boolean> {
  await sql`select from bulk_edits where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(
    ctx.db,
  )
  const row = await findBulkEdit(ctx, id)
  const state = row && stateOf(row)
  if (!row || (state !== 'running' && state !== 'undoing')) return true
  const changed: string[] = []
  const together: PeopleReactions = {
    ...reactions,
    peopleChanged: async (_, ids) => changed.push(...ids),
  }
  const isThrough =
    state === 'running'
      ? await editSome(ctx, together, row)
      : await undoSome(ctx, (ctx, changeId) => takeBack(ctx, together, changeId), row)
  if (changed.length > 0) await reactions.peopleChanged(ctx, changed)
  return isThrough
}

type Row = NonNullable<Awaited<ReturnType<typeof findBulkEdit>>>

async function editSome(ctx: WorkspaceCtx, reactions: PeopleReactions, row: Row): Promise<boolean> {
  const some = row.person_ids.slice(row.done, row.done + AT_A_TIME)
  const apply = await changeOf(ctx, reactions, row)
  const skipped = await countSkipped(some, person => apply(ctx, person))
  const isThrough = row.done + some.length === row.person_ids.length
  await sql`update bulk_edits set done = done + ${some.length}, skipped = skipped + ${skipped},
      finished_at = ${isThrough ? ctx.clock.now() : null}
    where workspace_id = ${ctx.workspaceId} and id = ${row.id}::uuid`.execute(ctx.db)
  return isThrough
}

async function changeOf(ctx: WorkspaceCtx, reactions: PeopleReactions, { id: batchId, edit }: Row) {
  const wanted = edit as BulkEdit
  const sinceOn = formatDay(await todayIn(ctx))
  return async (ctx: WorkspaceCtx, person: string): Promise<boolean> => {
    if (wanted.do === 'trash') {
      await trashPerson(ctx, reactions, person, { batchId })
      return true
    }
    if (wanted.do === 'setCity') {
      await editPerson(ctx, reactions, person, { city: wanted.city }, { batchId })
      return true
    }
    if (await belongsTo(ctx, person, wanted.organisationId)) return false
    const position = { organisationId: wanted.organisationId, title: null, sinceOn, untilOn: null }
    await addPosition(ctx, reactions, person, position, { batchId })
    return true
  }
}

async function belongsTo(ctx: WorkspaceCtx, person: string, organisation: string): Promise<boolean> {
  const { rows } =
    await sql`select from people where workspace_id = ${ctx.workspaceId} and id = ${person}::uuid
    and organisation_id = ${organisation}::uuid`.execute(ctx.db)
  return rows.length > 0
}

async function undoSome(
  ctx: WorkspaceCtx,
  takeBack: (ctx: WorkspaceCtx, changeId: string) => Promise<void>,
  row: Row,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from changes where workspace_id = ${ctx.workspaceId} and batch_id = ${row.id}::uuid
    order by id desc offset ${row.undone} limit ${AT_A_TIME}`.execute(ctx.db)
  await countSkipped(
    rows.map(({ id }) => id),
    async change => {
      await takeBack(ctx, change)
      return true
    },
  )
  const isThrough = rows.length < AT_A_TIME
  await sql`update bulk_edits set undone = undone + ${rows.length}, undone_at = ${isThrough ? ctx.clock.now() : null}
    where workspace_id = ${ctx.workspaceId} and id = ${row.id}::uuid`.execute(ctx.db)
  return isThrough
}

/** Whoever may not be changed, or has been changed otherwise since, is left as they are; the others are not. */
async function countSkipped(
  ids: readonly string[],
  change: (id: string) => Promise<boolean>,
): Promise<number> {
  let skipped = 0
  for (const id of ids) {
    try {
      if (!(await change(id))) skipped++
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      skipped++
    }
  }
  return skipped
}

export async function cancelBulkEdit(ctx: WorkspaceCtx, id: string) {
  await getBulkEdit(ctx, id)
  await sql`update bulk_edits set cancelled_at = ${ctx.clock.now()}
    where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid and finished_at is null and cancelled_at is null`.execute(
    ctx.db,
  )
}

/** Has it taken back; `runBulkEdit` does so. */
export async function undoBulkEdit(ctx: WorkspaceCtx, id: string) {
  const { state } = await getBulkEdit(ctx, id)
  if (state === 'running') throw new Refusal('conflict', 'It is still going on. Cancel it first.')
  if (state === 'undone') throw new Refusal('conflict', 'That has been taken back already.')
  await sql`update bulk_edits set undoing_at = ${ctx.clock.now()}, failed_because = null
    where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid and undoing_at is null`.execute(ctx.db)
}
