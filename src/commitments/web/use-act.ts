import { useChange } from '../../app/web/use-change.ts'
import { contestEvidenceOperation } from '../../trust/trust.operations.ts'
import * as operations from '../commitments.operations.ts'
import type { Act } from './acts.ts'
import type { Commitment } from './commitments.api.ts'

type Given = {
  /** On which day it was kept, known to be broken, or moved; left out, today or the day of the message. */
  on: string | undefined
  because: string
  messageId: string | undefined
  dueOn: string
  isKept: boolean
}

/** Carries out whatever is said of a commitment. */
export function useAct(workspace: string, { id, standing, version }: Commitment, onSuccess: () => void) {
  const keep = useChange(operations.keepCommitmentOperation)
  const breaking = useChange(operations.breakCommitmentOperation)
  const move = useChange(operations.renegotiateCommitmentOperation)
  const takeBack = useChange(operations.takeBackOutcomeOperation)
  const withdraw = useChange(operations.withdrawCommitmentOperation)
  const contest = useChange(contestEvidenceOperation)
  const reword = useChange(operations.rewordCommitmentOperation)
  const all = [keep, breaking, move, takeBack, withdraw, contest, reword]
  const of = { workspace, id }
  const mutate = (act: Act, { on, because, messageId, dueOn, isKept }: Given) => {
    const then = { onSuccess }
    const told = { ...of, because, messageId }
    if (act === 'keep') keep.mutate({ ...told, keptOn: on }, then)
    if (act === 'break') breaking.mutate({ ...told, brokenOn: on }, then)
    if (act === 'move') move.mutate({ ...told, dueOn, agreedOn: on }, then)
    if (act === 'dispute' && isKept) keep.mutate({ ...told, keptOn: on, toldBy: 'them' }, then)
    if (act === 'dispute' && !isKept) breaking.mutate({ ...told, brokenOn: on, toldBy: 'them' }, then)
    if (act === 'takeBack') takeBack.mutate(of, then)
    if (act === 'reword') reword.mutate({ ...of, text: because, version }, then)
    if (act === 'withdraw') withdraw.mutate({ ...of, because }, then)
    if (act === 'contest' && standing) contest.mutate({ workspace, id: standing.evidenceId, because }, then)
  }
  return {
    mutate,
    error: all.find(({ error }) => error)?.error ?? null,
    isPending: all.some(({ isPending }) => isPending),
  }
}
