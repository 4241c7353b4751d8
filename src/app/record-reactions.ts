import { findMessagesOf, raiseRevision, waitForFiling } from '../correspondence/server/file-messages.ts'
import type { OrganisationReactions } from '../organisations/server/organisation-reactions.ts'
import type { PeopleReactions } from '../people/server/people-reactions.ts'
import { listPeopleAtDomains, listPeopleInTime, listPeopleOf } from '../people/server/person.queries.ts'
import { settleOrganisations } from '../people/server/settle-organisations.ts'
import { inTransaction, type WorkspaceCtx } from '../platform/context.ts'
import { rereadToday } from '../relationships/server/read-relationships.ts'
import { recordMessages } from '../relationships/server/record-messages.ts'
import { refreshReadings } from '../relationships/server/refresh-readings.ts'
import { queueMessages } from '../search/server/index-messages.ts'

/** What follows, across concepts, from changing people and organisations by hand. */
export const recordReactions: PeopleReactions & OrganisationReactions = {
  addressesWillMove: waitForFiling,
  async addressesMoved(ctx, addressIds) {
    const messages = await findMessagesOf(ctx, [...addressIds], [])
    if (messages.length === 0) return
    await raiseRevision(ctx)
    await queueMessages(ctx, messages)
    await rereadToday(ctx, await recordMessages(ctx, messages))
  },
  isInMail: async (ctx, addressId) => (await findMessagesOf(ctx, [addressId], [])).length > 0,
  peopleChanged: refreshReadings,
  domainsMoved: async (ctx, domains) => settle(ctx, await listPeopleAtDomains(ctx, domains)),
  organisationChanged: async (ctx, id) => refreshReadings(ctx, await listPeopleOf(ctx, id)),
}

/** Who holds a position from today on, or none since yesterday, belongs elsewhere by the calendar alone. */
export const settleByCalendar = (ctx: WorkspaceCtx) =>
  inTransaction(ctx, async ctx => settle(ctx, await listPeopleInTime(ctx)))

const settle = async (ctx: WorkspaceCtx, personIds: readonly string[]) =>
  refreshReadings(ctx, await settleOrganisations(ctx, personIds))
