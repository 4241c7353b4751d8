import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InputOf, Operation, OutputOf } from '../../platform/http/operations.ts'
import { call, type RequestProblem } from './client.ts'

/**
 * Carries an operation out that changes records. What is on screen is asked for again afterwards, all of it: a name
 * or a count may stand anywhere.
 */
export function useChange<Op extends Operation>(operation: Op) {
  const queryClient = useQueryClient()
  return useMutation<OutputOf<Op>, RequestProblem, InputOf<Op>>({
    mutationFn: input => call(operation, input),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
