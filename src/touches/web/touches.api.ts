import { infiniteQueryOptions } from '@tanstack/react-query'
import { asQuery, call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import {
  getApproachOperation,
  getPermissionOperation,
  listApproachesOperation,
  proposeApproachOperation,
} from '../touches.operations.ts'

type ApproachPage = OutputOf<typeof listApproachesOperation>
export type Approach = ApproachPage['approaches'][number]
export type WholeApproach = OutputOf<typeof getApproachOperation>
export type Touch = Approach['touches'][number]

type Which = { which: 'open' | 'ended'; person?: string | undefined; member?: 'me' | undefined }

export const approachesQuery = (workspace: string, { which, person, member }: Which) => {
  const input = { workspace, which, person, member, limit: 50 }
  return infiniteQueryOptions({
    queryKey: [listApproachesOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listApproachesOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export const approachQuery = (workspace: string, id: string) =>
  asQuery(getApproachOperation, { workspace, id })

export const proposalQuery = (workspace: string, person: string | undefined) =>
  asQuery(proposeApproachOperation, { workspace, person })

export const permissionQuery = (workspace: string, person: string) =>
  asQuery(getPermissionOperation, { workspace, person })
