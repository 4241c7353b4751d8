import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { fittingStoriesOperation, getStoryOperation, listStoriesOperation } from '../stories.operations.ts'
import type { Outcome } from '../story.ts'

export type Story = OutputOf<typeof getStoryOperation>
export type Fitting = OutputOf<typeof fittingStoriesOperation>['stories'][number]
export type Library = OutputOf<typeof listStoriesOperation>

export type Chosen = {
  search?: string | undefined
  industry?: string | undefined
  outcome?: Outcome | undefined
}

export const storiesQuery = (workspace: string, chosen: Chosen) => {
  const input = { workspace, limit: 20, ...chosen }
  return infiniteQueryOptions({
    queryKey: [listStoriesOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listStoriesOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export const storyQuery = (workspace: string, id: string | undefined) =>
  queryOptions({
    ...asQuery(getStoryOperation, { workspace, id: id ?? '' }),
    enabled: id !== undefined,
  })

export const fittingQuery = (workspace: string, person: string) =>
  asQuery(fittingStoriesOperation, { workspace, id: person })

export const OUTCOME_WORDS: Record<Outcome, string> = { well: 'Went well', failed: 'Failed' }

/** Whose story it is, among ourselves: by name, or as they are called without it. */
export const whoseWords = ({ about, calledInstead }: Pick<Story, 'about' | 'calledInstead'>): string =>
  about?.name || calledInstead || 'Somebody'
