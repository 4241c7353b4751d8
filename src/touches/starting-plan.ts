import type { TouchFields } from './touch.ts'

/** Touches closer than this are a stream, whatever the rhythm. */
const LEAST_DAYS_BETWEEN = 7

type Step = Pick<TouchFields, 'kind' | 'what' | 'reason'>

/** Seven, because one has to begin somewhere: what seven are worth is what the curve of one's own history says. */
const STEPS: readonly Step[] = [
  {
    kind: 'gives',
    what: 'Something that answers what they said last',
    reason: 'It shows that we listened, before we want anything.',
  },
  {
    kind: 'gives',
    what: 'One thing we found out that bears on their work',
    reason: 'They can use it, whether they ever answer or not.',
  },
  {
    kind: 'asks',
    what: 'Whether we may keep in contact, and about what',
    reason: 'Who says yes is written to with leave; who says no is left alone.',
  },
  {
    kind: 'gives',
    what: 'Somebody to talk to who had the same problem',
    reason: 'Who has been there can tell them more than we can.',
  },
  {
    kind: 'gives',
    what: 'What became of a case like theirs, with what went wrong',
    reason: 'A story with its end helps them to decide, also against us.',
  },
  {
    kind: 'asks',
    what: 'The one question that only they can answer',
    reason: 'By now they can tell whether answering us is worth their time.',
  },
  {
    kind: 'gives',
    what: 'Something made for them alone',
    reason: 'It is theirs to keep, however this ends.',
  },
]

/** A plan to begin with, for whoever makes one to make their own. `waitDays` is how long one waits for an answer. */
export const startingPlan = (waitDays: number): TouchFields[] =>
  STEPS.map((step, at) => ({
    ...step,
    daysAfter: at === 0 ? 0 : Math.min(365, Math.max(LEAST_DAYS_BETWEEN, waitDays)),
    plannedOn: null,
    subject: '',
    text: '',
  }))
