import { useInfiniteQuery } from '@tanstack/react-query'
import type { Place } from '../../../app/paths.ts'
import { formatDistance, formatShare } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import classes from './Board.module.css'
import { hrefOf } from './ChosenTable.tsx'
import { AllOf, type Group, GroupHeading, labelOf, partOf } from './GroupParts.tsx'
import type { ListState } from './list-state.ts'
import { type Row, rowsQuery } from './lists.api.ts'

type BoardProps = { place: Place; state: ListState; by: string; groups: readonly Group[] }

const CARDS = 12

/** Side by side what is otherwise below each other. */
export function Board({ place, state, by, groups }: BoardProps) {
  return (
    <>
      <p className="muted">{whyNotMoved(by, labelOf(state, by))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className={classes.board} tabIndex={0} aria-label={`Board by ${labelOf(state, by)}`}>
        {groups.map(group => (
          <BoardColumn key={group.value ?? 'none'} place={place} state={state} by={by} group={group} />
        ))}
      </section>
    </>
  )
}

function whyNotMoved(by: string, label: string): string {
  if (by === 'state') return 'A state is measured, not set: cards move by themselves, when contact does.'
  if (by === 'organisation')
    return 'To move people to another organisation, choose them and edit them together.'
  return `${label} follows from who writes with whom: cards move by themselves.`
}

function BoardColumn({ place, state, by, group }: Omit<BoardProps, 'groups'> & { group: Group }) {
  const { data } = useInfiniteQuery(rowsQuery(place, partOf(state, by, group), CARDS))
  const first = data?.pages[0]
  return (
    <section className={classes.column} aria-label={group.name}>
      <GroupHeading by={by} group={group} />
      <ul className={classes.cards}>
        {first?.rows.map(row => (
          <li key={row.id ?? 'none'} className={classes.card}>
            <Card place={place} row={row} asOf={first.asOf} />
          </li>
        ))}
      </ul>
      {group.count > CARDS && <AllOf state={state} by={by} group={group} />}
    </section>
  )
}

function Card({ place, row, asOf }: { place: Place; row: Row; asOf: string }) {
  return (
    <>
      <Link href={hrefOf(place, row)} className={classes.name}>
        {row.name || ('person' in row ? row.person : '')}
      </Link>
      {'organisation' in row && (
        <span className={classes.under}>
          {row.organisation ?? 'no organisation'} ·{' '}
          {'knownTo' in row ? `${row.knownBy} of us` : `with ${row.member}`}
        </span>
      )}
      <span className={`${classes.under} tabular`}>
        {formatShare(row.strength)} · {formatDistance(row.lastAt, asOf)}
      </span>
    </>
  )
}
