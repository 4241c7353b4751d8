import { infiniteQueryOptions } from '@tanstack/react-query'
import { asQuery, call } from '../../../app/web/client.ts'
import type { OutputOf } from '../../../platform/http/operations.ts'
import { auditCollateralOperation, listCollateralOperation } from '../../collateral.operations.ts'

export type Audit = OutputOf<typeof auditCollateralOperation>
export type FoundClaim = Audit['claims'][number]

export const collateralQuery = (workspace: string) =>
  infiniteQueryOptions({
    queryKey: [listCollateralOperation.name, workspace],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(listCollateralOperation, { workspace, limit: 50, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const auditQuery = (workspace: string, id: string) =>
  asQuery(auditCollateralOperation, { workspace, id })
