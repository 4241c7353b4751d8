import { sql } from 'kysely'
import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Fields, fieldOf } from '../../timeline/fields.ts'
import type { LockedRecord, RecordKind } from '../../timeline/server/change-record.ts'
import { mayEditPerson } from '../person.policy.ts'
import { addressField, type Position, phoneField, positionField } from '../person.ts'
import type { PeopleReactions } from './people-reactions.ts'
import { giveAddress, releaseAddress, takeUnusedAddress } from './person-addresses.ts'
import { settleOrganisations } from './settle-organisations.ts'
import './people.table.ts'

/**
 * A person as a record that is changed by hand, and what follows from that for whatever stands on people. Where
 * addresses are handed over, whoever loses one is written first, and whoever gets it in the same transaction.
 */
export const personRecord = (
  reactions: PeopleReactions,
  { handsOver = false }: { handsOver?: boolean } = {},
): RecordKind => ({
  subject: 'person',
  missing: 'There is no such person here.',
  async prepare(ctx, fields) {
    if (keyed(fields, addressField('')).length > 0) await reactions.addressesWillMove(ctx)
  },
  lock: lockPerson,
  ability: mayEditPerson,
  async write(ctx, id, { fields, version }) {
    await writeColumns(ctx, id, fields, version)
    for (const [number, label] of keyed(fields, phoneField(''))) await writePhone(ctx, id, number, label)
    for (const [key, value] of keyed(fields, positionField(''))) {
      await writePosition(ctx, id, key, value as Position | null)
    }
    const moved = await writeAddresses(ctx, handsOver ? null : reactions, id, fields)
    if (moved.length > 0) await reactions.addressesMoved(ctx, moved)
    const belongsElsewhere = Object.keys(fields).some(name => /^(address|position):/.test(name))
    const settled = belongsElsewhere ? await settleOrganisations(ctx, [id]) : []
    if ('name' in fields || 'isTrashed' in fields || settled.length > 0) {
      await reactions.peopleChanged(ctx, [id])
    }
  },
})

/** The fields of one sort, each with what tells it apart. */
const keyed = (fields: Fields, prefix: string): [string, unknown][] =>
  Object.entries(fields)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value])

type Row = {
  name: string
  title: string | null
  city: string | null
  website: string | null
  version: number
  isNamedByHand: boolean
  isTrashed: boolean
}

async function lockPerson(ctx: WorkspaceCtx, id: string): Promise<LockedRecord | undefined> {
  const { rows } = await sql<Row>`
    select name, title, city, website, version, is_named_by_hand as "isNamedByHand",
      trashed_at is not null as "isTrashed"
    from people where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
  if (!rows[0]) return undefined
  const { version, ...fields } = rows[0]
  return { name: fields.name, version, people: [], fields: { ...fields, ...(await severalOf(ctx, id)) } }
}

async function severalOf(ctx: WorkspaceCtx, id: string): Promise<Fields> {
  const { rows } = await sql<{ fields: Fields | null }>`
    select jsonb_object_agg(name, value) as fields from (
      select ${phoneField('')}::text || number as name, to_jsonb(label) as value from phones
      where workspace_id = ${ctx.workspaceId} and person_id = ${id}::uuid
      union all
      select ${positionField('')}::text || id, jsonb_build_object('organisationId', organisation_id, 'title', title,
        'sinceOn', since_on, 'untilOn', until_on) from positions
      where workspace_id = ${ctx.workspaceId} and person_id = ${id}::uuid
      union all
      select ${addressField('')}::text || address, 'true' from addresses
      where workspace_id = ${ctx.workspaceId} and person_id = ${id}::uuid and kind = 'human'
    ) several`.execute(ctx.db)
  return rows[0]?.fields ?? {}
}

async function writeColumns(ctx: WorkspaceCtx, id: string, fields: Fields, version: number) {
  const trashing = fields.isTrashed === true
  await ctx.db
    .updateTable('people')
    .set({
      version,
      is_kept: true,
      ...('name' in fields && { name: fields.name as string }),
      ...('isNamedByHand' in fields && { is_named_by_hand: fields.isNamedByHand as boolean }),
      ...('title' in fields && { title: fieldOf(fields, 'title') as string | null }),
      ...('city' in fields && { city: fieldOf(fields, 'city') as string | null }),
      ...('website' in fields && { website: fieldOf(fields, 'website') as string | null }),
      ...('isTrashed' in fields && {
        trashed_at: trashing ? ctx.clock.now() : null,
        trashed_by: trashing ? ctx.viewer.memberId : null,
      }),
    })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()
}

async function writePhone(ctx: WorkspaceCtx, id: string, number: string, label: unknown) {
  await (label === null
    ? sql`delete from phones
        where workspace_id = ${ctx.workspaceId} and person_id = ${id}::uuid and number = ${number}`
    : sql`insert into phones (workspace_id, person_id, number, label)
        values (${ctx.workspaceId}, ${id}, ${number}, ${label})
        on conflict (workspace_id, person_id, number) do update set label = excluded.label`
  ).execute(ctx.db)
}

async function writePosition(ctx: WorkspaceCtx, personId: string, id: string, position: Position | null) {
  if (position === null) {
    await sql`delete from positions where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid`.execute(
      ctx.db,
    )
    return
  }
  const { organisationId, title, sinceOn, untilOn } = position
  if (organisationId) await getOrganisation(ctx, organisationId)
  await sql`
    insert into positions (workspace_id, id, person_id, organisation_id, title, since_on, until_on)
    values (${ctx.workspaceId}, ${id}, ${personId}, ${organisationId}, ${title}, ${sinceOn}, ${untilOn})
    on conflict (workspace_id, id) do update set organisation_id = excluded.organisation_id,
      title = excluded.title, since_on = excluded.since_on, until_on = excluded.until_on`.execute(ctx.db)
}

/** Without reactions an address that is taken goes to somebody else next. */
async function writeAddresses(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions | null,
  id: string,
  fields: Fields,
): Promise<string[]> {
  const moved: string[] = []
  for (const [address, isTheirs] of keyed(fields, addressField(''))) {
    if (isTheirs) moved.push(...(await giveAddress(ctx, id, address)))
    else if (reactions) await takeUnusedAddress(ctx, reactions, id, address)
    else await releaseAddress(ctx, id, address)
  }
  return moved
}
