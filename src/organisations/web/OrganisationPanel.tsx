import { type ReactNode, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { EditForm } from '../../timeline/web/EditForm.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import classes from '../../ui/LineList.module.css'
import { Section } from '../../ui/Section.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { editOrganisationOperation, trashOrganisationOperation } from '../organisations.operations.ts'
import { DomainList } from './DomainList.tsx'
import type { OrganisationRecord } from './organisations.api.ts'

/** How an organisation is picked; given by the page, for a search of people and organisations stands beside us. */
export type PickOrganisation = (props: {
  label: string
  picked: { id: string; name: string } | null
  onPick: (found: { id: string; name: string } | null) => void
  except: string
}) => ReactNode

type OrganisationPanelProps = {
  workspace: string
  organisation: OrganisationRecord
  pick: PickOrganisation
  isOpen: boolean
  onClose: () => void
}

const FIELDS = [
  { name: 'name', label: 'Name', isRequired: true },
  { name: 'city', label: 'City' },
  { name: 'website', label: 'Website', placeholder: 'www.firm.example' },
] as const

/** Everything that can be said of an organisation. */
export function OrganisationPanel(props: OrganisationPanelProps) {
  const { workspace, organisation, pick, isOpen, onClose } = props
  return (
    <SidePanel title={`Edit ${organisation.name}`} isOpen={isOpen} onClose={onClose}>
      <div className={classes.fields}>
        <Fields {...props} />
      </div>
      <Section title="Mail domains" lead="Whoever has an address at one of them belongs here.">
        <DomainList workspace={workspace} organisation={organisation} pick={pick} />
      </Section>
      <Section title="Trash">
        <TrashOrganisation workspace={workspace} organisation={organisation} onDone={onClose} />
      </Section>
    </SidePanel>
  )
}

function Fields({ workspace, organisation, pick, onClose }: OrganisationPanelProps) {
  const edit = useChange(editOrganisationOperation)
  const [parent, setParent] = useState(organisation.parent)
  const parentId = parent?.id ?? null
  const isMoved = parentId !== (organisation.parent?.id ?? null)
  return (
    <EditForm
      fields={FIELDS}
      record={organisation}
      mutation={edit}
      labels={{ parentId: 'Part of' }}
      sayValue={(field, value) =>
        field !== 'parentId' || !value
          ? `${value ?? 'nothing'}`
          : value === parentId
            ? parent!.name
            : 'another organisation'
      }
      save={({ name, ...fields }, keeps) =>
        edit.mutateAsync({
          workspace,
          id: organisation.id,
          ...fields,
          ...(name && { name }),
          ...(isMoved && keeps('parentId') && { parentId }),
        })
      }
      onDone={onClose}
    >
      {pick({ label: 'Part of', picked: parent, onPick: setParent, except: organisation.id })}
    </EditForm>
  )
}

type TrashOrganisationProps = Pick<OrganisationPanelProps, 'workspace' | 'organisation'> & {
  onDone: () => void
}

function TrashOrganisation({ workspace, organisation, onDone }: TrashOrganisationProps) {
  const trash = useChange(trashOrganisationOperation)
  return (
    <>
      <p className="muted">Its people stay, without an organisation, until it is restored.</p>
      <AbleButton
        ability={organisation.abilities.edit}
        variant="default"
        mt={12}
        loading={trash.isPending}
        onClick={() => trash.mutate({ workspace, id: organisation.id }, { onSuccess: onDone })}
      >
        Put {organisation.name} in the trash
      </AbleButton>
      <FormProblem error={trash.error} />
    </>
  )
}
