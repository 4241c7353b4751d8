import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Fields } from '../../timeline/fields.ts'
import { changeRecord, type Edit } from '../../timeline/server/change-record.ts'
import { addressField, type Position, phoneField, positionField } from '../person.ts'
import type { PeopleReactions } from './people-reactions.ts'
import { isPosition } from './person.queries.ts'
import { personRecord } from './person-record.ts'

type PersonFields = {
  name?: string | undefined
  title?: string | null | undefined
  city?: string | null | undefined
  website?: string | null | undefined
}

/** Options of every edit: the version it was made from, and the batch it belongs to. */
type Options = Pick<Edit, 'version' | 'batchId'>

/** A name that one of us gives stands from then on, whatever mail calls them. */
export async function editPerson(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  id: string,
  fields: PersonFields,
  options: Options = {},
) {
  const named = fields.name === undefined ? {} : { isNamedByHand: true }
  await change(ctx, reactions, id, { ...fields, ...named }, options)
}

export const trashPerson = (
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  id: string,
  options: Options = {},
) => change(ctx, reactions, id, { isTrashed: true }, options)

export const restorePerson = (ctx: WorkspaceCtx, reactions: PeopleReactions, id: string) =>
  change(ctx, reactions, id, { isTrashed: false })

type Phone = { number: string; label: string }

export const addPhone = (ctx: WorkspaceCtx, reactions: PeopleReactions, id: string, phone: Phone) =>
  change(ctx, reactions, id, { [phoneField(phone.number)]: phone.label })

export const removePhone = (ctx: WorkspaceCtx, reactions: PeopleReactions, id: string, number: string) =>
  change(ctx, reactions, id, { [phoneField(number)]: null })

export const addAddress = (ctx: WorkspaceCtx, reactions: PeopleReactions, id: string, address: string) =>
  change(ctx, reactions, id, { [addressField(address)]: true })

export const removeAddress = (ctx: WorkspaceCtx, reactions: PeopleReactions, id: string, address: string) =>
  change(ctx, reactions, id, { [addressField(address)]: null })

export const addPosition = (
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  id: string,
  position: Position,
  options: Options = {},
) => change(ctx, reactions, id, { [positionField(ctx.ids.next())]: position }, options)

type PositionOf = { personId: string; positionId: string }

export async function editPosition(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  { personId, positionId }: PositionOf,
  position: Position | null,
) {
  if (!(await isPosition(ctx, personId, positionId)))
    throw new Refusal('not_found', 'They hold no such position.')
  await change(ctx, reactions, personId, { [positionField(positionId)]: position })
}

const change = (
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  id: string,
  fields: Fields,
  options: Options = {},
) => changeRecord(ctx, personRecord(reactions), id, { fields, ...options })
