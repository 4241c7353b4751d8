import type { ReactNode } from 'react'
import classes from './Notice.module.css'

type NoticeProps = {
  title: string
  children?: ReactNode
  action?: ReactNode
  /** It is all there is on the page, so its title is the page's. */
  isPage?: boolean
  /** Said at once by a screen reader: for what went wrong. */
  isAlert?: boolean
}

/** A quiet block in the place of content: nothing here yet, nothing found, or something went wrong. */
export function Notice({ title, children, action, isPage = false, isAlert = false }: NoticeProps) {
  const Title = isPage ? 'h1' : 'h2'
  return (
    <section className={classes.notice} role={isAlert ? 'alert' : undefined}>
      <svg className={classes.line} viewBox="0 0 120 16" aria-hidden="true">
        <path d="M0 8h120" />
      </svg>
      <Title className={classes.title}>{title}</Title>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </section>
  )
}
