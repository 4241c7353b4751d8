import { getPassage, type Passage, takesPart } from '../../correspondence/server/passage.queries.ts'
import type { Observer } from '../../evidence/evidence.ts'
import { bindAbout } from '../../people/server/about.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'

/** A fact as somebody tells of it: with whom of them, and as far as they say so who of us, when, and where it stands. */
export type Told = {
  personId: string
  memberId?: string | undefined
  on?: string | undefined
  messageId?: string | undefined
}

/** Between whom a fact is, on which day, and what was cited for it. */
export type Placed = {
  memberId: string
  personId: string
  on: string
  messageId: string | null
  threadId: string | null
  passage: Passage | null
}

/** Finds where a fact belongs that somebody writes down: oneself and the day of the message unless they say otherwise. */
export async function placeFact(ctx: WorkspaceCtx, told: Told): Promise<Placed> {
  const { personId, messageId = null } = told
  const memberId = await memberOf(ctx, told.memberId)
  await bindAbout(ctx, { kind: 'person', id: personId })
  const passage = messageId ? await getPassage(ctx, messageId) : null
  const on = await dayOf(ctx, told.on ?? passage?.sentOn)
  return { memberId, personId, on, messageId, threadId: passage?.threadId ?? null, passage }
}

async function memberOf(ctx: WorkspaceCtx, named: string | undefined): Promise<string> {
  const id = named ?? ctx.viewer.memberId
  if (!id) throw new Refusal('invalid', 'Say between whom of us and them: name the member.')
  if ((await namesOfMembers(ctx, [id])).size === 0)
    throw new Refusal('invalid', 'Whoever of us it was is not a member here.')
  return id
}

/** The day it happened: today unless another is said, and never one that is still to come. */
export async function dayOf(ctx: WorkspaceCtx, said: string | null | undefined): Promise<string> {
  const today = formatDay(await todayIn(ctx))
  if (said && said > today)
    throw new Refusal('invalid', `What happened on ${said} cannot have been seen yet.`)
  return said ?? today
}

/**
 * Whose word it is that something was said: a message that passed between the two shows it, whoever of them wrote it;
 * anything else is our word. Only for what is done by saying it: that it was worth something, a message does not show.
 */
export async function seenBetween(
  ctx: WorkspaceCtx,
  { passage, messageId, personId }: Pick<Placed, 'passage' | 'messageId' | 'personId'>,
): Promise<Observer> {
  const isBetween = passage !== null && messageId !== null && (await takesPart(ctx, messageId, personId))
  return isBetween ? 'document' : 'member'
}

/** Whose word it is that they answered so: what they wrote themselves shows it, and nothing that we wrote does. */
export const heardFrom = (passage: Passage | null, personId: string): Observer =>
  passage?.personId === personId ? 'document' : 'member'
