import { useChange } from '../../app/web/use-change.ts'
import { EditForm } from '../../timeline/web/EditForm.tsx'
import classes from '../../ui/LineList.module.css'
import { Section } from '../../ui/Section.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { editPersonOperation } from '../people.operations.ts'
import { AddressList } from './AddressList.tsx'
import { PhoneList } from './PhoneList.tsx'
import { PositionList } from './PositionList.tsx'
import type { PersonRecord } from './people.api.ts'
import { TrashPerson } from './TrashPerson.tsx'

type PersonPanelProps = { workspace: string; person: PersonRecord; isOpen: boolean; onClose: () => void }

const FIELDS = [
  { name: 'name', label: 'Name', isRequired: true },
  { name: 'title', label: 'What they do' },
  { name: 'city', label: 'City' },
  { name: 'website', label: 'Website', placeholder: 'www.firm.example' },
] as const

/** Everything that can be said of a person. */
export function PersonPanel({ workspace, person, isOpen, onClose }: PersonPanelProps) {
  return (
    <SidePanel title={`Edit ${person.name}`} isOpen={isOpen} onClose={onClose}>
      <Fields workspace={workspace} person={person} onDone={onClose} />
      <Section
        title="Positions"
        lead="Where they work or worked. The one they hold now says where they belong."
      >
        <PositionList workspace={workspace} person={person} />
      </Section>
      <Section title="Telephone numbers">
        <PhoneList workspace={workspace} person={person} />
      </Section>
      <Section
        title="Mail addresses"
        lead="An address takes its mail along when it is moved to somebody else."
      >
        <AddressList workspace={workspace} person={person} />
      </Section>
      <Section title="Trash">
        <TrashPerson workspace={workspace} person={person} onDone={onClose} />
      </Section>
    </SidePanel>
  )
}

function Fields({
  workspace,
  person,
  onDone,
}: {
  workspace: string
  person: PersonRecord
  onDone: () => void
}) {
  const edit = useChange(editPersonOperation)
  return (
    <div className={classes.fields}>
      <EditForm
        fields={FIELDS}
        record={person}
        mutation={edit}
        save={({ name, ...fields }) =>
          edit.mutateAsync({ workspace, id: person.id, ...fields, ...(name && { name }) })
        }
        onDone={onDone}
      />
    </div>
  )
}
