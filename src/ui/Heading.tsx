import type { ReactNode } from 'react'
import classes from './Heading.module.css'

type HeadingProps = {
  title: string
  actions: ReactNode
  /** What the facts below are about. */
  label: string
  /** The facts, each a list item. */
  children: ReactNode
}

/** Whom or what a page is about, what can be done with it, and in a line or two what is known of it. */
export const Heading = ({ title, actions, label, children }: HeadingProps) => (
  <header className={classes.heading}>
    <div className={classes.top}>
      <h1>{title}</h1>
      <div className={classes.actions}>{actions}</div>
    </div>
    <ul className={classes.facts} aria-label={label}>
      {children}
    </ul>
  </header>
)
