import type { ReactNode } from 'react'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { counted, formatCount } from '../../../ui/format.ts'
import { Loading } from '../../../ui/Loading.tsx'
import classes from './BulkEditPanel.module.css'
import { useBulkPreview } from './bulk-edits.api.ts'

type BulkPreviewProps = {
  wanted: Parameters<typeof useBulkPreview>[0]
  /** What follows once it is known how many would change. */
  children: (changing: number) => ReactNode
}

/** How many would change, and the first of them before and after. */
export function BulkPreview({ wanted, children }: BulkPreviewProps) {
  const { data, error } = useBulkPreview(wanted)
  if (!wanted) return null
  if (error) return <FormProblem error={error} />
  if (!data) return <Loading what="Looking at what would change">…</Loading>
  const same = data.people - data.changing
  return (
    <>
      <section aria-label="What would change" className={classes.preview}>
        <p>
          {counted(data.changing, 'person', 'people')} would change
          {same > 0 && `; ${formatCount(same)} ${same === 1 ? 'is' : 'are'} so already or not there any more`}
          .
        </p>
        <ul className={classes.lines}>
          {data.first.map(({ id, name, before, after }) => (
            <li key={id}>
              <b>{name}</b> <span className="muted">{before ?? 'nothing'}</span> → {after}
            </li>
          ))}
          {data.changing > data.first.length && (
            <li className="muted">and {formatCount(data.changing - data.first.length)} more</li>
          )}
        </ul>
      </section>
      {children(data.changing)}
    </>
  )
}
