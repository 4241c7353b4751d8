import { Button, Checkbox, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asQuery } from '../../app/web/client.ts'
import { useChange } from '../../app/web/use-change.ts'
import { Foreseen } from '../../trust/web/recording/Foreseen.tsx'
import recording from '../../trust/web/recording/Recording.module.css'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { giveGiftOperation } from '../gift-plans.operations.ts'
import { placeGiftOperation } from '../gifts.operations.ts'
import type { GiftPlan } from './gift-plans.api.ts'

type GiveGiftFormProps = { workspace: string; plan: GiftPlan; onDone: () => void }

/** A planned gift was given: the day, whether a decision was open, and what that does before it is saved. */
export function GiveGiftForm({ workspace, plan, onDone }: GiveGiftFormProps) {
  const { data } = useWorkspace(workspace)
  const give = useChange(giveGiftOperation)
  const [day, setDay] = useState<string>()
  const [hasOpenDecision, setOpenDecision] = useState(false)
  const { id, personId, memberId } = plan
  const givenOn = day ?? data?.today
  const { data: placement } = useQuery({
    ...asQuery(placeGiftOperation, {
      workspace,
      personId,
      memberId,
      givenOn: givenOn || undefined,
      hasOpenDecision: String(hasOpenDecision),
    }),
    placeholderData: keepPreviousData,
  })
  const isMisplaced = placement !== undefined && placement.wellPlaced !== true
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        give.mutate({ workspace, id, hasOpenDecision, ...(givenOn && { givenOn }) }, { onSuccess: onDone })
      }}
    >
      <TextInput
        type="date"
        label="Given on"
        value={givenOn ?? ''}
        max={data?.today}
        required
        withAsterisk={false}
        onChange={event => setDay(event.currentTarget.value)}
      />
      <Checkbox
        label="They have a decision before them that we have a stake in"
        checked={hasOpenDecision}
        onChange={event => setOpenDecision(event.currentTarget.checked)}
      />
      {isMisplaced && (
        <section className={recording.warning} aria-live="polite">
          <p>
            <strong>Out of place.</strong> {placement.wellPlaced}
          </p>
          <p>{placement.finding} It will count against whoever gave it.</p>
        </section>
      )}
      <Foreseen
        workspace={workspace}
        wanted={{
          id: personId,
          memberId,
          kind: isMisplaced ? 'gift_misplaced' : 'gift_given',
          side: 'ours',
          occurredOn: givenOn || undefined,
          messageId: undefined,
        }}
      />
      <FormProblem error={give.error} />
      <div className={form.actions}>
        <Button type="submit" loading={give.isPending}>
          It was given
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
