import type { ButtonProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listObservableKindsOperation } from '../../trust/trust.operations.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { asQuery } from './client.ts'
import { usePlace } from './use-place.ts'

type RecordButtonProps = Required<Pick<ButtonProps, 'size'>> & {
  isQuiet?: boolean
  /** The note that it is told from; everything else the address says. */
  note?: string
}

/** Opens the place where what was seen is written down. */
export function RecordButton({ size, isQuiet = false, note }: RecordButtonProps) {
  const { workspace } = usePlace()
  const { change } = useSearch()
  const { data } = useQuery(asQuery(listObservableKindsOperation, { workspace }))
  return (
    <AbleButton
      ability={data?.abilities.record ?? true}
      size={size}
      variant={isQuiet ? 'subtle' : 'default'}
      onClick={() => change({ record: 'seen', note })}
    >
      What did you see?
    </AbleButton>
  )
}
