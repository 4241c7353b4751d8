import classes from './Wordmark.module.css'

/** The name, with the two sides of a wave before it; on a phone the wave alone is seen where it is brief. */
export function Wordmark({ isBrief = false }: { isBrief?: boolean }) {
  return (
    <span className={classes.wordmark}>
      <svg viewBox="0 0 26 20" width="26" height="20" aria-hidden="true">
        <path className={classes.ours} d="M0 10C4 10 5.5 1 11 1s6 9 15 9z" />
        <path className={classes.theirs} d="M0 10c5.5 0 7.5 8 13 8s6-8 13-8z" />
      </svg>
      <span className={`${classes.name} ${isBrief ? classes.brief : ''}`}>Goodfaith</span>
    </span>
  )
}
