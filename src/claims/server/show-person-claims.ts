import { getPerson } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { stanceOf } from '../skepticism.ts'
import { listClaimRows, listTellings } from './claims.queries.ts'
import { listCycleRows, listVerdictRows } from './findings.queries.ts'
import { knownNames } from './known-names.ts'
import { presentCycle, presentTelling, presentVerdict } from './present-findings.ts'
import { dayAsked, findKnown, summarise } from './show-claims.ts'

type Asked = { at?: string | undefined; member?: string | undefined }

/** What was claimed between somebody and us, what each found, and how they take proof, with the rounds behind that. */
export async function showPersonClaims(ctx: WorkspaceCtx, personId: string, { at, member }: Asked) {
  await getPerson(ctx, personId)
  const today = await dayAsked(ctx, at)
  const until = formatDay(today)
  const isWanted = (row: { member_id: string }) => !member || row.member_id === member
  const tellings = (await listTellings(ctx, { personId })).filter(
    one => isWanted(one) && one.told_on <= until,
  )
  const verdicts = (await listVerdictRows(ctx, { personId })).filter(
    one => isWanted(one) && one.found_on <= until,
  )
  const cycles = (await listCycleRows(ctx, { personId })).filter(
    one => isWanted(one) && one.asked_on <= until,
  )
  const theirs = await listClaimRows(ctx, { ofPersonId: personId })
  const named = [...tellings, ...verdicts, ...cycles].flatMap(({ claim_id }) => claim_id ?? [])
  const claims = await listClaimRows(ctx, { ids: [...new Set([...named, ...theirs.map(({ id }) => id)])] })
  const known = await findKnown(ctx, claims)
  const naming = await knownNames(ctx, [...tellings, ...verdicts, ...cycles], [personId])
  const counted = cycles.filter(({ isWithdrawn }) => !isWithdrawn)
  return {
    stance: stanceOf(counted.map(({ id, answer, ending }) => ({ id, answer, end: ending }))),
    claims: claims.map(claim => summarise(claim, known, { today, naming })),
    tellings: tellings.map(telling => presentTelling(telling, naming)),
    verdicts: verdicts.map(verdict => presentVerdict(verdict, naming, ctx.viewer)),
    cycles: cycles.map(cycle => presentCycle(cycle, naming)),
    abilities: { add: mayKeepRegister(ctx.viewer) },
  }
}
