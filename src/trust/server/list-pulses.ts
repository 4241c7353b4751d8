import { sql } from 'kysely'
import type { z } from 'zod'
import { FACTORS } from '../../evidence/evidence.ts'
import { weigh } from '../../evidence/weigh.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { parseDay } from '../../platform/days.ts'
import { onScale } from '../equation.ts'
import { beliefInterval } from '../interval.ts'
import { mayRecordPulse, mayWithdrawPulse } from '../pulse.policy.ts'
import { compare, PULSE_QUESTIONS, type PulseAnswers } from '../pulse.ts'
import type { listPulsesOperation, pulseSchema } from '../pulses.operations.ts'
import { forEachFactor, tally, trustOf } from '../trust.ts'
import { betweenWhom } from './between-whom.ts'
import type { PulsesTable } from './pulses.table.ts'
import { countedOf, readLedger } from './read-ledger.ts'

type Wanted = Omit<z.output<typeof listPulsesOperation.input>, 'workspace'>
type Shown = z.input<typeof pulseSchema>

type Row = PulsesTable & {
  person: string
  member: string
  author: string | null
  withdrawnAt: Date | null
  withdrawnBy: string | null
  withdrawnBecause: string | null
}

/** What they said of us, newest first, each beside what we made of our evidence as of that day. */
export async function listPulses(ctx: WorkspaceCtx, { person, organisation, cursor = 0, limit }: Wanted) {
  const between = betweenWhom({ person, organisation })
  const whose =
    'person' in between
      ? sql`p.person_id = ${between.person}::uuid`
      : sql`o.organisation_id = ${between.organisation}::uuid`
  const { rows } = await sql<Row>`
    select p.*, o.name as person, m.name as member, a.name as author,
      w.at as "withdrawnAt", wm.name as "withdrawnBy", w.because as "withdrawnBecause"
    from pulses p
    join people o on o.workspace_id = p.workspace_id and o.id = p.person_id and o.trashed_at is null
    join members m on m.workspace_id = p.workspace_id and m.id = p.member_id
    left join members a on a.workspace_id = p.workspace_id and a.id = p.author_id
    left join withdrawals w
      on w.workspace_id = p.workspace_id and w.source_kind = 'pulse' and w.source_id = p.id
    left join members wm on wm.workspace_id = w.workspace_id and wm.id = w.member_id
    where p.workspace_id = ${ctx.workspaceId} and ${whose}
    order by p.answered_on desc, p.id desc limit ${limit + 1} offset ${cursor}`.execute(ctx.db)
  const pulses: Shown[] = []
  for (const row of rows.slice(0, limit)) pulses.push(await present(ctx, row))
  return {
    pulses,
    next: rows.length > limit ? cursor + limit : null,
    questions: [...PULSE_QUESTIONS],
    abilities: { record: mayRecordPulse(ctx.viewer) },
  }
}

async function present(ctx: WorkspaceCtx, row: Row): Promise<Shown> {
  const estimates = await estimateOn(ctx, row.person_id, row.answered_on)
  const withdrawn = row.withdrawnAt && {
    by: row.withdrawnBy,
    because: row.withdrawnBecause!,
    at: row.withdrawnAt.toISOString(),
  }
  return {
    id: row.id,
    personId: row.person_id,
    person: row.person,
    member: row.member,
    answeredOn: row.answered_on,
    observedBy: row.observed_by,
    author: row.author,
    recordedAt: row.recorded_at.toISOString(),
    text: row.text,
    factors: compare(
      answersIn(row),
      forEachFactor(factor => estimates[factor]?.value ?? null),
    ).map(({ factor, ...compared }) => ({
      factor,
      ...compared,
      low: estimates[factor]?.low ?? null,
      high: estimates[factor]?.high ?? null,
    })),
    withdrawn,
    abilities: {
      withdraw: mayWithdrawPulse(ctx.viewer, { authorId: row.author_id, isWithdrawn: withdrawn !== null }),
    },
  }
}

const answersIn = (row: PulsesTable): PulseAnswers => {
  const { credibility, reliability, intimacy, self_orientation } = row
  const answers = { credibility, reliability, intimacy, 'self-orientation': self_orientation }
  return Object.fromEntries(
    FACTORS.flatMap(factor => (answers[factor] === null ? [] : [[factor, answers[factor]]])),
  )
}

/** What our evidence made of us in somebody's eyes by a day, as it is known now; null of which there is none. */
async function estimateOn(ctx: WorkspaceCtx, person: string, on: string) {
  const { lines, weighting } = await readLedger(ctx, { person }, { at: on })
  const at = parseDay(on)!
  const weighed = weigh(countedOf(lines, 'ours'), weighting)
  const { beliefs } = trustOf(tally(weighed, at))
  return forEachFactor(factor => {
    if (!weighed.some(one => one.factor === factor)) return null
    const { low, high } = beliefInterval(beliefs[factor])
    return { value: onScale(beliefs[factor].mean), low: onScale(low), high: onScale(high) }
  })
}
