import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Place } from '../../app/paths.ts'
import { personRecordQuery } from '../../people/web/people.api.ts'
import { Failure } from '../../ui/Failure.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { ApproachForm } from './ApproachForm.tsx'
import { proposalQuery } from './touches.api.ts'

/** New touches, over whatever page asks for them in its address (`?add=approach`). */
export function ApproachPanel({ place }: { place: Place }) {
  const { search, change } = useSearch()
  const close = () => change({ add: undefined })
  return (
    <SidePanel
      title="Plan touches"
      isOpen={search.add === 'approach'}
      onClose={close}
      size="min(720px, 100vw)"
      isOnTop
    >
      <Found place={place} onCancel={close} />
    </SidePanel>
  )
}

function Found({ place, onCancel }: { place: Place; onCancel: () => void }) {
  const { workspace } = place
  const personId = usePersonShown()
  const person = useQuery({
    ...personRecordQuery(workspace, personId ?? ''),
    enabled: personId !== undefined,
  })
  const proposal = useQuery(proposalQuery(workspace, personId))
  if (proposal.error) return <Failure error={proposal.error} onRetry={proposal.refetch} />
  if (!proposal.data || person.isLoading) return <Skeleton height={320} />
  const shown = person.data && { id: person.data.id, name: person.data.name }
  return (
    <ApproachForm place={place} proposal={proposal.data} people={shown ? [shown] : []} onCancel={onCancel} />
  )
}

function usePersonShown(): string | undefined {
  const { id } = useParams({ strict: false }) as { id?: string }
  return id && /\/people\//.test(location.pathname) ? id : undefined
}
