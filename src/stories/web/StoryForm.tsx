import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { Clashes, withoutTheirs } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { editStoryOperation, writeStoryOperation } from '../stories.operations.ts'
import classes from './Stories.module.css'
import { QUESTIONS } from './StoryQuestions.tsx'
import type { Story } from './stories.api.ts'
import { draftOf, fieldsOf } from './story-draft.ts'

type StoryFormProps = {
  workspace: string
  /** The one that is edited; absent for a new one. */
  story?: Story
  onDone: () => void
}

const LABELS: Record<string, string> = {
  about: 'Whose problem it was',
  calledInstead: 'What they are called without their name',
  problem: 'The problem',
  industry: 'Industry',
  tried: 'What was tried',
  happened: 'What happened',
  outcome: 'How it went',
  happenedOn: 'When',
  there: 'Who of us was there',
  audience: 'Who may be told',
  consent: 'Consent',
}

/** Asks for a story as one would ask a colleague: one question after the other, and what was said stays in sight. */
export function StoryForm({ workspace, story, onDone }: StoryFormProps) {
  const { data } = useWorkspace(workspace)
  const [opened] = useState(story)
  const [draft, setDraft] = useState(() => draftOf(story, data?.memberId ?? ''))
  const [asked, setAsked] = useState(story ? QUESTIONS.length : 1)
  const write = useChange(writeStoryOperation)
  const edit = useChange(editStoryOperation)
  const last = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (asked > 1 && !opened) last.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [asked, opened])
  const clash = clashesIn(edit.error)
  const isWhole = asked === QUESTIONS.length
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isWhole) return setAsked(asked + 1)
    const fields = fieldsOf(draft)
    if (!opened) return write.mutate({ workspace, ...fields }, { onSuccess: onDone })
    const before = fieldsOf(draftOf(opened, ''))
    const changed = Object.fromEntries(
      Object.entries(fields).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]),
      ),
    )
    const kept = clash ? withoutTheirs(changed, clash.clashes, new FormData(event.currentTarget)) : changed
    const version = clash?.version ?? opened.version
    return edit.mutate({ workspace, id: opened.id, ...kept, version }, { onSuccess: onDone })
  }
  return (
    <form className={`${form.form} ${form.wide}`} onSubmit={save}>
      {QUESTIONS.slice(0, asked).map(({ question, Ask }, at) => (
        <fieldset key={question} className={classes.question} ref={at === asked - 1 ? last : undefined}>
          <legend>
            <span className={classes.count}>{at + 1}</span> {question}
          </legend>
          <Ask
            workspace={workspace}
            draft={draft}
            change={part => setDraft(before => ({ ...before, ...part }))}
          />
        </fieldset>
      ))}
      {clash ? (
        <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} sayValue={sayValue} />
      ) : (
        <FormProblem error={opened ? edit.error : write.error} />
      )}
      <div className={form.actions}>
        <Button type="submit" loading={write.isPending || edit.isPending}>
          {!isWhole ? 'Next question' : clash ? 'Save as chosen' : opened ? 'Save' : 'Keep the story'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        {!isWhole && (
          <span className="muted tabular">
            {asked} of {QUESTIONS.length}
          </span>
        )}
      </div>
    </form>
  )
}

function sayValue(field: string, value: unknown): string {
  if (value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return field === 'there' ? `${value.length} of us` : value.join(' → ')
  if (typeof value === 'object')
    return field === 'consent' ? `by ${(value as { by: string }).by}` : 'somebody'
  return String(value)
}
