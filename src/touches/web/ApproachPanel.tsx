import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Place } from '../../app/paths.ts'
import { personRecordQuery } from '../../people/web/people.api.ts'
import { Failure } from '../../ui/Failure.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { proposalQuery } from './touches.api.ts'

/** Fetched when it is first asked for: the panel is there on every page, and seldom open. */
const ApproachForm = lazy(() =>
  import('./ApproachForm.tsx').then(({ ApproachForm }) => ({ default: ApproachForm })),
)

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
    <Suspense fallback={<Skeleton height={320} />}>
      <ApproachForm
        place={place}
        proposal={proposal.data}
        people={shown ? [shown] : []}
        onCancel={onCancel}
      />
    </Suspense>
  )
}

function usePersonShown(): string | undefined {
  const { id } = useParams({ strict: false }) as { id?: string }
  return id && /\/people\//.test(location.pathname) ? id : undefined
}
