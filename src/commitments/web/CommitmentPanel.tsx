import { Skeleton } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type Message, useMessage } from '../../correspondence/web/messages.api.ts'
import { personRecordQuery } from '../../people/web/people.api.ts'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { CommitmentForm, type Said } from './CommitmentForm.tsx'
import { commitmentsQuery } from './commitments.api.ts'

/** A new commitment, over whatever page asks for it in its address (`?add=commitment`). */
export function CommitmentPanel({ workspace }: { workspace: string }) {
  const { search, change } = useSearch()
  const close = () => change({ add: undefined })
  return (
    <SidePanel
      title="A new commitment"
      isOpen={search.add === 'commitment'}
      onClose={close}
      size="min(520px, 100vw)"
      isOnTop
    >
      <Found workspace={workspace} message={search.message} onDone={close} />
    </SidePanel>
  )
}

type FoundProps = { workspace: string; message: string | undefined; onDone: () => void }

/** With what the page and the message that are open say of it already. */
function Found({ workspace, message: messageId, onDone }: FoundProps) {
  const personId = usePersonShown()
  const message = useMessage(workspace, messageId)
  const person = useQuery({
    ...personRecordQuery(workspace, personId ?? ''),
    enabled: personId !== undefined,
  })
  const { data } = useInfiniteQuery(commitmentsQuery(workspace, { which: 'open', limit: 1 }))
  const today = data?.pages[0]?.today
  if (!today || message.isLoading || person.isLoading) return <Skeleton height={240} />
  const shown = person.data && { id: person.data.id, name: person.data.name }
  const said = message.data?.isReadable ? saidIn(message.data, shown) : { person: shown }
  return <CommitmentForm workspace={workspace} said={said} today={today} onDone={onDone} />
}

function usePersonShown(): string | undefined {
  const { id } = useParams({ strict: false }) as { id?: string }
  return id && /\/people\//.test(location.pathname) ? id : undefined
}

/** Whoever wrote it is taken to be who promised, to the person shown or else to the first of the others. */
function saidIn({ id, sentAt, participants }: Message, shown: Said['person']): Said {
  const sender = participants.find(({ role }) => role === 'from')
  const others = participants.filter(({ role }) => role !== 'from')
  const isOurs = sender?.memberId != null
  const them = isOurs ? others.find(({ personId }) => personId) : sender
  const us = isOurs ? sender : others.find(({ memberId }) => memberId)
  return {
    owedBy: isOurs ? 'us' : 'them',
    person:
      shown ?? (them?.personId ? { id: them.personId, name: them.name || (them.address ?? '') } : undefined),
    memberId: us?.memberId ?? undefined,
    messageId: id,
    saidOn: sentAt?.slice(0, 10),
  }
}
