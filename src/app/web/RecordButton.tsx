import type { ButtonProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { kindsQuery } from '../../trust/web/recording/recording.api.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { usePlace } from './use-place.ts'

type RecordButtonProps = Pick<ButtonProps, 'variant'> & {
  size: string
  /** The note that it is told from; everything else the address says. */
  note?: string
  /** What is meant, where that is clear from where one is. */
  act?: string
  children?: string
}

/** Opens the place where what was seen is written down. */
export function RecordButton(props: RecordButtonProps) {
  const { size, note, act = 'seen', variant = 'default', children = 'What did you see?' } = props
  const { workspace } = usePlace()
  const { change } = useSearch()
  const { data } = useQuery(kindsQuery(workspace))
  return (
    <AbleButton
      ability={data?.abilities.record ?? true}
      size={size}
      variant={variant}
      onClick={() => change({ record: act, note })}
    >
      {children}
    </AbleButton>
  )
}
