import { type Place, paths } from '../../app/paths.ts'
import { Link } from '../../ui/Link.tsx'
import classes from './Claims.module.css'

/** What we say, who says so with us, and where it is said. */
export function ClaimTabs({
  place,
  current,
}: {
  place: Place
  current: 'claims' | 'references' | 'collateral'
}) {
  return (
    <nav aria-label="Claims, references and collateral" className={classes.tabs}>
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
      <Link
        className={classes.tab}
        href={paths.collateral(place)}
        aria-current={current === 'collateral' ? 'page' : undefined}
      >
        Collateral
      </Link>
    </nav>
  )
}
