import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { InputOf, Operation, OutputOf } from '../../platform/http/operations.ts'
import { call, type RequestProblem } from './client.ts'

type Then<Op extends Operation> = { onSuccess?: (output: OutputOf<Op>) => unknown }

/**
 * Carries an operation out that changes records. What is on screen is asked for again afterwards, all of it: a name
 * or a count may stand anywhere. What `mutate` is told to do then is done also where that has taken away who asked: a
 * line that left its list still has its “Undo” shown.
 */
export function useChange<Op extends Operation>(operation: Op) {
  const queryClient = useQueryClient()
  const mutation = useMutation<OutputOf<Op>, RequestProblem, InputOf<Op>>({
    mutationFn: input => call(operation, input),
    onSuccess: () => queryClient.invalidateQueries(),
  })
  const { mutateAsync } = mutation
  const mutate = useCallback(
    // Why it failed stands in the mutation.
    (input: InputOf<Op>, then?: Then<Op>) => void mutateAsync(input).then(then?.onSuccess, () => {}),
    [mutateAsync],
  )
  return { ...mutation, mutate }
}
