import { Popover } from '@mantine/core'
import { type FocusEvent, type ReactNode, useId, useState } from 'react'
import classes from './Explained.module.css'

type ExplainedProps = {
  /** What a screen reader calls the button; what is seen is `children`. */
  label: string
  children: ReactNode
  explanation: ReactNode
  className?: string | undefined
}

/**
 * Something that says why when one points at it, focuses it or presses it. Nothing of the popover exists before
 * that: a table shows hundreds of these.
 */
export function Explained({ label, children, explanation, className }: ExplainedProps) {
  const [isNear, setNear] = useState(false)
  const [isHeld, setHeld] = useState(false)
  const id = useId()
  const isShown = isNear || isHeld
  const leave = (event: FocusEvent<HTMLSpanElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setNear(false)
    setHeld(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only does sooner what pressing the button does
    <span
      className={classes.anchor}
      onMouseEnter={() => setNear(true)}
      onMouseLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={leave}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        setNear(false)
        setHeld(false)
      }}
    >
      <button
        type="button"
        className={`quiet-button ${className ?? ''}`}
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        onClick={() => setHeld(!isHeld)}
      >
        {children}
      </button>
      {isShown && (
        <Popover
          opened
          withinPortal={false}
          withRoles={false}
          position="bottom-start"
          offset={6}
          transitionProps={{ duration: 0 }}
        >
          <Popover.Target>
            <span className={classes.cover} />
          </Popover.Target>
          <Popover.Dropdown id={id} className={classes.card} role="note">
            {explanation}
          </Popover.Dropdown>
        </Popover>
      )}
    </span>
  )
}
