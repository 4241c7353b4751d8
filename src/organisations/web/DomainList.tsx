import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { AddRow } from '../../ui/AddRow.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { MovableList } from '../../ui/MovableList.tsx'
import {
  addDomainOperation,
  moveDomainOperation,
  removeDomainOperation,
} from '../organisations.operations.ts'
import type { PickOrganisation } from './OrganisationPanel.tsx'
import type { OrganisationRecord } from './organisations.api.ts'

type DomainListProps = { workspace: string; organisation: OrganisationRecord; pick: PickOrganisation }

export function DomainList({ workspace, organisation, pick }: DomainListProps) {
  const add = useChange(addDomainOperation)
  const remove = useChange(removeDomainOperation)
  const { id, domains } = organisation
  const of = { workspace, organisation, pick }
  return (
    <>
      <MovableList
        lines={domains}
        onRemove={domain => remove.mutate({ workspace, id, domain })}
        renderMove={(domain, onDone) => <MoveDomain {...of} domain={domain} onDone={onDone} />}
      />
      <AddRow
        isAdding={add.isPending}
        onAdd={({ domain }, clear) => add.mutate({ workspace, id, domain: domain! }, { onSuccess: clear })}
      >
        <TextInput
          className={form.grow}
          name="domain"
          label="Domain"
          placeholder="firm.example"
          required
          withAsterisk={false}
        />
      </AddRow>
      <FormProblem error={add.error ?? remove.error} />
    </>
  )
}

type MoveDomainProps = DomainListProps & { domain: string; onDone: () => void }

function MoveDomain({ workspace, organisation, domain, pick, onDone }: MoveDomainProps) {
  const move = useChange(moveDomainOperation)
  const [to, setTo] = useState<{ id: string; name: string } | null>(null)
  return (
    <>
      {pick({ label: 'To which organisation', picked: to, onPick: setTo, except: organisation.id })}
      <div className={form.actions}>
        <Button
          disabled={!to}
          loading={move.isPending}
          onClick={() =>
            to && move.mutate({ workspace, id: organisation.id, domain, to: to.id }, { onSuccess: onDone })
          }
        >
          Move it there
        </Button>
      </div>
      <FormProblem error={move.error} />
    </>
  )
}
