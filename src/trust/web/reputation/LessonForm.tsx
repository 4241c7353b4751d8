import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../../app/web/use-change.ts'
import type { Side } from '../../../evidence/evidence.ts'
import type { About } from '../../../people/about.ts'
import { Clashes } from '../../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../../timeline/web/timeline.api.ts'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { formatDate } from '../../../ui/format.ts'
import { editLessonOperation, writeLessonOperation } from '../../lessons.operations.ts'
import { ABOUT_WORDS, type Lesson } from './lessons.api.ts'
import classes from './Reputation.module.css'

type LessonFormProps = {
  workspace: string
  about: About
  /** The one that is edited; absent for a new one. */
  lesson?: Lesson
  onDone: () => void
}

const LABELS: Record<string, string> = {
  text: 'What was learned',
  side: 'What it is about',
  learnedOn: 'When it was learned',
}

export function LessonForm({ workspace, about, lesson, onDone }: LessonFormProps) {
  const [opened] = useState(lesson)
  const write = useChange(writeLessonOperation)
  const edit = useChange(editLessonOperation)
  const { error, isPending } = lesson ? edit : write
  const clash = clashesIn(edit.error)
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const learnedOn = `${given.get('learnedOn')}`
    const fields = {
      side: `${given.get('side')}` as Side,
      text: `${given.get('text')}`,
      ...(learnedOn && { learnedOn }),
    }
    if (!opened) return write.mutate({ workspace, about, ...fields }, { onSuccess: onDone })
    const isKept = (name: string) => given.get(`clash ${name}`) !== 'theirs'
    const changed = Object.entries(fields).filter(
      ([name, value]) => opened[name as keyof Lesson] !== value && isKept(name),
    )
    const version = clash?.version ?? opened.version
    edit.mutate({ workspace, id: opened.id, version, ...Object.fromEntries(changed) }, { onSuccess: onDone })
  }
  return (
    <form className={`${form.form} ${classes.form}`} onSubmit={save}>
      <Textarea
        name="text"
        label={LABELS.text}
        description="For whoever meets them next. Everybody in the workspace reads it; nothing is scored by it."
        required
        withAsterisk={false}
        maxLength={2000}
        autosize
        minRows={2}
        defaultValue={opened?.text}
      />
      <Radio.Group name="side" label={LABELS.side} defaultValue={opened?.side ?? 'theirs'}>
        <Radio mt={6} value="theirs" label={`${ABOUT_WORDS.theirs}: what we learned about them`} />
        <Radio mt={6} value="ours" label={`${ABOUT_WORDS.ours}: what they may have learned about us`} />
      </Radio.Group>
      <TextInput
        type="date"
        name="learnedOn"
        label={`${LABELS.learnedOn}${opened ? '' : ' (today, if left empty)'}`}
        defaultValue={opened?.learnedOn ?? ''}
      />
      {clash ? (
        <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} sayValue={sayValue} />
      ) : (
        <FormProblem error={error} />
      )}
      <div className={form.actions}>
        <Button type="submit" loading={isPending}>
          {clash ? 'Save as chosen' : opened ? 'Save' : 'Keep the lesson'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const sayValue = (field: string, value: unknown): string =>
  field === 'side'
    ? ABOUT_WORDS[value as Side]
    : field === 'learnedOn'
      ? formatDate(`${value}`)
      : `${value ?? ''}`
