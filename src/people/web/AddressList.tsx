import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { addAddressOperation, moveAddressOperation, removeAddressOperation } from '../people.operations.ts'
import classes from './PersonPanel.module.css'
import type { PersonRecord } from './people.api.ts'
import { RecordPicker } from './RecordPicker.tsx'

export function AddressList({ workspace, person }: { workspace: string; person: PersonRecord }) {
  const add = useChange(addAddressOperation)
  const remove = useChange(removeAddressOperation)
  const [moving, setMoving] = useState<string | null>(null)
  const { id } = person
  return (
    <>
      <ul className={classes.list}>
        {person.addresses.map(({ address }) => (
          <li key={address}>
            {address}
            <span className={classes.does}>
              <Button
                variant="default"
                size="compact-xs"
                aria-expanded={moving === address}
                aria-label={`Move ${address}`}
                onClick={() => setMoving(moving === address ? null : address)}
              >
                Move
              </Button>
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Remove ${address}`}
                onClick={() => remove.mutate({ workspace, id, address })}
              >
                Remove
              </Button>
            </span>
            {moving === address && (
              <MoveAddress
                workspace={workspace}
                person={person}
                address={address}
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
          const address = `${new FormData(element).get('address')}`
          add.mutate({ workspace, id, address }, { onSuccess: () => element.reset() })
        }}
      >
        <TextInput
          className={form.grow}
          name="address"
          type="email"
          label="Address"
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

type MoveAddressProps = { workspace: string; person: PersonRecord; address: string; onDone: () => void }

function MoveAddress({ workspace, person, address, onDone }: MoveAddressProps) {
  const move = useChange(moveAddressOperation)
  const [to, setTo] = useState<{ id: string; name: string } | null>(null)
  const go = (receiver: string | null) =>
    move.mutate({ workspace, id: person.id, address, to: receiver }, { onSuccess: onDone })
  return (
    <div className={`${classes.move} ${form.form}`}>
      <RecordPicker
        workspace={workspace}
        label="To whom"
        kinds={['person']}
        picked={to}
        onPick={setTo}
        except={person.id}
      />
      <div className={form.actions}>
        <Button disabled={!to} loading={move.isPending} onClick={() => to && go(to.id)}>
          Move it there
        </Button>
        <Button variant="default" onClick={() => go(null)}>
          To a new person
        </Button>
      </div>
      <FormProblem error={move.error} />
    </div>
  )
}
