import { sql } from 'kysely'
import { getPerson } from '../../people/server/people.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf, placeFact } from '../../trust/server/place-fact.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import type { ClientReferencesTable, ReferenceAskingsTable } from './claims.table.ts'

type Asking = {
  memberId?: string | undefined
  askedFor: string
  /** Whom they were asked to speak with. */
  clientId?: string | undefined
  askedOn?: string | undefined
}

/**
 * Writes down that somebody was asked to speak for us: asking is what tires. It has happened, so that being tired is
 * no reason to refuse it; to have said no is.
 */
export async function askReference(ctx: WorkspaceCtx, referenceId: string, asking: Asking): Promise<string> {
  requireAbility(mayKeepRegister(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const reference = await lockReference(ctx, referenceId)
    const { memberId, on } = await placeFact(ctx, {
      personId: reference.person_id,
      memberId: asking.memberId,
      on: asking.askedOn,
    })
    if (reference.consent_withdrawn_on && reference.consent_withdrawn_on <= on)
      throw new Refusal(
        'conflict',
        `They withdrew their consent on ${reference.consent_withdrawn_on}, and are not asked again.`,
      )
    if (asking.clientId) await getPerson(ctx, asking.clientId)
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('reference_askings')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        reference_id: referenceId,
        member_id: memberId,
        asked_on: on,
        asked_for: asking.askedFor,
        client_id: asking.clientId ?? null,
        answer: null,
        answered_on: null,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await record(ctx, 'asked', reference, { askedFor: asking.askedFor, askedOn: on })
    return id
  })
}

/** Says whether somebody who was asked did it. */
export async function answerAsking(
  ctx: WorkspaceCtx,
  { referenceId, askingId }: { referenceId: string; askingId: string },
  { answer, answeredOn }: { answer: 'yes' | 'no'; answeredOn?: string | undefined },
): Promise<void> {
  requireAbility(mayKeepRegister(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const reference = await lockReference(ctx, referenceId)
    const { rows } = await sql<ReferenceAskingsTable>`
      select * from reference_askings where workspace_id = ${ctx.workspaceId}
        and id = ${askingId}::uuid and reference_id = ${referenceId}::uuid for update`.execute(ctx.db)
    const asking = rows[0]
    if (!asking) throw new Refusal('not_found', 'They were not asked for that here.')
    if (asking.answer) throw new Refusal('conflict', 'They have answered that already.')
    const on = await dayOf(ctx, answeredOn)
    if (on < asking.asked_on)
      throw new Refusal('invalid', `They were asked on ${asking.asked_on}, and answered after that.`)
    await sql`update reference_askings set answer = ${answer}, answered_on = ${on}::date
      where workspace_id = ${ctx.workspaceId} and id = ${askingId}::uuid`.execute(ctx.db)
    await record(ctx, answer === 'yes' ? 'agreed' : 'declined', reference, {
      askedFor: asking.asked_for,
      answeredOn: on,
    })
  })
}

type Locked = Pick<ClientReferencesTable, 'id' | 'person_id' | 'consent_withdrawn_on'> & { name: string }

async function lockReference(ctx: WorkspaceCtx, id: string): Promise<Locked> {
  const { rows } = await sql<Locked & { isTrashed: boolean }>`
    select r.id, r.person_id, r.consent_withdrawn_on, p.name, r.trashed_at is not null as "isTrashed"
    from client_references r join people p on p.workspace_id = r.workspace_id and p.id = r.person_id
    where r.workspace_id = ${ctx.workspaceId} and r.id = ${id}::uuid for update of r`.execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such reference here.')
  if (rows[0].isTrashed) throw new Refusal('conflict', `“${rows[0].name}” is in the trash. Restore it first.`)
  return rows[0]
}

const record = (
  ctx: WorkspaceCtx,
  done: string,
  { id, name, person_id }: Locked,
  after: Record<string, unknown>,
) =>
  recordChange(ctx, {
    action: `reference.${done}`,
    subjectId: id,
    subject: name,
    after: { ...after, about: { kind: 'person', id: person_id } },
  })
