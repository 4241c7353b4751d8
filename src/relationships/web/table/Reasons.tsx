import type { ReactNode } from 'react'
import classes from './Reasons.module.css'

/** Why a number is what it is, in sentences, and where to see the messages behind it. */
export function Reasons({
  title,
  reasons,
  link,
}: {
  title: string
  reasons: readonly string[]
  link?: ReactNode
}) {
  return (
    <>
      <p className={classes.title}>{title}</p>
      <ul className={classes.reasons}>
        {reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {link && <p className={classes.link}>{link}</p>}
    </>
  )
}
