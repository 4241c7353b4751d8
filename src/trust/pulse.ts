import { z } from 'zod'
import { FACTORS, type Factor } from '../evidence/evidence.ts'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'

export type PulseQuestion = { factor: Factor; asks: string; low: string; high: string }

/**
 * What they are asked about us, a question for each factor, each about what somebody did and not about what one feels.
 * Answered on the scale that factors are shown on, so that an answer and our estimate lie on one line.
 */
export const PULSE_QUESTIONS: readonly PulseQuestion[] = [
  {
    factor: 'credibility',
    asks: 'When we tell you something, how often does it turn out to be so?',
    low: 'hardly ever',
    high: 'always',
  },
  {
    factor: 'reliability',
    asks: 'When we say that we will do something by a day, how often is it done by then?',
    low: 'hardly ever',
    high: 'always',
  },
  {
    factor: 'intimacy',
    asks: 'If something went wrong on your side, how readily would you tell us?',
    low: 'not at all',
    high: 'at once',
  },
  {
    factor: 'self-orientation',
    asks: 'When your interest and ours differ, whose do we follow?',
    low: 'yours',
    high: 'our own',
  },
]

export const PULSE_LOWEST = 1
export const PULSE_HIGHEST = 10

const answerSchema = z
  .number()
  .int('An answer is a whole number.')
  .min(PULSE_LOWEST, 'An answer is at least 1.')
  .max(PULSE_HIGHEST, 'An answer is at most 10.')

/** An answer for each factor that they answered. */
export const answersSchema = z
  .partialRecord(z.enum(FACTORS), answerSchema)
  .refine(answers => Object.keys(answers).length > 0, 'Give at least one of the four answers.')

export type PulseAnswers = z.output<typeof answersSchema>

export const pulseFieldsSchema = z.object({
  personId: idSchema,
  /** Whom of us they told; oneself where it is not said. */
  memberId: idSchema.optional(),
  answeredOn: daySchema.optional(),
  answers: answersSchema,
  /** What they said besides, in their words. */
  text: lineSchema(1000).default(''),
})

export type PulseFields = z.output<typeof pulseFieldsSchema>

/**
 * What they said beside what we made of our evidence. The difference is theirs less ours; null where either is not
 * known.
 */
export type Compared = {
  factor: Factor
  answer: number | null
  estimate: number | null
  difference: number | null
}

export const compare = (
  answers: PulseAnswers,
  estimates: Readonly<Record<Factor, number | null>>,
): Compared[] =>
  FACTORS.map(factor => {
    const answer = answers[factor] ?? null
    const estimate = estimates[factor]
    const difference = answer === null || estimate === null ? null : answer - estimate
    return { factor, answer, estimate, difference }
  })
