import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Place } from '../../app/paths.ts'
import { asQuery, call } from '../../app/web/client.ts'
import {
  type ENCOUNTERS_ABOUT,
  getEvaluationOperation,
  getOrganisationOperation,
  getPersonOperation,
  listEncountersOperation,
  listOrganisationsOperation,
} from '../relationships.operations.ts'

const LOOKED_UP = 20

/** Organisations to choose among. */
export function organisationsQuery({ workspace, at }: Place, search: string | undefined) {
  const input = { workspace, at, search, limit: LOOKED_UP }
  return infiniteQueryOptions({
    queryKey: [listOrganisationsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(listOrganisationsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export const personQuery = ({ workspace, at }: Place, id: string, member: string | undefined) =>
  queryOptions({
    ...asQuery(getPersonOperation, { workspace, at, id, member }),
    placeholderData: previous => (previous?.id === id ? previous : undefined),
  })

export const organisationQuery = ({ workspace, at }: Place, id: string) =>
  queryOptions({
    ...asQuery(getOrganisationOperation, { workspace, at, id }),
    placeholderData: previous => (previous?.id === id ? previous : undefined),
  })

export type EncountersOf = {
  person?: string
  organisation?: string
  member?: string
  about?: (typeof ENCOUNTERS_ABOUT)[number]
}

export function encountersQuery({ workspace, at }: Place, of: EncountersOf) {
  const input = { workspace, at, ...of, limit: 50 }
  return infiniteQueryOptions({
    queryKey: [listEncountersOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listEncountersOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export const evaluationQuery = ({ workspace, at }: Place) =>
  asQuery(getEvaluationOperation, { workspace, at })
