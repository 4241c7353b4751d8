import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import {
  addDomainOperation,
  moveDomainOperation,
  removeDomainOperation,
} from '../organisations.operations.ts'
import classes from './OrganisationPanel.module.css'
import type { PickOrganisation } from './OrganisationPanel.tsx'
import type { OrganisationRecord } from './organisations.api.ts'

type DomainListProps = { workspace: string; organisation: OrganisationRecord; pick: PickOrganisation }

export function DomainList({ workspace, organisation, pick }: DomainListProps) {
  const add = useChange(addDomainOperation)
  const remove = useChange(removeDomainOperation)
  const [moving, setMoving] = useState<string | null>(null)
  const { id } = organisation
  return (
    <>
      <ul className={classes.list}>
        {organisation.domains.map(domain => (
          <li key={domain}>
            {domain}
            <span className={classes.does}>
              <Button
                variant="default"
                size="compact-xs"
                aria-expanded={moving === domain}
                aria-label={`Move ${domain}`}
                onClick={() => setMoving(moving === domain ? null : domain)}
              >
                Move
              </Button>
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Remove ${domain}`}
                onClick={() => remove.mutate({ workspace, id, domain })}
              >
                Remove
              </Button>
            </span>
            {moving === domain && (
              <MoveDomain
                workspace={workspace}
                organisation={organisation}
                domain={domain}
                pick={pick}
                onDone={() => setMoving(null)}
              />
            )}
          </li>
        ))}
      </ul>
      <form
        className={form.row}
        onSubmit={event => {
          event.preventDefault()
          const element = event.currentTarget
          const domain = `${new FormData(element).get('domain')}`
          add.mutate({ workspace, id, domain }, { onSuccess: () => element.reset() })
        }}
      >
        <TextInput
          className={form.grow}
          name="domain"
          label="Domain"
          placeholder="firm.example"
          required
          withAsterisk={false}
        />
        <Button type="submit" variant="default" loading={add.isPending}>
          Add
        </Button>
      </form>
      <FormProblem error={add.error ?? remove.error} />
    </>
  )
}

type MoveDomainProps = DomainListProps & { domain: string; onDone: () => void }

function MoveDomain({ workspace, organisation, domain, pick, onDone }: MoveDomainProps) {
  const move = useChange(moveDomainOperation)
  const [to, setTo] = useState<{ id: string; name: string } | null>(null)
  return (
    <div className={`${classes.move} ${form.form}`}>
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
    </div>
  )
}
