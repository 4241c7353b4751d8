import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { asQuery, call } from '../../../app/web/client.ts'
import type { InputOf, OutputOf } from '../../../platform/http/operations.ts'
import { listObservationsOperation, previewEvidenceOperation } from '../../recording.operations.ts'
import { listObservableKindsOperation } from '../../trust.operations.ts'

export type SeenAct = OutputOf<typeof listObservationsOperation>['observations'][number]
export type Foreseen = OutputOf<typeof previewEvidenceOperation>
export type ForeseenWanted = Omit<InputOf<typeof previewEvidenceOperation>, 'workspace'>

/** What can be written down, and whether one may. */
export const kindsQuery = (workspace: string) => asQuery(listObservableKindsOperation, { workspace })

/** What was seen with one person, or with everybody. */
export const seenQuery = (workspace: string, person?: string) => {
  const input = { workspace, person, limit: 20 }
  return infiniteQueryOptions({
    queryKey: [listObservationsOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listObservationsOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export const foreseenQuery = (workspace: string, wanted: ForeseenWanted | null) =>
  queryOptions({
    ...asQuery(previewEvidenceOperation, { workspace, ...(wanted ?? NOTHING) }),
    enabled: wanted !== null,
    placeholderData: keepPreviousData,
  })

const NOTHING = { id: '', kind: 'pushed', side: 'ours' } as const
