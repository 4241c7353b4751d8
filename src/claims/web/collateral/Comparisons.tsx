import claims from '../Claims.module.css'
import type { Audit } from './collateral.api.ts'
import classes from './Piece.module.css'

/** Tables that set us beside others, with what a fair reader would miss in them. */
export function Comparisons({ comparisons }: Pick<Audit, 'comparisons'>) {
  if (comparisons.length === 0) return null
  return (
    <section className={classes.further} aria-labelledby="comparisons">
      <h2 id="comparisons">Comparisons</h2>
      <ul className={claims.list}>
        {comparisons.map(({ page, parties, rows, faults }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tables may compare the same parties
          <li key={`${page} ${at}`} className={claims.item}>
            <p className={classes.words}>{parties.join(' · ')}</p>
            <p className={claims.under}>
              Page {page}, {rows} rows
            </p>
            {faults.length === 0 ? (
              <p>Nothing is missing in it.</p>
            ) : (
              <ul className={classes.problems} aria-label="What a fair reader would miss">
                {faults.map(({ fault, rows: concerned, because, instead }) => (
                  <li key={fault}>
                    {because} <span className="muted">{instead}</span>
                    {concerned.length > 0 && (
                      <span className={claims.under}>Rows: {concerned.join(', ')}</span>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
