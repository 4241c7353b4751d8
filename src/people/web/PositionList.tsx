import { Button } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import classes from '../../ui/LineList.module.css'
import { removePositionOperation } from '../people.operations.ts'
import { PositionForm } from './PositionForm.tsx'
import type { PersonRecord } from './people.api.ts'

type Position = PersonRecord['positions'][number]

export function PositionList({ workspace, person }: { workspace: string; person: PersonRecord }) {
  const remove = useChange(removePositionOperation)
  /** The id of the one that is open, or `new`. */
  const [open, setOpen] = useState<string | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <ul className={classes.list}>
        {person.positions.map(position => (
          <li key={position.id}>
            {open === position.id ? (
              <PositionForm workspace={workspace} person={person} position={position} onDone={close} />
            ) : (
              <>
                <span>
                  {inWords(position)}
                  <span className={classes.under}>{span(position)}</span>
                </span>
                <span className={classes.does}>
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={`Edit ${inWords(position)}`}
                    onClick={() => setOpen(position.id)}
                  >
                    Edit
                  </Button>
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={`Remove ${inWords(position)}`}
                    onClick={() => remove.mutate({ workspace, id: person.id, positionId: position.id })}
                  >
                    Remove
                  </Button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <PositionForm workspace={workspace} person={person} onDone={close} />
      ) : (
        <Button variant="default" onClick={() => setOpen('new')}>
          Add a position
        </Button>
      )}
      <FormProblem error={remove.error} />
    </>
  )
}

const inWords = ({ title, organisation }: Position) =>
  [title, organisation && (title ? `at ${organisation}` : organisation)].filter(Boolean).join(' ')

const span = ({ sinceOn, untilOn, isHeld }: Position) =>
  [sinceOn && `since ${formatDate(sinceOn)}`, untilOn && `until ${formatDate(untilOn)}`]
    .filter(Boolean)
    .join(', ') || (isHeld ? 'now' : '')
