import * as organisations from '../../../organisations/organisations.operations.ts'
import * as organisationEdits from '../../../organisations/server/edit-organisation.ts'
import * as people from '../../../people/people.operations.ts'
import { createPerson } from '../../../people/server/create-person.ts'
import { findNamed } from '../../../people/server/directory.queries.ts'
import * as personEdits from '../../../people/server/edit-person.ts'
import { moveAddress } from '../../../people/server/move-address.ts'
import { listPeopleThere } from '../../../people/server/person.queries.ts'
import * as timeline from '../../../timeline/timeline.operations.ts'
import { presentOrganisation, presentPerson } from '../../pages/records.ts'
import { showTimeline } from '../../pages/timeline/timeline.ts'
import { describePurge, listTrash, purge, restore } from '../../pages/trash.ts'
import { undo } from '../../record-kinds.ts'
import { recordReactions as reactions } from '../../record-reactions.ts'
import { type Implementation, inWorkspace } from '../implement.ts'
import { noteAndTaskRoutes } from './notes-and-tasks.ts'

const personRoutes: Implementation[] = [
  inWorkspace(people.getPersonRecordOperation, (ctx, { id }) => presentPerson(ctx, id)),
  inWorkspace(people.createPersonOperation, async (ctx, { workspace: _, ...person }) =>
    presentPerson(ctx, await createPerson(ctx, reactions, person)),
  ),
  inWorkspace(people.editPersonOperation, async (ctx, { workspace: _, id, version, ...fields }) => {
    await personEdits.editPerson(ctx, reactions, id, fields, { version })
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.trashPersonOperation, async (ctx, { id }) => {
    await personEdits.trashPerson(ctx, reactions, id)
    return {}
  }),
  inWorkspace(people.addPhoneOperation, async (ctx, { id, number, label }) => {
    await personEdits.addPhone(ctx, reactions, id, { number, label })
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.removePhoneOperation, async (ctx, { id, number }) => {
    await personEdits.removePhone(ctx, reactions, id, number)
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.addAddressOperation, async (ctx, { id, address }) => {
    await personEdits.addAddress(ctx, reactions, id, address)
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.removeAddressOperation, async (ctx, { id, address }) => {
    await personEdits.removeAddress(ctx, reactions, id, address)
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.moveAddressOperation, async (ctx, { id, address, to }) => ({
    personId: await moveAddress(ctx, reactions, { personId: id, address, to }),
  })),
  inWorkspace(people.addPositionOperation, async (ctx, { id, position }) => {
    await personEdits.addPosition(ctx, reactions, id, position)
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.editPositionOperation, async (ctx, { id, positionId, position }) => {
    await personEdits.editPosition(ctx, reactions, { personId: id, positionId }, position)
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.removePositionOperation, async (ctx, { id, positionId }) => {
    await personEdits.editPosition(ctx, reactions, { personId: id, positionId }, null)
    return presentPerson(ctx, id)
  }),
  inWorkspace(people.findNamedOperation, async (ctx, { search, limit }) => ({
    found: await findNamed(ctx, search, limit),
  })),
]

const organisationRoutes: Implementation[] = [
  inWorkspace(organisations.getOrganisationRecordOperation, (ctx, { id }) => presentOrganisation(ctx, id)),
  inWorkspace(organisations.createOrganisationOperation, async (ctx, { workspace: _, ...organisation }) =>
    presentOrganisation(ctx, await organisationEdits.createOrganisation(ctx, reactions, organisation)),
  ),
  inWorkspace(
    organisations.editOrganisationOperation,
    async (ctx, { workspace: _, id, version, ...fields }) => {
      await organisationEdits.editOrganisation(ctx, reactions, id, fields, { version })
      return presentOrganisation(ctx, id)
    },
  ),
  inWorkspace(organisations.trashOrganisationOperation, async (ctx, { id }) => {
    await organisationEdits.trashOrganisation(ctx, reactions, id)
    return {}
  }),
  inWorkspace(organisations.addDomainOperation, async (ctx, { id, domain }) => {
    await organisationEdits.addDomain(ctx, reactions, id, domain)
    return presentOrganisation(ctx, id)
  }),
  inWorkspace(organisations.removeDomainOperation, async (ctx, { id, domain }) => {
    await organisationEdits.removeDomain(ctx, reactions, id, domain)
    return presentOrganisation(ctx, id)
  }),
  inWorkspace(organisations.moveDomainOperation, async (ctx, { id, domain, to }) => {
    await organisationEdits.moveDomain(ctx, reactions, { organisationId: id, domain, to })
    return presentOrganisation(ctx, id)
  }),
  inWorkspace(organisations.listPeopleThereOperation, (ctx, { id, ...page }) =>
    listPeopleThere(ctx, id, page),
  ),
]

const timelineRoutes: Implementation[] = [
  inWorkspace(timeline.listTimelineOperation, showTimeline),
  inWorkspace(timeline.undoOperation, async (ctx, { id, together }) => {
    await undo(ctx, id, { isWhole: together })
    return {}
  }),
  inWorkspace(timeline.listTrashOperation, listTrash),
  inWorkspace(timeline.restoreOperation, async (ctx, { kind, id }) => {
    await restore(ctx, kind, id)
    return {}
  }),
  inWorkspace(timeline.describePurgeOperation, (ctx, { kind, id }) => describePurge(ctx, kind, id)),
  inWorkspace(timeline.purgeOperation, async (ctx, { kind, id }) => {
    await purge(ctx, kind, id)
    return {}
  }),
]

/** People and organisations as records, what is said and to be done about them, and who changed what. */
export const recordRoutes: Implementation[] = [
  ...personRoutes,
  ...organisationRoutes,
  ...noteAndTaskRoutes,
  ...timelineRoutes,
]
