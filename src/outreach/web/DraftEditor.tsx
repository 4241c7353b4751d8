import { Input, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useRef } from 'react'
import { readerQuery, rulesQuery } from './coach.api.ts'
import classes from './DraftEditor.module.css'
import { Findings } from './Findings.tsx'
import { type Mark, Marked } from './Marked.tsx'
import { useCoach } from './use-coach.ts'

type DraftEditorProps = {
  workspace: string
  /** Whom it is for: it is checked against what is known of them. */
  person: string
  text: string
  subject: string
  onChange: (draft: { text: string; subject: string }) => void
  /** It is meant to give: whatever asks in it is shown as what may not stand there. */
  forbidsAsk?: boolean
  /** What can be done with it, in reach of the text however much is found. */
  children?: ReactNode
}

/** A mail while it is written, with what the coach says of it beside. What it finds is underlined in the text. */
export function DraftEditor({
  workspace,
  person,
  text,
  subject,
  onChange,
  forbidsAsk = false,
  children,
}: DraftEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const backdrop = useRef<HTMLDivElement>(null)
  const id = useId()
  const known = useQuery(readerQuery(workspace, person))
  const rules = useQuery(rulesQuery(workspace))
  const coached = useCoach(
    { text, subject, reader: known.data?.reader, others: known.data?.others },
    rules.data?.rules,
  )
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
        {children}
      </div>
      <Findings
        id={`${id}-coach`}
        text={text}
        coached={coached}
        asks={asks}
        doubt={known.error ? `It is judged without what is known of them: ${known.error.message}` : undefined}
        onShow={show}
      />
    </div>
  )
}
