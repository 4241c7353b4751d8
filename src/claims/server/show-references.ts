import { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay, parseDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { type Consent, hasConsent } from '../reference.ts'
import { byMatch, matchOf, tellingWords } from '../reference-match.ts'
import { type Tiredness, tirednessOf } from '../tiredness.ts'
import { grouped } from './facts-of-claims.ts'
import { pageInOrder } from './page-in-order.ts'
import { type AskingRow, listAskingRows, listReferenceRows, type ReferenceRow } from './references.queries.ts'

type Wanted = { problem?: string | undefined; cursor?: string | undefined; limit: number }

/** Who may speak for us, the best for a client’s problem first; with why each may be asked now, or not. */
export async function listReferences(ctx: WorkspaceCtx, { problem = '', cursor, limit }: Wanted) {
  const today = await todayIn(ctx)
  const askings = grouped(await listAskingRows(ctx), ({ reference_id }) => reference_id)
  const references = (await listReferenceRows(ctx)).map(row =>
    present(row, askings.get(row.id) ?? [], { today, problem }),
  )
  const { page, next } = pageInOrder(references, BY_MATCH, { cursor, limit })
  return {
    references: page,
    next,
    /** The words of the problem that were looked for. */
    words: tellingWords(problem),
    asOf: formatDay(today),
    abilities: { add: mayKeepRegister(ctx.viewer) },
  }
}

const placeSchema = z.object({
  isOffered: z.boolean(),
  matched: z.array(z.string()),
  tiredness: z.number(),
  name: z.string(),
  id: z.string(),
})
type Place = z.infer<typeof placeSchema>

const BY_MATCH = {
  keyOf: ({ offered, matched, tiredness, person, id }: Reference): Place => ({
    isOffered: offered === true,
    matched,
    tiredness: tiredness.level,
    name: person.name,
    id,
  }),
  compare: (a: Place, b: Place) =>
    byMatch(a, b) || a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'),
  schema: placeSchema,
}

type Reference = ReturnType<typeof present>

function present(
  row: ReferenceRow,
  askings: readonly AskingRow[],
  { today, problem }: { today: Day; problem: string },
) {
  const { id, person_id, person, title, organisation, favour, knows, says, version } = row
  const consent: Consent | null = row.consent_by
    ? { by: row.consent_by, on: row.consent_on!, withdrawnOn: row.consent_withdrawn_on }
    : null
  const tiredness = tirednessOf(
    askings.map(({ asked_on }) => parseDay(asked_on)!),
    today,
  )
  return {
    id,
    person: { id: person_id, name: person },
    title,
    organisation,
    favour,
    knows,
    isHappy: row.is_happy,
    says,
    consent,
    timesAsked: askings.length,
    lastAskedOn: askings[0]?.asked_on ?? null,
    tiredness: { ...tiredness, againOn: formatDay(tiredness.againOn) },
    /** Whether they are offered to be asked, or why not. */
    offered: whyNotOffered(consent, tiredness, today) ?? (true as const),
    matched: matchOf(problem, [knows, title, organisation].filter(Boolean).join(' ')),
    askings: askings.map(asking => ({
      id: asking.id,
      askedOn: asking.asked_on,
      askedFor: asking.asked_for,
      by: asking.member,
      client: asking.client_id ? { id: asking.client_id, name: asking.client ?? '' } : null,
      answer: asking.answer,
      answeredOn: asking.answered_on,
    })),
    version,
  }
}

function whyNotOffered(consent: Consent | null, { isTired, againOn }: Tiredness, today: Day) {
  if (!consent) return 'They have not agreed to be named.'
  if (!hasConsent(consent, formatDay(today)))
    return consent.withdrawnOn
      ? `They withdrew their consent on ${consent.withdrawnOn}.`
      : `Their consent begins on ${consent.on}.`
  return isTired ? `They have been asked often of late, and rest until ${formatDay(againOn)}.` : undefined
}
