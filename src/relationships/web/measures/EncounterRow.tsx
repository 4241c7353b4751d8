import { formatDate, formatHours } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import type { Encounter } from '../words.ts'
import classes from './Encounters.module.css'

/** One message at a glance; pressing it opens the message itself. */
export function EncounterRow({ encounter }: { encounter: Encounter }) {
  const { search, pathname } = useSearch()
  const { messageId, subject, sentAt, isOurs, member, person, recipients, excerpt, isReadable } = encounter
  const [from, to] = isOurs ? [member, person] : [person, member]
  return (
    <li className={classes.row} data-side={isOurs ? 'ours' : 'theirs'}>
      <Link
        inPlace
        href={pathname + formatSearch({ ...search, message: messageId })}
        className={classes.link}
      >
        <span className={isReadable ? classes.subject : classes.private}>
          {isReadable ? subject || '(no subject)' : 'Private message'}
        </span>
        <time className={`${classes.date} tabular`} dateTime={sentAt}>
          {formatDate(sentAt)}
        </time>
        <span className={classes.who}>
          {from} to {to}
          {recipients > 1 && ` and ${recipients - 1} more`}
          {' · '}
          {answerTo(encounter)}
        </span>
        {excerpt && <span className={classes.excerpt}>{excerpt}</span>}
      </Link>
    </li>
  )
}

function answerTo({ sentAt, answeredAt, isMatured }: Encounter): string {
  if (answeredAt) {
    const hours = (Date.parse(answeredAt) - Date.parse(sentAt)) / 3_600_000
    return hours < 0 ? 'answered' : `answered after ${formatHours(hours)}`
  }
  return isMatured ? 'not answered' : 'too recent to count as unanswered'
}
