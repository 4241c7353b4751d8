import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asQuery } from '../../app/web/client.ts'
import { useChange } from '../../app/web/use-change.ts'
import { ActForm } from '../../trust/web/recording/ActForm.tsx'
import type { Draft } from '../../trust/web/recording/draft.ts'
import { Foreseen } from '../../trust/web/recording/Foreseen.tsx'
import recording from '../../trust/web/recording/Recording.module.css'
import { placeGiftOperation, recordGiftOperation } from '../gifts.operations.ts'

type GiftFormProps = { workspace: string; draft: Draft; onDone: () => void; onCancel: () => void }

/** Writes down a gift; one that is out of place is flagged before it is saved. */
export function GiftForm({ workspace, draft, onDone, onCancel }: GiftFormProps) {
  const record = useChange(recordGiftOperation)
  const [what, setWhat] = useState('')
  const [research, setResearch] = useState('')
  const [risk, setRisk] = useState('')
  const [hasOpenDecision, setOpenDecision] = useState(false)
  const { person, memberId, doneBy, on, message } = draft
  const { data: placement } = useQuery({
    ...asQuery(placeGiftOperation, {
      workspace,
      personId: person?.id ?? '',
      memberId,
      givenOn: on || undefined,
      hasOpenDecision: String(hasOpenDecision),
    }),
    enabled: person !== null && memberId !== '',
    placeholderData: keepPreviousData,
  })
  const isMisplaced = placement !== undefined && placement.wellPlaced !== true
  const save = () => {
    if (!person) return
    record.mutate(
      {
        workspace,
        personId: person.id,
        memberId,
        givenBy: doneBy,
        what,
        research,
        risk,
        givenOn: on,
        hasOpenDecision,
        ...(message && { messageId: message.id }),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <ActForm
      workspace={workspace}
      draft={draft}
      who="Who gave it"
      us="We to them"
      them="They to us"
      foreseen={
        <>
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
            wanted={
              person && {
                id: person.id,
                memberId,
                kind: isMisplaced ? 'gift_misplaced' : 'gift_given',
                side: doneBy === 'us' ? 'ours' : 'theirs',
                occurredOn: on || undefined,
                messageId: message?.id,
              }
            }
          />
        </>
      }
      error={record.error}
      isPending={record.isPending}
      onSave={save}
      onCancel={onCancel}
    >
      <TextInput
        label="What it is"
        value={what}
        data-autofocus
        maxLength={300}
        required
        withAsterisk={false}
        onChange={event => setWhat(event.currentTarget.value)}
      />
      <Textarea
        label={doneBy === 'us' ? 'What we had found out about them' : 'What they had found out about us'}
        description="What makes it fit this one person and nobody else."
        value={research}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={event => setResearch(event.currentTarget.value)}
      />
      <TextInput
        label="The risk in it"
        description="What could go wrong with it."
        value={risk}
        maxLength={500}
        onChange={event => setRisk(event.currentTarget.value)}
      />
      <Checkbox
        label={
          doneBy === 'us'
            ? 'They have a decision before them that we have a stake in'
            : 'We have a decision before us that they have a stake in'
        }
        checked={hasOpenDecision}
        onChange={event => setOpenDecision(event.currentTarget.checked)}
      />
    </ActForm>
  )
}
