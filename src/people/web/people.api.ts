import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { findNamedOperation, getPersonRecordOperation } from '../people.operations.ts'

export type PersonRecord = OutputOf<typeof getPersonRecordOperation>
export type Found = OutputOf<typeof findNamedOperation>['found'][number]

export const personRecordQuery = (workspace: string, id: string) =>
  asQuery(getPersonRecordOperation, { workspace, id })

export const directoryQuery = (workspace: string, search: string) =>
  queryOptions({
    ...asQuery(findNamedOperation, { workspace, search, limit: 12 }),
    enabled: search.trim().length > 0,
    placeholderData: keepPreviousData,
  })
