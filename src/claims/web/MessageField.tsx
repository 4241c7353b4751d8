import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../ui/format.ts'
import { messagesWith } from './claims.api.ts'

type MessageFieldProps = {
  workspace: string
  /** With whom; nobody has been named yet where it is absent. */
  personId: string | undefined
  picked: string | null
  onPick: (messageId: string | null) => void
}

/** The message that shows a fact, of those with somebody; without one it was told to us. */
export function MessageField({ workspace, personId, picked, onPick }: MessageFieldProps) {
  const { data } = useQuery(messagesWith(workspace, personId))
  const messages = (data?.encounters ?? []).filter(({ isReadable }) => isReadable)
  const options = new Map(
    messages.map(({ messageId, sentAt, subject }) => [
      messageId,
      `${formatDate(sentAt)}: ${subject || '(no subject)'}`,
    ]),
  )
  return (
    <Select
      label="Where it stands"
      placeholder="Nowhere: it was told to us"
      data={[...options].map(([value, label]) => ({ value, label }))}
      value={picked}
      onChange={onPick}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear' }}
      nothingFoundMessage="No such message with them"
    />
  )
}
