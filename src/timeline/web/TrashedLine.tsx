import { useQuery } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Confirm } from '../../ui/Confirm.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { counted, formatMoment } from '../../ui/format.ts'
import { describePurgeOperation, purgeOperation, restoreOperation } from '../timeline.operations.ts'
import classes from './TrashPage.module.css'
import type { TrashedRecord } from './timeline.api.ts'

type TrashedLineProps = {
  workspace: string
  record: TrashedRecord
  abilities: { restore: true | string; purge: true | string }
}

const KINDS = {
  person: 'Person',
  organisation: 'Organisation',
  note: 'Note',
  task: 'Task',
  lesson: 'Lesson',
  claim: 'Claim',
  proof: 'Proof',
  reference: 'Reference',
  story: 'Story',
  post: 'Post',
}

export function TrashedLine({ workspace, record, abilities }: TrashedLineProps) {
  const restore = useChange(restoreOperation)
  const { kind, id, name, trashedAt, trashedBy, messagesSince } = record
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <span className={classes.name}>{name}</span>
        <span className={classes.under}>
          {KINDS[kind]}, {trashedBy ? `by ${trashedBy}, ` : ''}
          {formatMoment(trashedAt)}
          {messagesSince > 0 && ` · ${counted(messagesSince, 'message')} with them since`}
        </span>
        <FormProblem error={restore.error} />
      </div>
      <div className={classes.does}>
        <AbleButton
          ability={abilities.restore}
          variant="default"
          size="compact-sm"
          aria-label={`Restore ${name}`}
          loading={restore.isPending}
          onClick={() => restore.mutate({ workspace, kind, id })}
        >
          Restore
        </AbleButton>
        <Purge workspace={workspace} record={record} ability={abilities.purge} />
      </div>
    </li>
  )
}

function Purge({
  workspace,
  record,
  ability,
}: Omit<TrashedLineProps, 'abilities'> & { ability: true | string }) {
  const purge = useChange(purgeOperation)
  const { kind, id, name } = record
  if (ability !== true)
    return (
      <AbleButton ability={ability} variant="default" size="compact-sm" aria-label={`Purge ${name}`}>
        Purge
      </AbleButton>
    )
  return (
    <Confirm
      label="Purge"
      name={`Purge ${name}`}
      question={`Purge ${name}?`}
      does="Purge for good"
      keeps="Leave it in the trash"
      run={() => purge.mutateAsync({ workspace, kind, id })}
    >
      <PurgeWords workspace={workspace} record={record} />
    </Confirm>
  )
}

/** What will be gone for good, said before it is done. */
function PurgeWords({ workspace, record: { kind, id } }: Pick<TrashedLineProps, 'workspace' | 'record'>) {
  const { data, error } = useQuery(asQuery(describePurgeOperation, { workspace, kind, id }))
  if (error) return <>{error.message}</>
  if (!data) return <>Looking what hangs on it…</>
  return (
    <span>
      Gone for good: {data.gone.join('; ')}.{data.stays.length > 0 && ` It stays: ${data.stays.join('; ')}.`}{' '}
      This cannot be undone.
    </span>
  )
}
