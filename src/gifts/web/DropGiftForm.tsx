import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { dropGiftOperation } from '../gift-plans.operations.ts'
import type { GiftPlan } from './gift-plans.api.ts'

type DropGiftFormProps = { workspace: string; plan: GiftPlan; onDone: () => void }

/** Why a gift will not be given: to be read by whoever plans the next. */
export function DropGiftForm({ workspace, plan: { id }, onDone }: DropGiftFormProps) {
  const drop = useChange(dropGiftOperation)
  const [because, setBecause] = useState('')
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        drop.mutate({ workspace, id, because }, { onSuccess: onDone })
      }}
    >
      <TextInput
        label="Why it will not be given"
        value={because}
        maxLength={500}
        required
        withAsterisk={false}
        onChange={event => setBecause(event.currentTarget.value)}
      />
      <FormProblem error={drop.error} />
      <div className={form.actions}>
        <Button type="submit" loading={drop.isPending}>
          Drop it
        </Button>
        <Button variant="default" onClick={onDone}>
          Keep the plan
        </Button>
      </div>
    </form>
  )
}
