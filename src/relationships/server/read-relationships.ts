import { sql } from 'kysely'
import type { z } from 'zod'
import { hasImportMeasuring } from '../../correspondence/server/imports.queries.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { analyse } from '../../platform/database/analyse.ts'
import { rowsOf } from '../../platform/database/rows.ts'
import { type Day, formatDay, parseDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { revisionOf, standingOf, todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { ChanceModel } from '../chance.ts'
import { everyNth, MOST_TRAINED } from '../fit-chance.ts'
import type { getEvaluationOperation } from '../relationships.operations.ts'
import { listMeasurable, listRelationshipIds } from './histories.queries.ts'
import { lockReadings } from './lock-readings.ts'
import { onThread } from './measuring-thread.ts'
import { readingOf } from './reading.ts'
import { discount, recount, sumUpAll } from './summaries.ts'
import './relationships.table.ts'

export const HORIZON_DAYS = 90

const CHUNK = 1000

/** Sets of past days kept besides today's, so that going back and forth between a few days is quick. */
const PAST_SETS_KEPT = 3

type ReadingSet = {
  as_of: string
  revision: number
  model: ChanceModel | null
  /** Null until it has been checked how well these readings predict. */
  evaluation: EvaluationFound | null
}

export type EvaluationFound = z.input<typeof getEvaluationOperation.output>

/**
 * The readings as of a day (today where none is named), measured now if they are not there or no longer hold.
 * Every list and page reads from such a set.
 */
export async function readingsAt(
  ctx: WorkspaceCtx,
  at?: string,
): Promise<{ asOf: string; verdict: Verdict }> {
  const { today, revision } = await standingOf(ctx)
  const asOf = at === undefined ? today : parseDay(at)
  if (asOf === undefined) throw new Refusal('invalid', `“${at}” is not a day; a day is written 2024-03-31.`)
  const known = await findSet(ctx, asOf)
  // While an import runs, today's readings are those from before it; it measures all anew when its headers are in.
  const holds = known?.revision === revision || (known && asOf === today && (await hasImportMeasuring(ctx)))
  const set = known && holds ? known : await readAsOf(ctx, asOf)
  return { asOf: set.as_of, verdict: verdictIn(set) }
}

type Verdict = { isShown: boolean | null; text: string }

function verdictIn({ evaluation }: ReadingSet): Verdict {
  const found = evaluation?.verdicts.find(({ task }) => task === 'strength')
  return found ?? { isShown: null, text: 'It has not been checked yet how well strength predicts here.' }
}

/** Keeps an evaluation beside the readings it speaks of, where these are still the ones it was made on. */
export async function keepEvaluation(ctx: WorkspaceCtx, evaluation: EvaluationFound, revision: number) {
  await sql`update reading_sets set evaluation = ${JSON.stringify(evaluation)}
    where workspace_id = ${ctx.workspaceId} and as_of = ${evaluation.asOf}::date and revision = ${revision}`.execute(
    ctx.db,
  )
}

/** The evaluation kept beside readings that still hold, or null. */
export async function findEvaluation(ctx: WorkspaceCtx, asOf: Day): Promise<EvaluationFound | null> {
  const set = await findSet(ctx, asOf)
  return set?.revision === (await revisionOf(ctx)) ? set.evaluation : null
}

/** Today's readings, made anew with a model fitted to what is known now. */
export async function readToday(ctx: WorkspaceCtx) {
  await readAsOf(ctx, await todayIn(ctx))
}

async function readAsOf(ctx: WorkspaceCtx, asOf: Day): Promise<ReadingSet> {
  return inTransaction(ctx, async ctx => {
    await lockReadings(ctx)
    const revision = await revisionOf(ctx)
    const known = await findSet(ctx, asOf)
    if (known?.revision === revision) return known
    const ids = await listRelationshipIds(ctx, asOf)
    const sample = await listMeasurable(ctx, asOf, everyNth(ids, MOST_TRAINED))
    const histories = sample.map(tie => tie.history)
    const model = await onThread('fitChance', histories, asOf, HORIZON_DAYS)
    const set = { as_of: formatDay(asOf), revision, model, evaluation: null }
    await replaceSet(ctx, set)
    await readInto(ctx, set, ids)
    await analyse(ctx.db, ['relationship_readings'])
    await sumUpAll(ctx, set.as_of)
    await dropOldSets(ctx)
    return set
  })
}

/** After single messages: today's readings of the relationships they touched, with the model as it stands. */
export async function rereadToday(ctx: WorkspaceCtx, relationshipIds: readonly string[]) {
  await lockReadings(ctx)
  const set = await findSet(ctx, await todayIn(ctx))
  // Without readings, or without a model because there was nothing to measure yet, all is made when asked for.
  if (!set?.model) return
  await discount(ctx, set.as_of, relationshipIds)
  await dropReadings(ctx, set, relationshipIds)
  await readInto(ctx, set, relationshipIds)
  await recount(ctx, set.as_of, relationshipIds)
  // Readings that held before this transaction raised the revision hold again; what an import files meanwhile is
  // in none of them yet.
  const revision = await revisionOf(ctx)
  if (set.revision >= revision - 1) await keepRevision(ctx, set.as_of, revision)
}

const keepRevision = (ctx: WorkspaceCtx, asOf: string, revision: number) =>
  sql`update reading_sets set revision = ${revision}
    where workspace_id = ${ctx.workspaceId} and as_of = ${asOf}::date`.execute(ctx.db)

/** Readings of a day for those of the relationships that have none: whose people came back. */
export async function readMissing(ctx: WorkspaceCtx, asOf: string, relationshipIds: readonly string[]) {
  const { rows } = await sql<{ id: string }>`
    select wanted.id from unnest(${relationshipIds}::uuid[]) as wanted (id)
    where not exists (select from relationship_readings r where r.workspace_id = ${ctx.workspaceId}
      and r.as_of = ${asOf}::date and r.relationship_id = wanted.id)`.execute(ctx.db)
  const set = await findSet(ctx, parseDay(asOf)!)
  if (!set || rows.length === 0) return
  const missing = rows.map(({ id }) => id)
  if (set.model) await readInto(ctx, set, missing)
  // There was nothing to fit a model to until now; it is made when somebody asks.
  else await dropSet(ctx, asOf)
}

const dropSet = (ctx: WorkspaceCtx, asOf: string) =>
  sql`delete from reading_sets where workspace_id = ${ctx.workspaceId} and as_of = ${asOf}::date`.execute(
    ctx.db,
  )

/** Every reading of today made again with the model as it stands; sets of past days are let go. */
export async function rereadAll(ctx: WorkspaceCtx) {
  await lockReadings(ctx)
  const today = await todayIn(ctx)
  await sql`delete from reading_sets
    where workspace_id = ${ctx.workspaceId} and as_of <> ${formatDay(today)}::date`.execute(ctx.db)
  // Those of relationships that are no more are among them.
  await sql`delete from relationship_readings
    where workspace_id = ${ctx.workspaceId} and as_of = ${formatDay(today)}::date`.execute(ctx.db)
  await rereadToday(ctx, await listRelationshipIds(ctx, today))
  await keepRevision(ctx, formatDay(today), await revisionOf(ctx))
  await sumUpAll(ctx, formatDay(today))
}

async function findSet(ctx: WorkspaceCtx, asOf: Day): Promise<ReadingSet | undefined> {
  const { rows } = await sql<ReadingSet>`
    select as_of, revision, model, evaluation from reading_sets
    where workspace_id = ${ctx.workspaceId} and as_of = ${formatDay(asOf)}::date`.execute(ctx.db)
  return rows[0]
}

async function replaceSet(ctx: WorkspaceCtx, set: ReadingSet) {
  await dropSet(ctx, set.as_of)
  await ctx.db
    .insertInto('reading_sets')
    .values({
      workspace_id: ctx.workspaceId,
      as_of: set.as_of,
      revision: set.revision,
      model: JSON.stringify(set.model),
      evaluation: null,
      computed_at: ctx.clock.now(),
    })
    .execute()
}

/** While a chunk is measured here, the database already looks up the next one and stores the one before. */
async function readInto(ctx: WorkspaceCtx, set: ReadingSet, ids: readonly string[]) {
  const { model } = set
  if (!model) return
  const asOf = parseDay(set.as_of)!
  const find = (i: number) => {
    const found = listMeasurable(ctx, asOf, ids.slice(i, i + CHUNK))
    // Awaited a chunk later; until then a rejection must not count as unhandled.
    found.catch(() => {})
    return found
  }
  let found = find(0)
  let storing: Promise<unknown> = Promise.resolve()
  for (let i = 0; i < ids.length; i += CHUNK) {
    const ties = await found
    found = i + CHUNK < ids.length ? find(i + CHUNK) : found
    const rows = ties.map(tie => readingOf(ctx.workspaceId, tie, model, asOf))
    await storing
    storing =
      sql`insert into relationship_readings select * from ${rowsOf('relationship_readings', rows)}`.execute(
        ctx.db,
      )
    storing.catch(() => {})
  }
  await storing
}

const dropReadings = (ctx: WorkspaceCtx, set: ReadingSet, relationshipIds: readonly string[]) =>
  sql`delete from relationship_readings where workspace_id = ${ctx.workspaceId} and as_of = ${set.as_of}::date
    and relationship_id = any(${relationshipIds}::uuid[])`.execute(ctx.db)

async function dropOldSets(ctx: WorkspaceCtx) {
  const today = formatDay(await todayIn(ctx))
  await sql`
    delete from reading_sets s using (
      select as_of from reading_sets where workspace_id = ${ctx.workspaceId} and as_of <> ${today}::date
      order by computed_at desc offset ${PAST_SETS_KEPT}
    ) old
    where s.workspace_id = ${ctx.workspaceId} and s.as_of = old.as_of`.execute(ctx.db)
}
