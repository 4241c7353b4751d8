import type { WorkspaceCtx } from '../../platform/context.ts'
import { BYTE_ORDER_MARK, csvLine } from '../../platform/csv.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { type ClaimSummary, listAllClaims, type Wanted } from './show-claims.ts'

const HEAD = [
  'Claim',
  'Whose',
  'Measure',
  'Value',
  'Unit',
  'Conditions',
  'As of',
  'Where we say it',
  'Stated on',
  'State',
  'Since',
  'Why',
  'Missing',
  'Proofs that carry it',
  'Found true',
  'Found false',
]

/** What the register shows, as a file for a spreadsheet; that it was taken out stands in the audit log. */
export async function exportClaims(ctx: WorkspaceCtx, wanted: Wanted): Promise<AsyncIterable<string>> {
  const claims = await listAllClaims(ctx, wanted)
  await recordChange(ctx, {
    action: 'claims.exported',
    subjectId: null,
    subject: 'claims',
    after: { rows: claims.length },
  })
  return linesOf(claims)
}

async function* linesOf(claims: readonly ClaimSummary[]): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEAD)
  for (const claim of claims)
    yield csvLine([
      claim.text,
      claim.of?.name ?? 'ours',
      claim.measure,
      claim.value,
      claim.unit,
      claim.conditions,
      claim.asOf,
      claim.places.join('; '),
      claim.statedOn,
      claim.state,
      claim.since,
      claim.because,
      claim.missing.map(part => (part === 'asOf' ? 'as of when' : part)).join(', '),
      claim.proofs,
      claim.confirmations,
      claim.refutations,
    ])
}
