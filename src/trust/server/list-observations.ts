import { sql } from 'kysely'
import { mayRecord } from '../../evidence/evidence.policy.ts'
import { EVIDENCE_KINDS } from '../../evidence/kinds.ts'
import { doneByOf } from '../../evidence/observation.ts'
import { afterFact, pageOf } from '../../evidence/server/newest-first.ts'
import { type KeptObservation, selectObservations } from '../../evidence/server/observations.queries.ts'
import { presentStanding, standingsOf } from '../../evidence/server/standing.queries.ts'
import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'

type Wanted = { person?: string | undefined; cursor?: string | undefined; limit: number }

/** What was seen and written down by itself, newest first. */
export async function listObservationsShown(ctx: WorkspaceCtx, { person, cursor, limit }: Wanted) {
  const ofPerson = person ? sql`and person_id = ${person}::uuid` : sql``
  const rows = await selectObservations(
    ctx,
    sql`${ofPerson} and exists (select from people p where p.workspace_id = observations.workspace_id
        and p.id = observations.person_id and p.trashed_at is null)
      ${afterFact(cursor, sql`occurred_on`, sql`id`)}
      order by occurred_on desc, id desc limit ${limit + 1}`,
  )
  const { page, next } = pageOf(rows, limit, ({ occurredOn }) => occurredOn)
  return { observations: await present(ctx, page), next, abilities: { record: mayRecord(ctx.viewer) } }
}

export async function getObservation(ctx: WorkspaceCtx, id: string) {
  const rows = await selectObservations(ctx, sql`and id = ${id}::uuid`)
  if (!rows[0]) throw new Refusal('not_found', 'Nothing like that was written down here.')
  return (await present(ctx, rows))[0]!
}

async function present(ctx: WorkspaceCtx, page: readonly KeptObservation[]) {
  const standings = await standingsOf(
    ctx,
    'observation',
    page.map(({ id }) => id),
  )
  const people = await namesOfPeople(
    ctx,
    page.flatMap(({ personId, introducedToId }) => [personId, ...(introducedToId ? [introducedToId] : [])]),
  )
  const members = await namesOfMembers(
    ctx,
    page.flatMap(({ memberId, authorId }) => [memberId, ...(authorId ? [authorId] : [])]),
  )
  return page.map(one => {
    const { id, kind, side, memberId, personId, introducedToId, authorId, occurredOn, text, messageId } = one
    return {
      id,
      kind,
      side,
      memberId,
      personId,
      occurredOn,
      text,
      messageId,
      words: EVIDENCE_KINDS[kind].words,
      doneBy: doneByOf(kind, side),
      member: members.get(memberId) ?? '',
      person: people.get(personId) ?? '',
      introducedTo:
        introducedToId === null ? null : { id: introducedToId, name: people.get(introducedToId) ?? '' },
      author: (authorId && members.get(authorId)) || null,
      recordedAt: one.recordedAt.toISOString(),
      standing: presentStanding(standings.get(id)),
    }
  })
}
