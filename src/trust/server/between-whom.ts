import type { Between } from '../../evidence/server/ledger.queries.ts'
import { Refusal } from '../../platform/refusals.ts'

type Named = { person?: string | undefined; organisation?: string | undefined; member?: string | undefined }

/** Between us and whom, as it was asked; refused where nobody is named. */
export function betweenWhom({ person, organisation, member }: Named): Between {
  if (person) return { person, member }
  if (organisation) return { organisation }
  throw new Refusal('invalid', 'Say between us and whom: name a person or an organisation.')
}
