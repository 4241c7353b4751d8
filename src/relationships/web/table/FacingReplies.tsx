import { VisuallyHidden } from '@mantine/core'
import { type Place, paths } from '../../../app/paths.ts'
import { formatHours, formatShare, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import type { RelationshipRow } from '../words.ts'
import classes from './FacingReplies.module.css'

/** How often and how fast each side answers the other: theirs to the left, ours to the right, on one scale. */
export function FacingReplies({ place, row }: { place: Place; row: RelationshipRow }) {
  const evidence = (open: string) => paths.person(place, row.personId, { member: row.memberId, open })
  return (
    <span className={classes.replies}>
      <Side
        side="theirs"
        who="They answer"
        rate={row.theirReplyRate}
        hours={row.theirMedianReplyHours}
        href={evidence('theirReplyRate')}
      />
      <Side
        side="ours"
        who="We answer"
        rate={row.ourReplyRate}
        hours={row.ourMedianReplyHours}
        href={evidence('ourReplyRate')}
      />
    </span>
  )
}

type SideProps = {
  side: 'ours' | 'theirs'
  who: string
  rate: number | null
  hours: number | null
  href: string
}

function Side({ side, who, rate, hours, href }: SideProps) {
  const said = rate === null ? NOT_KNOWN_YET : formatShare(rate)
  return (
    <Link className={`${classes.side} tabular`} data-side={side} href={href}>
      <VisuallyHidden>{who}</VisuallyHidden>
      <span className={classes.track}>
        <span className={classes.filled} style={{ width: `${(rate ?? 0) * 100}%` }} />
      </span>
      <span className={classes.figures}>
        {rate === null ? <span className={classes.unknown}>{NOT_KNOWN_YET}</span> : <span>{said}</span>}
        {hours !== null && <span className="muted"> · {formatHours(hours)}</span>}
      </span>
    </Link>
  )
}
