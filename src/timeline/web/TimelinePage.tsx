import { usePlace } from '../../app/web/use-place.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Timeline } from './Timeline.tsx'

/** Everything that was changed by hand in the workspace. */
export function TimelinePage() {
  const place = usePlace()
  return (
    <div className="page page-narrow">
      <PageTitle title="Changes" />
      <h1>Changes</h1>
      <Timeline place={place} />
    </div>
  )
}
