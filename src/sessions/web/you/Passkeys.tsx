import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { Confirm } from '../../../ui/Confirm.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { formatDate } from '../../../ui/format.ts'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { Section } from '../../../ui/Section.tsx'
import { askSignIn, type Passkey } from '../ask-sign-in.ts'
import { addPasskey, canUsePasskeys } from '../ways-in.ts'

import classes from './YouPage.module.css'

const LIST = ['passkeys']
const LEAD = 'Come in with the lock of your telephone or computer, or a security key, instead of a password.'

export function Passkeys() {
  const { data, error, refetch } = useQuery({
    queryKey: LIST,
    queryFn: () => askSignIn('/passkey/list-user-passkeys'),
  })
  return (
    <Section title="Passkeys" lead={LEAD}>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for your passkeys" />}
      {data && (
        <ul className={classes.list} aria-label="Your passkeys">
          {data.map(passkey => (
            <PasskeyItem key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {data && (canUsePasskeys() ? <AddPasskey /> : <p>This browser offers no passkeys at this address.</p>)}
    </Section>
  )
}

function PasskeyItem({ passkey: { id, name, createdAt, backedUp } }: { passkey: Passkey }) {
  const queryClient = useQueryClient()
  const remove = async () => {
    await askSignIn('/passkey/delete-passkey', { id })
    await queryClient.invalidateQueries({ queryKey: LIST })
  }
  const called = name || 'A passkey'
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <div className={classes.name}>{called}</div>
        <div className={classes.under}>
          {createdAt && `Added ${formatDate(createdAt)}`}
          {backedUp ? ', kept by your devices together' : ', on one device'}
        </div>
      </div>
      <Confirm
        label="Remove"
        name={`Remove ${called}`}
        question={`Remove ${called}?`}
        does="Remove it"
        run={remove}
      >
        It opens nothing here from then on. Your device may go on to offer it until you delete it there as
        well.
      </Confirm>
    </li>
  )
}

function AddPasskey() {
  const queryClient = useQueryClient()
  const element = useRef<HTMLFormElement>(null)
  const add = useMutation({
    mutationFn: addPasskey,
    onSuccess: () => {
      element.current?.reset()
      return queryClient.invalidateQueries({ queryKey: LIST })
    },
  })
  return (
    <form
      ref={element}
      className={`${form.form} ${classes.after}`}
      onSubmit={event => {
        event.preventDefault()
        add.mutate(`${new FormData(event.currentTarget).get('name')}`.trim())
      }}
    >
      <div className={form.row}>
        <TextInput
          className={form.grow}
          name="name"
          label="What to call it"
          placeholder="My telephone"
          maxLength={100}
          pattern=".*\S.*"
          required
          withAsterisk={false}
        />
        <Button type="submit" variant="default" loading={add.isPending}>
          Add a passkey
        </Button>
      </div>
      <FormProblem error={add.error} />
    </form>
  )
}
