import type { Approach } from './approach.ts'
import type { Touch } from './touch.ts'

type Step = Partial<Touch> & { sent?: string; skipped?: string }

/** Touches in their order, each a week after the one before, giving unless it is said otherwise. */
export const touchesOf = (...steps: readonly Step[]): Touch[] =>
  steps.map(({ sent, skipped, ...touch }, position) => ({
    id: `touch ${position}`,
    position,
    kind: 'gives',
    what: `A page on pump ${position}`,
    reason: `They run pump ${position}.`,
    daysAfter: touch.plannedOn ? null : 7,
    plannedOn: null,
    subject: '',
    text: '',
    outcome: sent
      ? { kind: 'sent', on: sent, messageId: null, sentAt: null }
      : skipped
        ? { kind: 'skipped', on: skipped, because: 'They had it.' }
        : null,
    ...touch,
  }))

export const approachOf = (touches: readonly Touch[], more: Partial<Approach> = {}): Approach => ({
  memberId: 'duarte',
  personId: 'farida',
  hopesToGive: 'What the meters say',
  hopesToLearn: 'Who reads them',
  begunOn: '2026-05-01',
  touches,
  followUps: [],
  overrides: [],
  lastAnswerOn: null,
  ending: null,
  ...more,
})
