import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../../app/web/use-change.ts'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { useWorkspace } from '../../../workspaces/web/workspaces.api.ts'
import { PULSE_HIGHEST, PULSE_LOWEST } from '../../pulse.ts'
import { recordPulseOperation } from '../../pulses.operations.ts'
import classes from './Pulses.module.css'
import type { Question } from './pulses.api.ts'

type PulseFormProps = {
  workspace: string
  personId: string
  questions: readonly Question[]
  onDone: () => void
}

/** The four questions to be read out, and what they answer; what they leave out is left out. */
export function PulseForm({ workspace, personId, questions, onDone }: PulseFormProps) {
  const { data } = useWorkspace(workspace)
  const record = useChange(recordPulseOperation)
  const [memberId, setMemberId] = useState<string | null>(null)
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const answers = Object.fromEntries(
      questions.flatMap(({ factor }) => (given.get(factor) ? [[factor, Number(given.get(factor))]] : [])),
    )
    const answeredOn = `${given.get('answeredOn')}`
    record.mutate(
      {
        workspace,
        personId,
        answers,
        text: `${given.get('text')}`,
        ...(answeredOn && { answeredOn }),
        ...(memberId && { memberId }),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={`${form.form} ${classes.form}`} onSubmit={save}>
      <p className="muted">
        Ask in these words. The answers stand beside our own estimate and do not move it; everybody in the
        workspace reads them.
      </p>
      {questions.map(question => (
        <Asked key={question.factor} question={question} />
      ))}
      <Textarea
        name="text"
        label="What they said besides, in their words"
        maxLength={1000}
        autosize
        minRows={2}
      />
      <div className={form.row}>
        <TextInput className={form.grow} type="date" name="answeredOn" label="When (today, if left empty)" />
        <Select
          className={form.grow}
          label="Whom they told"
          placeholder="You"
          data={(data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={memberId}
          onChange={setMemberId}
          searchable
        />
      </div>
      <FormProblem error={record.error} />
      <div className={form.actions}>
        <Button type="submit" loading={record.isPending}>
          Keep the answers
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const CHOICES = Array.from({ length: PULSE_HIGHEST - PULSE_LOWEST + 1 }, (_, i) => PULSE_LOWEST + i)

function Asked({ question: { factor, asks, low, high } }: { question: Question }) {
  return (
    <fieldset className={classes.asked}>
      <legend>{asks}</legend>
      <div className={classes.choices}>
        {CHOICES.map(choice => (
          <label key={choice} className={classes.choice}>
            <input
              type="radio"
              name={factor}
              value={choice}
              aria-label={
                choice === PULSE_LOWEST ? `1, ${low}` : choice === PULSE_HIGHEST ? `10, ${high}` : undefined
              }
            />
            <span>{choice}</span>
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </fieldset>
  )
}
