import type { ReactNode } from 'react'
import { type Place, paths } from '../../../app/paths.ts'
import type { Side } from '../../../evidence/evidence.ts'
import { formatDate } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { openKey } from '../opened.ts'
import classes from './Acts.module.css'

type ActItemProps = {
  place: Place
  doneBy: 'us' | 'them'
  member: string
  title: ReactNode
  on: string
  /** Whose trustworthiness it bears on. */
  side: Side
  person: { id: string; name: string }
  messageId: string | null
  standing: { withdrawnAt: string | null; contestedAt: string | null } | null
  withdrawn?: { at: string; by: string | null; because: string } | null
  /** Whether it stands on the page of the person it is about. */
  isWithPerson: boolean
  children?: ReactNode
  actions?: ReactNode
}

/** One act in a list: what, when, between whom, how it counts; with its evidence and its message behind links. */
export function ActItem(props: ActItemProps) {
  const { place, doneBy, member, title, on, side, person, messageId, standing, isWithPerson } = props
  const { withdrawn = null } = props
  const { search, pathname } = useSearch()
  const open = openKey({ side, factor: undefined })
  const them = isWithPerson ? person.name : <Link href={paths.person(place, person.id)}>{person.name}</Link>
  return (
    <li
      className={classes.act}
      data-side={side}
      data-withdrawn={withdrawn !== null || standing?.withdrawnAt != null}
    >
      <p className={classes.head}>
        <span className={classes.title}>{title}</span>
        <time className={`${classes.date} tabular`} dateTime={on}>
          {formatDate(on)}
        </time>
      </p>
      {props.children}
      {withdrawn && (
        <p className={classes.judged}>
          Withdrawn by {withdrawn.by ?? 'Goodfaith'} on {formatDate(withdrawn.at)}: {withdrawn.because}
        </p>
      )}
      <p className={classes.foot}>
        <span>
          {doneBy === 'us' ? (
            <>
              {member} to {them}
            </>
          ) : (
            <>
              {them} to {member}
            </>
          )}
        </span>
        {messageId && (
          <Link inPlace href={pathname + formatSearch({ ...search, message: messageId })}>
            The message
          </Link>
        )}
        {standing && (
          <Link
            inPlace={isWithPerson}
            href={
              isWithPerson
                ? pathname + formatSearch({ ...search, open })
                : paths.person(place, person.id, { open })
            }
          >
            {standingWords(standing)}
          </Link>
        )}
        {props.actions && <span className={classes.does}>{props.actions}</span>}
      </p>
    </li>
  )
}

function standingWords({ withdrawnAt, contestedAt }: NonNullable<ActItemProps['standing']>): string {
  if (withdrawnAt) return 'Withdrawn: its evidence'
  return contestedAt ? 'Contested: its evidence' : 'Its evidence'
}
