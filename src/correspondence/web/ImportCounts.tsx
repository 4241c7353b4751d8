import { formatCount } from '../../ui/format.ts'
import classes from './ImportProgressPage.module.css'
import type { MailImport } from './imports.api.ts'

/** What came of the messages, number by number. */
export function ImportCounts({ mail }: { mail: MailImport }) {
  const counts = [
    { name: 'Messages', count: mail.messages },
    { name: 'Added', count: mail.added },
    { name: 'Already here', count: mail.duplicates },
    { name: 'Bulk mail', count: mail.bulk },
    { name: 'Not readable', count: mail.broken },
    ...(mail.excluded > 0 ? [{ name: 'Not to be kept', count: mail.excluded }] : []),
    { name: 'Bodies read', count: mail.bodiesRead },
  ]
  return (
    <dl className={`${classes.counts} tabular`}>
      {counts.map(({ name, count }) => (
        <div key={name} className={classes.count}>
          <dt>{name}</dt>
          <dd>{formatCount(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
