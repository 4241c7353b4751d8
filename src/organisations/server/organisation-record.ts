import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { type Fields, fieldOf } from '../../timeline/fields.ts'
import type { LockedRecord, RecordKind } from '../../timeline/server/change-record.ts'
import { mayEditOrganisation } from '../organisation.policy.ts'
import { domainField } from '../organisation.ts'
import type { OrganisationReactions } from './organisation-reactions.ts'
import './organisations.table.ts'

/** An organisation as a record that is changed by hand, and what follows from that for its people. */
export const organisationRecord = (reactions: OrganisationReactions): RecordKind => ({
  subject: 'organisation',
  missing: 'There is no such organisation here.',
  async prepare(ctx, fields) {
    if ('parentId' in fields) await lockHierarchy(ctx)
  },
  lock: lockOrganisation,
  ability: mayEditOrganisation,
  async write(ctx, id, { fields, version }) {
    if (fields.parentId) await refuseCircle(ctx, id, fields.parentId as string)
    await writeColumns(ctx, id, fields, version)
    const domains = await writeDomains(ctx, id, fields)
    if (domains.length > 0) await reactions.domainsMoved(ctx, domains)
    if ('isTrashed' in fields || 'name' in fields) await reactions.organisationChanged(ctx, id)
  },
})

/** Of two who each put one organisation under the other, the second has to see what the first did. */
const lockHierarchy = (ctx: WorkspaceCtx) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`hierarchy ${ctx.workspaceId}`}, 0))`.execute(ctx.db)

type Row = {
  name: string
  city: string | null
  website: string | null
  parentId: string | null
  version: number
  isTrashed: boolean
}

async function lockOrganisation(ctx: WorkspaceCtx, id: string): Promise<LockedRecord | undefined> {
  const { rows } = await sql<Row>`
    select name, city, website, parent_id as "parentId", version, trashed_at is not null as "isTrashed"
    from organisations where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(
    ctx.db,
  )
  if (!rows[0]) return undefined
  const { version, ...fields } = rows[0]
  const domains = await ctx.db
    .selectFrom('organisation_domains')
    .select('domain')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('organisation_id', '=', id)
    .execute()
  const several = Object.fromEntries(domains.map(({ domain }) => [domainField(domain), true]))
  return { name: fields.name, version, people: [], fields: { ...fields, ...several } }
}

async function refuseCircle(ctx: WorkspaceCtx, id: string, parentId: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive above as (
      select id, name, parent_id from organisations
      where workspace_id = ${ctx.workspaceId} and id = ${parentId}::uuid
      union
      select o.id, o.name, o.parent_id from organisations o join above on o.id = above.parent_id
      where o.workspace_id = ${ctx.workspaceId}
    )
    select id, name from above`.execute(ctx.db)
  if (rows.length === 0) throw new Refusal('not_found', 'There is no such organisation to belong to.')
  if (!rows.some(row => row.id === id)) return
  throw new Refusal(
    'conflict',
    parentId === id
      ? 'An organisation cannot belong to itself.'
      : `${rows[0]!.name} belongs to this organisation itself, so this one cannot belong to it.`,
  )
}

async function writeColumns(ctx: WorkspaceCtx, id: string, fields: Fields, version: number) {
  const trashing = fields.isTrashed === true
  await ctx.db
    .updateTable('organisations')
    .set({
      version,
      ...('name' in fields && { name: fields.name as string }),
      ...('city' in fields && { city: fieldOf(fields, 'city') as string | null }),
      ...('website' in fields && { website: fieldOf(fields, 'website') as string | null }),
      ...('parentId' in fields && { parent_id: fieldOf(fields, 'parentId') as string | null }),
      ...('isTrashed' in fields && {
        trashed_at: trashing ? ctx.clock.now() : null,
        trashed_by: trashing ? ctx.viewer.memberId : null,
      }),
    })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()
}

async function writeDomains(ctx: WorkspaceCtx, id: string, fields: Fields): Promise<string[]> {
  const prefix = domainField('')
  const domains = Object.keys(fields).filter(name => name.startsWith(prefix))
  for (const name of domains) {
    const domain = name.slice(prefix.length)
    if (fields[name]) await giveDomain(ctx, id, domain)
    else
      await sql`delete from organisation_domains where workspace_id = ${ctx.workspaceId} and domain = ${domain}
        and organisation_id = ${id}::uuid`.execute(ctx.db)
  }
  return domains.map(name => name.slice(prefix.length))
}

async function giveDomain(ctx: WorkspaceCtx, id: string, domain: string) {
  const { rows } = await sql<{ id: string; name: string; isInTrash: boolean }>`
    select o.id, o.name, o.trashed_at is not null as "isInTrash"
    from organisation_domains d
    join organisations o on o.workspace_id = d.workspace_id and o.id = d.organisation_id
    where d.workspace_id = ${ctx.workspaceId} and d.domain = ${domain}`.execute(ctx.db)
  const owner = rows[0]
  if (owner) {
    const how = owner.isInTrash ? ', which is in the trash' : ''
    throw new Refusal('conflict', `${domain} belongs to ${owner.name}${how}. Move it from there.`, {
      organisation: { id: owner.id, name: owner.name },
    })
  }
  await sql`insert into organisation_domains (workspace_id, domain, organisation_id)
    values (${ctx.workspaceId}, ${domain}, ${id}::uuid)`.execute(ctx.db)
}
