import type { Observed, Observer } from '../evidence/evidence.ts'

/** What was asked to be shown, and what came of it, as far as it is evidence. */
export type AnsweredCycle = {
  memberId: string
  personId: string
  asked: string
  answer: 'given' | 'withheld'
  answeredOn: string
  answerText: string
  threadId: string | null
  observedBy: Observer
}

/** What answering is evidence of. That somebody asked is none: to ask to be shown is nobody's fault. */
export function observedInCycle({ asked, answer, answeredOn, answerText, ...tie }: AnsweredCycle): Observed {
  return {
    ...tie,
    side: 'ours',
    kind: answer === 'given' ? 'proof_given' : 'proof_withheld',
    occurredOn: answeredOn,
    because: `Asked: ${stop(asked)} ${answer === 'given' ? 'Given' : 'Not given'}: ${stop(answerText)}`,
  }
}

const stop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)
