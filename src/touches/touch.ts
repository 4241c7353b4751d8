import { z } from 'zod'
import { daySchema, lineSchema } from '../platform/text.ts'

/** A touch gives, and then asks for nothing; or it asks. */
export const TOUCH_KINDS = ['gives', 'asks'] as const
export type TouchKind = (typeof TOUCH_KINDS)[number]

export const MOST_TOUCHES = 12
const MOST_DAYS_AFTER = 365
const LONGEST_DRAFT = 20_000

/** As it was typed: the coach counts every character, and a line may be empty. */
export const draftTextSchema = z
  .string()
  .overwrite(text => text.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n'))
  .max(LONGEST_DRAFT, `No longer than ${LONGEST_DRAFT} characters.`)

export const draftFieldsSchema = z.object({ subject: lineSchema(200), text: draftTextSchema })
export type DraftFields = z.output<typeof draftFieldsSchema>

export const touchFieldsSchema = z
  .object({
    kind: z.enum(TOUCH_KINDS),
    what: lineSchema(200).min(1, 'Say what it is.'),
    reason: lineSchema(300).min(1, 'Say why: a touch without a reason of its own is noise.'),
    /** Days after the touch before it, or after the approach was begun; null where it has a day of its own. */
    daysAfter: z.number().int().min(0).max(MOST_DAYS_AFTER).nullable().default(null),
    plannedOn: daySchema.nullable().default(null),
    subject: lineSchema(200).default(''),
    text: draftTextSchema.default(''),
  })
  .refine(
    ({ daysAfter, plannedOn }) => (daysAfter === null) !== (plannedOn === null),
    'Say when: so many days after the one before, or on a day.',
  )
export type TouchFields = z.output<typeof touchFieldsSchema>

type Outcome =
  /** `sentAt` where the message is known. */
  | { kind: 'sent'; on: string; messageId: string | null; sentAt: Date | null }
  | { kind: 'skipped'; on: string; because: string }

export type Touch = TouchFields & { id: string; position: number; outcome: Outcome | null }

/** True, or the first two touches that give the same reason: then one of them has none of its own. */
export function hasOwnReasons(touches: readonly Pick<TouchFields, 'reason'>[]): true | string {
  const seen = new Map<string, number>()
  for (const [at, { reason }] of touches.entries()) {
    const words = bare(reason)
    const before = seen.get(words)
    if (before !== undefined)
      return `Touches ${before + 1} and ${at + 1} have the same reason. Give each its own, or leave one out.`
    seen.set(words, at)
  }
  return true
}

const bare = (reason: string) =>
  reason
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What in a plan speaks against it; said, and left to whoever makes it. */
export function doubtsAbout(touches: readonly Pick<TouchFields, 'kind'>[]): string[] {
  const asks = touches.filter(({ kind }) => kind === 'asks').length
  const pair = touches.findIndex(({ kind }, at) => kind === 'asks' && touches[at - 1]?.kind === 'asks')
  return [
    ...(touches[0]?.kind === 'asks' ? ['The first touch asks. Give something first.'] : []),
    ...(pair > 0 ? [`Touches ${pair} and ${pair + 1} both ask. Give something between them.`] : []),
    ...(touches.length > 0 && asks * 2 >= touches.length
      ? ['At least half of it asks. Most touches should give and ask for nothing.']
      : []),
  ]
}
