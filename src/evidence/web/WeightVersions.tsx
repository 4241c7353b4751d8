import type { ReactNode } from 'react'
import { formatMoment } from '../../ui/format.ts'
import classes from './Weights.module.css'
import { differenceInWords, FACTOR_NAMES } from './weight-words.ts'
import type { WeightingVersion } from './weightings.api.ts'

type WeightVersionsProps = {
  versions: readonly WeightingVersion[]
  /** The way to look at a version, unless it is the one that is shown. */
  look: (version: number) => ReactNode
}

/** Every version that there was: who published it, when, why, and what differs. */
export function WeightVersions({ versions, look }: WeightVersionsProps) {
  return (
    <ol className={classes.versions} aria-label="Versions, the newest first">
      {versions.map(({ version, isInForce, publishedAt, by, because, differs }) => (
        <li key={version} className={classes.version}>
          <div className={classes.versionHead}>
            <b>Version {version}</b>
            {isInForce && <span className={classes.inForce}>in force</span>}
            <span className="muted">
              {publishedAt ? `${by ?? 'Goodfaith'}, ${formatMoment(publishedAt)}` : 'as Goodfaith comes'}
            </span>
            <span className={classes.look}>{look(version)}</span>
          </div>
          {because && <p className={classes.why}>Because: {because}</p>}
          {differs.length > 0 && (
            <ul className={classes.differs} aria-label={`What differs in version ${version}`}>
              {differs.map(difference => (
                <li key={`${difference.kind} ${difference.factor}`}>
                  {difference.words}, {FACTOR_NAMES[difference.factor].toLowerCase()}:{' '}
                  {differenceInWords(difference)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
