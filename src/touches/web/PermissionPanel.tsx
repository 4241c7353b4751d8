import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { recordPermissionOperation } from '../touches.operations.ts'
import classes from './Touches.module.css'
import { permissionQuery } from './touches.api.ts'

type PanelProps = {
  workspace: string
  person: string
  /** What it is about stands above it. */
  isHeaded?: boolean
}

/** Whether they said that we may keep in contact, in their words; and writing down what they say next. */
export function PermissionPanel({ workspace, person, isHeaded = false }: PanelProps) {
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery(permissionQuery(workspace, person))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking what they said" />
  const { standing, abilities } = data
  return (
    <div className={classes.permission} data-says={standing?.says ?? 'nothing'}>
      <p>
        {standing ? (
          <>
            <strong>
              {standing.says === 'withdrawn'
                ? 'They want no more mail'
                : isHeaded
                  ? 'Given'
                  : 'Permission to keep in contact'}
            </strong>
            {`, ${formatDate(standing.saidOn)}: ${standing.words}`}
            <MessageLink messageId={standing.messageId} />
          </>
        ) : (
          'They have not said yet whether we may keep in contact. The first three touches may go out; one of them should ask.'
        )}
      </p>
      {isOpen ? (
        <InPlace opener="permission" onLeave={() => setOpen(false)}>
          <PermissionForm workspace={workspace} person={person} onDone={() => setOpen(false)} />
        </InPlace>
      ) : (
        <AbleButton
          ability={abilities.record}
          variant="default"
          size="compact-sm"
          data-opens="permission"
          onClick={() => setOpen(true)}
        >
          Write down what they said
        </AbleButton>
      )}
    </div>
  )
}

function PermissionForm({ workspace, person, onDone }: PanelProps & { onDone: () => void }) {
  const record = useChange(recordPermissionOperation)
  const { search } = useSearch()
  const [says, setSays] = useState<'given' | 'withdrawn'>('given')
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const texts = new FormData(event.currentTarget)
    const saidOn = `${texts.get('saidOn') ?? ''}`
    record.mutate(
      {
        workspace,
        person,
        says,
        words: `${texts.get('words') ?? ''}`,
        ...(saidOn && { saidOn }),
        ...(search.message && { messageId: search.message }),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={`${form.form} ${form.wide}`} onSubmit={save}>
      <SegmentedControl
        aria-label="What they said"
        data={[
          { value: 'given', label: 'We may' },
          { value: 'withdrawn', label: 'No more mail' },
        ]}
        value={says}
        onChange={value => setSays(value as typeof says)}
      />
      <TextInput
        name="words"
        label="How they said so, in their words"
        required
        withAsterisk={false}
        maxLength={500}
      />
      <TextInput type="date" name="saidOn" label="On" description="Today, where you leave it empty." />
      {search.message && <p className="muted">It stands in the message that is open.</p>}
      {says === 'withdrawn' && <p>This ends every approach towards them, and no other can be begun.</p>}
      <FormProblem error={record.error} />
      <div className={form.actions}>
        <Button type="submit" loading={record.isPending}>
          Write it down
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
