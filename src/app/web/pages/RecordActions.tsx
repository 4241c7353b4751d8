import { Button } from '@mantine/core'
import { Timeline } from '../../../timeline/web/Timeline.tsx'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import type { Place } from '../../paths.ts'
import { RecordButton } from '../RecordButton.tsx'

/** What can be done with a person or an organisation: edit it, and see what was changed. The address says which. */
export function RecordActions({ edit }: { edit: true | string }) {
  const { change } = useSearch()
  return (
    <>
      <RecordButton size="sm" />
      <AbleButton
        data-key="edit"
        ability={edit}
        variant="default"
        size="sm"
        onClick={() => change({ panel: 'edit' })}
      >
        Edit
      </AbleButton>
      <Button variant="default" size="sm" onClick={() => change({ panel: 'changes' })}>
        Changes
      </Button>
    </>
  )
}

export function ChangesPanel({ place, id }: { place: Place; id: string }) {
  const { search, change } = useSearch()
  return (
    <SidePanel
      title="Changes"
      isOpen={search.panel === 'changes'}
      onClose={() => change({ panel: undefined })}
    >
      <Timeline place={place} subject={id} />
    </SidePanel>
  )
}
