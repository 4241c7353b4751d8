import { VisuallyHidden } from '@mantine/core'
import { formatScore, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import classes from './FacingTrust.module.css'

type FacingTrustProps = {
  row: { ourTrust: number | null; theirTrust: number | null }
  /** Where the evidence of one side opens. */
  href: (open: string) => string
}

/**
 * Where both sides stand, facing each other: theirs to the left, ours to the right, each from the middle outwards. A
 * side of which nothing is recorded has no mark: one half would be a default score.
 */
export function FacingTrust({ row, href }: FacingTrustProps) {
  const { ourTrust, theirTrust } = row
  if (ourTrust === null && theirTrust === null) {
    return (
      <Link className={classes.unknown} href={href('trust-ours')}>
        <VisuallyHidden>Trust: </VisuallyHidden>
        {NOT_KNOWN_YET}
      </Link>
    )
  }
  return (
    <span className={classes.trust}>
      <Side side="theirs" who="Trust in them" score={theirTrust} href={href('trust-theirs')} />
      <Side side="ours" who="Trust in us" score={ourTrust} href={href('trust-ours')} />
    </span>
  )
}

type SideProps = { side: 'ours' | 'theirs'; who: string; score: number | null; href: string }

function Side({ side, who, score, href }: SideProps) {
  return (
    <Link
      className={`${classes.side} tabular`}
      data-side={side}
      href={href}
      title={`${who}: ${score === null ? NOT_KNOWN_YET : `${formatScore(score)} of 100`}`}
    >
      <span className={classes.track} aria-hidden="true">
        {score !== null && <span className={classes.mark} style={{ '--at': score } as object} />}
      </span>
      <span className={classes.figure}>
        <VisuallyHidden>{who}: </VisuallyHidden>
        {score === null ? <span className="muted">–</span> : formatScore(score)}
        {score === null && <VisuallyHidden>{NOT_KNOWN_YET}</VisuallyHidden>}
      </span>
    </Link>
  )
}
