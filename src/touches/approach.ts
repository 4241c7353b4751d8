import { z } from 'zod'
import { type Day, formatDay, parseDay } from '../platform/days.ts'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { hasOwnReasons, MOST_TOUCHES, type Touch, touchFieldsSchema } from './touch.ts'

/** To a few one can write as to each of them; more is shouting. */
export const MOST_PEOPLE = 5

export const planSchema = z
  .array(touchFieldsSchema)
  .max(MOST_TOUCHES, `No more than ${MOST_TOUCHES} touches: whoever has not answered by then has answered.`)
  .superRefine((touches, { addIssue }) => {
    const reasons = hasOwnReasons(touches)
    if (reasons !== true) addIssue(reasons)
  })

export const approachFieldsSchema = z.object({
  personIds: z
    .array(idSchema)
    .min(1, 'Say to whom.')
    .max(
      MOST_PEOPLE,
      `To no more than ${MOST_PEOPLE} people at once: nobody knows more of them well enough for a plan of their own.`,
    ),
  /** Today, where it was not begun before it is written down. */
  begunOn: daySchema.optional(),
  hopesToGive: lineSchema(500).min(1, 'Say what you hope to give them.'),
  hopesToLearn: lineSchema(500).min(1, 'Say what you hope to learn from them.'),
  touches: planSchema.min(1, 'A plan has a first touch.'),
})
export type ApproachFields = z.output<typeof approachFieldsSchema>

export const ENDINGS = ['conversation', 'walked-away', 'dropped'] as const
export type Became = (typeof ENDINGS)[number]

export const sentFieldsSchema = z.object({ sentOn: daySchema.optional(), messageId: idSchema.optional() })
export type SentFields = z.output<typeof sentFieldsSchema>

export const endingFieldsSchema = z.object({
  became: z.enum(ENDINGS),
  because: lineSchema(500).min(1, 'Say why.'),
  /** When one said goodbye, of walking away: on a day, or by which mail. */
  letter: sentFieldsSchema.optional(),
})
export type EndingFields = z.output<typeof endingFieldsSchema>

export type Ending = {
  became: Became
  because: string
  on: string
  letter: { on: string; messageId: string | null } | null
}

/** The plan of touches of one of us towards one of them. */
export type Approach = {
  memberId: string
  personId: string
  hopesToGive: string
  hopesToLearn: string
  begunOn: string
  /** In their order. */
  touches: readonly Touch[]
  /** When one's own mail was forwarded with a line on top. */
  followUps: readonly { on: string; messageId: string | null }[]
  /** That one goes on all the same, after which touch. */
  overrides: readonly { touchId: string; on: string; because: string }[]
  /** The day of their last answer that somebody has looked at. */
  lastAnswerOn: string | null
  ending: Ending | null
}

export type SentTouch = Touch & { outcome: Extract<Touch['outcome'], { kind: 'sent' }> }

export const sentTouches = ({ touches }: Pick<Approach, 'touches'>): SentTouch[] =>
  touches.filter((touch): touch is SentTouch => touch.outcome?.kind === 'sent')

export const nextTouch = ({ touches }: Pick<Approach, 'touches'>): Touch | null =>
  touches.find(({ outcome }) => outcome === null) ?? null

/** What is proposed next, or else what it is for. */
export const titleOf = (approach: Pick<Approach, 'touches' | 'hopesToGive'>): string =>
  nextTouch(approach)?.what ?? approach.hopesToGive

/** The day of the next touch: its own, or so many days after the one before it, sent or skipped. */
export function dueOn(approach: Pick<Approach, 'touches' | 'begunOn'>, touch: Touch): Day {
  if (touch.plannedOn) return parseDay(touch.plannedOn)!
  const before = approach.touches.flatMap(({ outcome }) => outcome?.on ?? [])
  const from = before.reduce((last, on) => (on > last ? on : last), approach.begunOn)
  return parseDay(from)! + (touch.daysAfter ?? 0)
}

/** The last day on which we wrote in this approach; null where we have not yet. */
export function lastWroteOn(approach: Pick<Approach, 'touches' | 'followUps'>): string | null {
  const days = [
    ...sentTouches(approach).map(({ outcome }) => outcome.on),
    ...approach.followUps.map(f => f.on),
  ]
  return days.length === 0 ? null : days.reduce((last, on) => (on > last ? on : last))
}

export const afterDays = (on: string, days: number): string => formatDay(parseDay(on)! + days)
