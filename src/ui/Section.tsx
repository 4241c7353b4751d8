import { type ReactNode, useId } from 'react'
import classes from './Section.module.css'

type SectionProps = { title: string; lead?: ReactNode; children: ReactNode }

/** One matter of a page of settings, with what it is for in a sentence. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {lead && <p className={classes.lead}>{lead}</p>}
      <div className={classes.body}>{children}</div>
    </section>
  )
}
