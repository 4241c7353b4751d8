import { useState } from 'react'
import { counted } from '../../ui/format.ts'
import classes from './MessageDrawer.module.css'
import { messageParts } from './message-parts.ts'

/** Quotations longer than this are folded: the reader has most likely seen them. */
const LONG_QUOTATION_LINES = 4

export function MessageText({ text }: { text: string | null }) {
  if (text === null)
    return <p className="muted">The text has not been read yet: its import is still at work.</p>
  const parts = messageParts(text)
  if (parts.length === 0) return <p className="muted">This message has no text.</p>
  return (
    <div className={classes.text}>
      {parts.map((part, index) =>
        part.isQuoted ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never change places
          <Quotation key={index} text={part.text} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never change places
          <p key={index}>{part.text}</p>
        ),
      )}
    </div>
  )
}

function Quotation({ text }: { text: string }) {
  const lines = text.split('\n')
  const [isOpen, setOpen] = useState(lines.length <= LONG_QUOTATION_LINES)
  if (isOpen) return <blockquote className={classes.quoted}>{lines.map(unmarked).join('\n')}</blockquote>
  return (
    <p>
      <button type="button" className={`quiet-button ${classes.unfold}`} onClick={() => setOpen(true)}>
        Show {counted(lines.length, 'quoted line')}
      </button>
    </p>
  )
}

const unmarked = (line: string) => line.replace(/^> ?/, '')
