import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import form from './Form.module.css'
import classes from './LineList.module.css'

type MovableListProps = {
  lines: readonly string[]
  onRemove: (line: string) => void
  /** Asks where a line is to go. */
  renderMove: (line: string, onDone: () => void) => ReactNode
}

/** Short lines that belong to one and can be moved to another, or removed. */
export function MovableList({ lines, onRemove, renderMove }: MovableListProps) {
  const [moving, setMoving] = useState<string | null>(null)
  return (
    <ul className={classes.list}>
      {lines.map(line => (
        <li key={line}>
          {line}
          <span className={classes.does}>
            <Button
              variant="default"
              size="compact-xs"
              aria-expanded={moving === line}
              aria-label={`Move ${line}`}
              onClick={() => setMoving(moving === line ? null : line)}
            >
              Move
            </Button>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={`Remove ${line}`}
              onClick={() => onRemove(line)}
            >
              Remove
            </Button>
          </span>
          {moving === line && (
            <div className={`${classes.move} ${form.form}`}>{renderMove(line, () => setMoving(null))}</div>
          )}
        </li>
      ))}
    </ul>
  )
}
