import { asQuery } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { getOrganisationRecordOperation, listPeopleThereOperation } from '../organisations.operations.ts'

export type OrganisationRecord = OutputOf<typeof getOrganisationRecordOperation>

export const organisationRecordQuery = (workspace: string, id: string) =>
  asQuery(getOrganisationRecordOperation, { workspace, id })

export const peopleThereQuery = (workspace: string, id: string) =>
  asQuery(listPeopleThereOperation, { workspace, id, limit: 200 })
