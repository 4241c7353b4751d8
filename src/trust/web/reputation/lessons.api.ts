import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Place } from '../../../app/paths.ts'
import { asQuery, call } from '../../../app/web/client.ts'
import type { About } from '../../../people/about.ts'
import type { OutputOf } from '../../../platform/http/operations.ts'
import { listLessonsOperation, showReputationOperation } from '../../lessons.operations.ts'

export type Lesson = OutputOf<typeof listLessonsOperation>['lessons'][number]
export type Colleague = OutputOf<typeof showReputationOperation>['colleagues'][number]

export const lessonsQuery = (workspace: string, { kind, id }: About) => {
  const input = { workspace, kind, about: id, limit: 20 }
  return infiniteQueryOptions({
    queryKey: [listLessonsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listLessonsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export const reputationQuery = ({ workspace, at }: Place, { kind, id }: About) =>
  asQuery(showReputationOperation, { workspace, at, [kind]: id })

export const ABOUT_WORDS = { theirs: 'Working with them', ours: 'Working with us' } as const
