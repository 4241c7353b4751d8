import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import type { InputOf } from '../../platform/http/operations.ts'
import { WillDo } from '../../trust/web/recording/Foreseen.tsx'
import { foreseeOutcomeOperation } from '../commitments.operations.ts'

/** What saying that a commitment was kept or broken will do to the score, before it is said. */
export function OutcomeForeseen({ wanted }: { wanted: InputOf<typeof foreseeOutcomeOperation> }) {
  const { data, error } = useQuery({
    ...asQuery(foreseeOutcomeOperation, { ...wanted, on: wanted.on || undefined }),
    placeholderData: keepPreviousData,
  })
  return <WillDo foreseen={data} error={error} />
}
