import { z } from 'zod'
import { type Consent, consentSchema, hasConsent } from '../claims/reference.ts'
import { aboutSchema } from '../people/about.ts'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema, textSchema } from '../platform/text.ts'

/** Failures are kept and offered as well: a story told without them is an advertisement. */
export const OUTCOMES = ['well', 'failed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who outside may be told a story: anybody, anybody as long as no name is said, or nobody yet. */
export const AUDIENCES = ['anybody', 'unnamed', 'nobody'] as const
export type Audience = (typeof AUDIENCES)[number]

export const AUDIENCE_WORDS: Record<Audience, string> = {
  anybody: 'anybody',
  unnamed: 'anybody, with names left out',
  nobody: 'nobody outside yet',
}

export const storyFieldsSchema = z.object({
  /** Whose problem it was; null where it is told without a name. */
  about: aboutSchema.nullable().default(null),
  /** What they are called where their name is left out. */
  calledInstead: lineSchema(200).default(''),
  /** In their words. */
  problem: textSchema(1000),
  industry: lineSchema(80).min(1, 'Say in which industry.'),
  /** In the order in which it was tried. */
  tried: z
    .array(lineSchema(500).min(1, 'A step that says nothing is none.'))
    .min(1, 'Say what was tried.')
    .max(20),
  happened: textSchema(2000),
  outcome: z.enum(OUTCOMES),
  happenedOn: daySchema,
  /** Who of us was there and can tell it at first hand. */
  there: z
    .array(idSchema)
    .max(20)
    .default([])
    .overwrite(ids => [...new Set(ids)].sort()),
  audience: z.enum(AUDIENCES),
  consent: consentSchema.nullable().default(null),
})

export type StoryFields = z.output<typeof storyFieldsSchema>

export const tellingFieldsSchema = z.object({
  personId: idSchema,
  /** Who of us told it; oneself where it is not said. */
  memberId: idSchema.optional(),
  toldOn: daySchema.optional(),
  /** On which occasion. */
  place: lineSchema(200).default(''),
})

export type TellingFields = z.output<typeof tellingFieldsSchema>

/** Whether a story may be told outside, whether with the name of whom it is about, and why so. */
export type Telling = { may: true | string; withName: boolean; because: string }

type Asked = { about: unknown; audience: Audience; consent: Consent | null }

/** To be named takes their consent, in force on the day; without it the story can be told and they stay unnamed. */
export function tellingOf({ about, audience, consent }: Asked, today: string): Telling {
  if (audience === 'nobody') {
    const may = 'Nobody outside may be told it yet.'
    return { may, withName: false, because: may }
  }
  const unnamed = (because: string): Telling => ({ may: true, withName: false, because })
  if (!about) return unnamed('No name is known of it.')
  if (audience === 'unnamed') return unnamed('May be told with names left out.')
  if (!consent) return unnamed('They have not agreed to be named, so names are left out.')
  if (hasConsent(consent, today))
    return { may: true, withName: true, because: `May be told with their name: ${consent.by} agreed.` }
  return unnamed(
    consent.withdrawnOn && consent.withdrawnOn <= today
      ? `Consent was withdrawn on ${consent.withdrawnOn}, so names are left out.`
      : `Consent begins on ${consent.on}; until then names are left out.`,
  )
}

/** What a story is called where it is spoken of: the beginning of the problem, on one line. */
export function nameOfStory(problem: string): string {
  const line = problem.replace(/\s+/g, ' ')
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN - 1).trimEnd()}…`
}

const MOST_SHOWN = 80
