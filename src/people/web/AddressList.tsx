import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { AddRow } from '../../ui/AddRow.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { MovableList } from '../../ui/MovableList.tsx'
import { addAddressOperation, moveAddressOperation, removeAddressOperation } from '../people.operations.ts'
import type { PersonRecord } from './people.api.ts'
import { RecordPicker } from './RecordPicker.tsx'

export function AddressList({ workspace, person }: { workspace: string; person: PersonRecord }) {
  const add = useChange(addAddressOperation)
  const remove = useChange(removeAddressOperation)
  const { id } = person
  return (
    <>
      <MovableList
        lines={person.addresses.map(({ address }) => address)}
        onRemove={address => remove.mutate({ workspace, id, address })}
        renderMove={(address, onDone) => (
          <MoveAddress workspace={workspace} person={person} address={address} onDone={onDone} />
        )}
      />
      <AddRow
        isAdding={add.isPending}
        onAdd={({ address }, clear) => add.mutate({ workspace, id, address: address! }, { onSuccess: clear })}
      >
        <TextInput
          className={form.grow}
          name="address"
          type="email"
          label="Address"
          required
          withAsterisk={false}
        />
      </AddRow>
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
    <>
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
    </>
  )
}
