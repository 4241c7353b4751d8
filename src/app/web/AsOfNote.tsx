import type { ReactNode } from 'react'
import { daysBetween, formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import type { Place } from '../paths.ts'
import classes from './AsOfNote.module.css'

/** After this long without a message everything is dormant, and the day looked at is most likely the wrong one. */
const LONG_AGO_DAYS = 90

/** Says so where one looks back, and offers to where the last message is long ago. */
export function AsOfNote({ place }: { place: Place }) {
  const { data: workspace } = useWorkspace(place.workspace)
  const { search, pathname } = useSearch()
  if (place.at)
    return (
      <Strip>
        Seen as it was on {formatDate(place.at)}.{' '}
        <Link href={pathname + formatSearch({ ...search, at: undefined })}>Back to today</Link>
      </Strip>
    )
  const last = workspace?.lastMessageOn
  if (!last || daysBetween(last, workspace.today) <= LONG_AGO_DAYS) return null
  return (
    <Strip>
      The last message here is of {formatDate(last)}.{' '}
      <Link href={pathname + formatSearch({ ...search, at: last })}>See it as it was then.</Link>
    </Strip>
  )
}

const Strip = ({ children }: { children: ReactNode }) => (
  <aside className={classes.strip} aria-label="As of which day">
    <p>{children}</p>
  </aside>
)
