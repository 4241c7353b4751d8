import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Fields } from '../../timeline/fields.ts'
import { changeRecord, type Edit } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayEditOrganisation } from '../organisation.policy.ts'
import { domainField } from '../organisation.ts'
import type { OrganisationReactions } from './organisation-reactions.ts'
import { organisationRecord } from './organisation-record.ts'
import { findByDomain } from './recognise-organisations.ts'
import './organisations.table.ts'

type OrganisationFields = {
  name?: string | undefined
  city?: string | null | undefined
  website?: string | null | undefined
  parentId?: string | null | undefined
}

export type NewOrganisation = OrganisationFields & { name: string; domains?: readonly string[] | undefined }

/** Options of every edit: the version it was made from, and the batch it belongs to. */
type Options = Pick<Edit, 'version' | 'batchId'>

/** Adds an organisation that mail has not shown. Gives its id. */
export async function createOrganisation(
  ctx: WorkspaceCtx,
  reactions: OrganisationReactions,
  { domains = [], ...columns }: NewOrganisation,
): Promise<string> {
  requireAbility(mayEditOrganisation(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    const fields = {
      ...Object.fromEntries(Object.entries(columns).filter(([, value]) => value)),
      ...Object.fromEntries(domains.map(domain => [domainField(domain), true])),
    }
    const kind = organisationRecord(reactions)
    await kind.prepare?.(ctx, fields)
    await ctx.db
      .insertInto('organisations')
      .values({ workspace_id: ctx.workspaceId, id, name: columns.name })
      .execute()
    await kind.write(ctx, id, { fields, version: 1 })
    const after = { ...fields, version: 1 }
    await recordChange(ctx, { action: 'organisation.created', subjectId: id, subject: columns.name, after })
    return id
  })
}

export const editOrganisation = (
  ctx: WorkspaceCtx,
  reactions: OrganisationReactions,
  id: string,
  fields: OrganisationFields,
  options: Options = {},
) => change(ctx, reactions, id, { ...fields }, options)

export const trashOrganisation = (
  ctx: WorkspaceCtx,
  reactions: OrganisationReactions,
  id: string,
  options: Options = {},
) => change(ctx, reactions, id, { isTrashed: true }, options)

export const restoreOrganisation = (ctx: WorkspaceCtx, reactions: OrganisationReactions, id: string) =>
  change(ctx, reactions, id, { isTrashed: false })

export const addDomain = (ctx: WorkspaceCtx, reactions: OrganisationReactions, id: string, domain: string) =>
  change(ctx, reactions, id, { [domainField(domain)]: true })

/** People known by a domain alone belong nowhere once it is taken away. */
export const removeDomain = (
  ctx: WorkspaceCtx,
  reactions: OrganisationReactions,
  id: string,
  domain: string,
) => change(ctx, reactions, id, { [domainField(domain)]: null })

type Move = { organisationId: string; domain: string; to: string }

/** Gives a domain of one organisation to another, and its people with it. Both changes are one batch. */
export async function moveDomain(
  ctx: WorkspaceCtx,
  reactions: OrganisationReactions,
  { organisationId, domain, to }: Move,
) {
  await inTransaction(ctx, async ctx => {
    if ((await findByDomain(ctx, [domain])).get(domain) !== organisationId)
      throw new Refusal('not_found', `It is not known by ${domain}.`)
    const batchId = ctx.ids.next()
    await change(ctx, reactions, organisationId, { [domainField(domain)]: null }, { batchId })
    await change(ctx, reactions, to, { [domainField(domain)]: true }, { batchId })
  })
}

const change = (
  ctx: WorkspaceCtx,
  reactions: OrganisationReactions,
  id: string,
  fields: Fields,
  options: Options = {},
) => changeRecord(ctx, organisationRecord(reactions), id, { fields, ...options })
