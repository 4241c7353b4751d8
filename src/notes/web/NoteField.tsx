import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { membersMeant, mentionBegun } from './mentioning.ts'
import classes from './Notes.module.css'

type Member = { id: string; name: string }

type NoteFieldProps = {
  label: string
  value: string
  onChange: (text: string) => void
  members: readonly Member[]
  autoFocus?: boolean
  /** The key of the table of keys that goes here. */
  dataKey?: string
}

/** Plain text in which @ offers the members; arrows choose, Enter or Tab takes, Escape leaves it. */
export function NoteField({ label, value, onChange, members, autoFocus, dataKey }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [isLeft, setLeft] = useState(false)
  const id = useId()
  const begun = isLeft ? null : mentionBegun(value, caret)
  const offered = begun ? membersMeant(members, begun.letters).slice(0, 6) : []
  const take = ({ name }: Member) => {
    const text = `${value.slice(0, begun!.from)}@${name} `
    onChange(text + value.slice(caret))
    setLeft(true)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(text.length, text.length)
      setCaret(text.length)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (offered.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setChosen((chosen + step + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[chosen] ?? offered[0]!)
    else if (event.key === 'Escape') setLeft(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={classes.field}>
      <Textarea
        ref={field}
        label={label}
        data-key={dataKey}
        placeholder="@ mentions somebody of us"
        value={value}
        autosize
        minRows={2}
        maxRows={14}
        autoFocus={autoFocus ?? false}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? id : undefined}
        aria-activedescendant={offered.length > 0 ? `${id} ${chosen}` : undefined}
        onKeyDown={onKeyDown}
        onSelect={event => setCaret(event.currentTarget.selectionStart)}
        onChange={event => {
          onChange(event.currentTarget.value)
          setCaret(event.currentTarget.selectionStart)
          setChosen(0)
          setLeft(false)
        }}
      />
      {offered.length > 0 && (
        <div id={id} role="listbox" aria-label="Members" className={classes.offered}>
          {offered.map((member, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is handled where the text is written
            <div
              key={member.id}
              id={`${id} ${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={classes.option}
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(member)}
            >
              {member.name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
