import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import { useMessage } from '../../correspondence/web/messages.api.ts'
import { formatDate } from '../../ui/format.ts'
import { listEncountersOperation } from '../relationships.operations.ts'

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
  // What one comes from may be older than the messages that are offered.
  const { data: cited } = useMessage(workspace, picked ?? undefined)
  const messages = (data?.encounters ?? []).filter(({ isReadable }) => isReadable)
  const offered = new Map<string, Offered>(messages.map(message => [message.messageId, message]))
  if (cited?.isReadable && !offered.has(cited.id)) offered.set(cited.id, cited)
  return (
    <Select
      label="Where it stands"
      placeholder="Nowhere: it was told to us"
      data={[...offered].map(([value, message]) => ({ value, label: titleOf(message) }))}
      value={picked}
      onChange={onPick}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear' }}
      nothingFoundMessage="No such message with them"
    />
  )
}

type Offered = { subject: string | null; sentAt: string | null }

const titleOf = ({ subject, sentAt }: Offered) =>
  [sentAt && formatDate(sentAt), subject || '(no subject)'].filter(Boolean).join(': ')

/** The latest messages with somebody, to be cited. */
const messagesWith = (workspace: string, person: string | undefined) => ({
  ...asQuery(listEncountersOperation, { workspace, person, about: 'all', limit: 100 }),
  enabled: person !== undefined,
})
