import { Button, CloseButton, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import type { OutputOf } from '../../platform/http/operations.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { MOST_PEOPLE } from '../approach.ts'
import { beginApproachOperation, type proposeApproachOperation } from '../touches.operations.ts'
import { waitInWords } from './approach-words.ts'
import { ContactCurve } from './ContactCurve.tsx'
import { fieldsOf, PlanFields, stepsOf } from './PlanFields.tsx'
import classes from './Touches.module.css'

type Person = { id: string; name: string }
type ApproachFormProps = {
  place: Place
  proposal: OutputOf<typeof proposeApproachOperation>
  people: readonly Person[]
  onCancel: () => void
}

const ALSO = 'Each gets the same steps, to be made their own; a draft is written for one reader.'

/** A plan towards one person or a few; the proposal is only where one begins. */
export function ApproachForm({ place, proposal, people: known, onCancel }: ApproachFormProps) {
  const { workspace } = place
  const begin = useChange(beginApproachOperation)
  const navigate = useNavigate()
  const [people, setPeople] = useState<readonly Person[]>(known)
  const [steps, setSteps] = useState(() => stepsOf(proposal.touches))
  const [isAsked, setAsked] = useState(false)
  // The panel gives the focus before there is a form in it.
  const first = useRef<HTMLFormElement>(null)
  useEffect(() => first.current?.querySelector('input')?.focus(), [])
  const may = proposal.abilities.begin
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    if (people.length === 0) return
    const texts = new FormData(event.currentTarget)
    begin.mutate(
      {
        workspace,
        personIds: people.map(({ id }) => id),
        hopesToGive: `${texts.get('hopesToGive') ?? ''}`,
        hopesToLearn: `${texts.get('hopesToLearn') ?? ''}`,
        touches: fieldsOf(steps),
      },
      {
        onSuccess: ({ ids }) =>
          navigate({ href: ids.length === 1 ? paths.approach(place, ids[0]!) : paths.touches(place) }),
      },
    )
  }
  return (
    <form ref={first} className={`${form.form} ${classes.form}`} onSubmit={save}>
      <div>
        {people.length > 0 && (
          <ul className={classes.people} aria-label="To whom">
            {people.map(({ id, name }) => (
              <li key={id}>
                {name}
                <CloseButton
                  size="sm"
                  aria-label={`Not to ${name}`}
                  onClick={() => setPeople(people.filter(person => person.id !== id))}
                />
              </li>
            ))}
          </ul>
        )}
        {people.length < MOST_PEOPLE ? (
          <RecordPicker
            key={people.length}
            workspace={workspace}
            label={people.length === 0 ? 'To whom' : 'And to whom else'}
            {...(people.length > 0 && { description: ALSO })}
            kinds={['person']}
            picked={null}
            onPick={found =>
              found && !people.some(({ id }) => id === found.id) && setPeople([...people, found])
            }
          />
        ) : (
          <p className="muted">
            To no more than {MOST_PEOPLE}: nobody knows more of them well enough for a plan of their own.
          </p>
        )}
        {isAsked && people.length === 0 && <p className={form.problem}>Say to whom.</p>}
      </div>
      <TextInput
        name="hopesToGive"
        label="What you hope to give them"
        required
        withAsterisk={false}
        maxLength={500}
      />
      <TextInput
        name="hopesToLearn"
        label="What you hope to learn from them"
        required
        withAsterisk={false}
        maxLength={500}
      />
      <fieldset className={classes.plan}>
        <legend>Touches</legend>
        <p className="muted">
          A proposal to begin with: make it theirs, or take out what has no reason.{' '}
          {waitInWords(proposal.wait)}
        </p>
        <PlanFields steps={steps} onChange={setSteps} />
      </fieldset>
      <details className={classes.details}>
        <summary>How many touches?</summary>
        <ContactCurve workspace={workspace} />
      </details>
      {may !== true && <p className={form.problem}>{may}</p>}
      <FormProblem error={begin.error} />
      <div className={form.actions}>
        <Button type="submit" loading={begin.isPending} disabled={may !== true}>
          Begin
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
