import { type Place, paths } from '../../app/paths.ts'
import { Link } from '../../ui/Link.tsx'
import classes from './Claims.module.css'

/** What we say, and who says so with us. */
export function ClaimTabs({ place, current }: { place: Place; current: 'claims' | 'references' }) {
  return (
    <nav aria-label="Claims and references" className={classes.tabs}>
      <Link
        className={classes.tab}
        href={paths.claims(place)}
        aria-current={current === 'claims' ? 'page' : undefined}
      >
        Claims
      </Link>
      <Link
        className={classes.tab}
        href={paths.references(place)}
        aria-current={current === 'references' ? 'page' : undefined}
      >
        References
      </Link>
    </nav>
  )
}
