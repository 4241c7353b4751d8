import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { type Message, useMessage } from '../../correspondence/web/messages.api.ts'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { CommitmentList } from './CommitmentList.tsx'

/** How many of those whom a message went to are looked at. */
const MOST = 5

/** For the message that is open: it shows what became of a commitment. Whatever is said of one here cites it. */
export function SettledHere({ place }: { place: Place }) {
  const { search } = useSearch()
  const [isOpen, setOpen] = useState(false)
  const { data } = useMessage(place.workspace, search.message)
  const people = data ? peopleIn(data) : []
  if (people.length === 0) return null
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        Something was settled
      </Button>
      <SidePanel
        title="What this message settles"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="min(560px, 100vw)"
        isOnTop
      >
        <p className="muted">
          Open with {people.map(({ name }) => name).join(', ')}. Whatever is said of one here cites this
          message.
        </p>
        {people.map(({ id, name }) => (
          <CommitmentList
            key={id}
            place={place}
            which="open"
            of={{ kind: 'person', id }}
            label={`Open with ${name}`}
            empty={<p>Nothing is open with {name}.</p>}
          />
        ))}
      </SidePanel>
    </>
  )
}

/** Who wrote it, where it was one of them; else those whom it went to. */
function peopleIn({ participants }: Message) {
  const theirs = participants.flatMap(({ role, personId, name, address }) =>
    personId ? [{ role, id: personId, name: name || address || '' }] : [],
  )
  const writer = theirs.find(({ role }) => role === 'from')
  const all = writer ? [writer] : theirs
  return [...new Map(all.map(one => [one.id, one])).values()].slice(0, MOST)
}
