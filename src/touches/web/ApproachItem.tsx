import { type Place, paths } from '../../app/paths.ts'
import { Link } from '../../ui/Link.tsx'
import { standInWords } from './approach-words.ts'
import classes from './Touches.module.css'
import type { Approach } from './touches.api.ts'

type ItemProps = {
  place: Place
  approach: Approach
  today: string
  hidesPerson?: boolean
  saysMember?: boolean
}

/** One approach in a line: to whom, what comes next, and how it stands. */
export function ApproachItem({ place, approach, today, hidesPerson, saysMember }: ItemProps) {
  const { id, person, personId, member, hopesToGive, touches, stand } = approach
  const next = touches.find(({ outcome }) => outcome === null)
  const sent = touches.filter(({ outcome }) => outcome?.kind === 'sent').length
  const isNamed = stand.kind === 'due' || stand.kind === 'waiting'
  return (
    <li className={classes.item} data-stand={stand.kind}>
      <Link href={paths.approach(place, id)} className={classes.title}>
        {isNamed && next ? next.what : hopesToGive}
      </Link>
      <span className={classes.facts}>
        {!hidesPerson && (
          <>
            <Link href={paths.person(place, personId)}>{person}</Link>
            {' · '}
          </>
        )}
        <span className={classes.stand}>{standInWords(approach, today)}</span>
        {saysMember && ` · ${member}`}
        {` · ${sent} of ${touches.length} sent`}
        {stand.kind === 'ended' && <span className={classes.because}>{stand.because}</span>}
      </span>
    </li>
  )
}
