import { queryOptions } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { getWeightingOperation, listWeightingsOperation } from '../weightings.operations.ts'

export type WeighingShown = OutputOf<typeof getWeightingOperation>
export type WeightShown = WeighingShown['weights'][number]
export type WeightingVersion = OutputOf<typeof listWeightingsOperation>['versions'][number]

/** The weights in force, or those of the version that the address names. */
export const weightingQuery = (workspace: string, version: number | undefined) =>
  queryOptions(asQuery(getWeightingOperation, { workspace, version: version ?? 'in-force' }))

export const weightingsQuery = (workspace: string) => asQuery(listWeightingsOperation, { workspace })

/** A version as an address names it; anything else names none. */
export const versionIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
