import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../../app/web/client.ts'
import type { OutputOf } from '../../../platform/http/operations.ts'
import { listPulsesOperation } from '../../pulses.operations.ts'

type Answer = OutputOf<typeof listPulsesOperation>
export type Pulse = Answer['pulses'][number]
export type Question = Answer['questions'][number]
export type ComparedFactor = Pulse['factors'][number]

export type PulsesOf = { person: string } | { organisation: string }

export function pulsesQuery(workspace: string, of: PulsesOf) {
  const input = { workspace, ...of, limit: 10 }
  return infiniteQueryOptions({
    queryKey: [listPulsesOperation.name, input],
    queryFn: ({ pageParam: cursor, signal }) => call(listPulsesOperation, { ...input, cursor }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
