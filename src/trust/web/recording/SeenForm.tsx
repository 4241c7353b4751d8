import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../../app/web/use-change.ts'
import { type ObservableKind, sideOf } from '../../../evidence/observation.ts'
import { RecordPicker } from '../../../people/web/RecordPicker.tsx'
import { recordObservationOperation } from '../../trust.operations.ts'
import { ActForm } from './ActForm.tsx'
import type { Draft } from './draft.ts'
import { Foreseen } from './Foreseen.tsx'

type SeenFormProps = {
  workspace: string
  draft: Draft
  kind: ObservableKind
  onDone: () => void
  onCancel: () => void
}

/** Writes down what one side was seen to do. */
export function SeenForm({ workspace, draft, kind, onDone, onCancel }: SeenFormProps) {
  const record = useChange(recordObservationOperation)
  const [text, setText] = useState('')
  const [introduced, setIntroduced] = useState<{ id: string; name: string } | null>(null)
  const { person, memberId, doneBy, on, message, noteId } = draft
  const side = sideOf(kind, doneBy)
  const save = () => {
    if (!person) return
    record.mutate(
      {
        workspace,
        personId: person.id,
        memberId,
        kind,
        doneBy,
        text,
        occurredOn: on,
        ...(message && { messageId: message.id }),
        ...(noteId && { noteId }),
        ...(introduced && kind === 'introduction_made' && { introducedToId: introduced.id }),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <ActForm
      workspace={workspace}
      draft={draft}
      who="Who did it"
      us="We did"
      them="They did"
      foreseen={
        <Foreseen
          workspace={workspace}
          wanted={
            person && {
              id: person.id,
              memberId,
              kind,
              side,
              occurredOn: on || undefined,
              messageId: message?.id,
            }
          }
        />
      }
      error={record.error}
      isPending={record.isPending}
      onSave={save}
      onCancel={onCancel}
    >
      {kind === 'introduction_made' && (
        <RecordPicker
          workspace={workspace}
          label={doneBy === 'us' ? 'Whom we introduced to them' : 'To whom they introduced us'}
          kinds={['person']}
          picked={introduced}
          onPick={setIntroduced}
          {...(person && { except: person.id })}
        />
      )}
      <Textarea
        label="In a few words"
        description="What was said or done, so that somebody who was not there understands it. Everybody in the workspace reads it."
        maxLength={500}
        autosize
        minRows={2}
        value={text}
        data-autofocus
        onChange={event => setText(event.currentTarget.value)}
      />
    </ActForm>
  )
}
