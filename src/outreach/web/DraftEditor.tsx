import { Input, TextInput } from '@mantine/core'
import { useId, useRef } from 'react'
import type { Draft } from '../coach/draft.ts'
import classes from './DraftEditor.module.css'
import { Findings } from './Findings.tsx'
import { type Mark, Marked } from './Marked.tsx'
import { useCoach } from './use-coach.ts'

type DraftEditorProps = {
  text: string
  subject: string
  onChange: (draft: { text: string; subject: string }) => void
  /** What is known of whoever it is for. */
  reader?: Draft['reader']
  /** It is meant to give: whatever asks in it is shown as what may not stand there. */
  forbidsAsk?: boolean
}

/** A mail while it is written, with what the coach says of it beside. What it finds is underlined in the text. */
export function DraftEditor({ text, subject, onChange, reader, forbidsAsk = false }: DraftEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const backdrop = useRef<HTMLDivElement>(null)
  const id = useId()
  const coached = useCoach({ text, subject, ...(reader && { reader }) })
  const asks = forbidsAsk ? (coached?.asks ?? []) : []
  const marks: Mark[] = [
    ...(coached?.findings ?? []).filter(({ severity }) => severity !== 'good'),
    ...asks.map(({ start, end }) => ({ start, end, severity: 'serious' as const })),
  ]
  const show = ({ start, end }: { start: number; end: number }) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }
  return (
    <div className={classes.editor}>
      <div className={classes.writing}>
        <TextInput
          label="Subject"
          value={subject}
          maxLength={200}
          onChange={event => onChange({ text, subject: event.currentTarget.value })}
        />
        <Input.Label className={classes.label} htmlFor={id}>
          Text
        </Input.Label>
        <div className={classes.paper}>
          <Marked ref={backdrop} text={text} marks={marks} />
          <textarea
            ref={field}
            id={id}
            className={classes.text}
            value={text}
            rows={12}
            spellCheck
            aria-describedby={`${id}-coach`}
            onChange={event => onChange({ subject, text: event.currentTarget.value })}
            onScroll={event => {
              if (backdrop.current) backdrop.current.scrollTop = event.currentTarget.scrollTop
            }}
          />
        </div>
      </div>
      <Findings id={`${id}-coach`} text={text} coached={coached} asks={asks} onShow={show} />
    </div>
  )
}
