import { counted } from '../../../ui/format.ts'
import claims from '../Claims.module.css'
import type { Audit } from './collateral.api.ts'
import classes from './Piece.module.css'

/** What is required in a piece, those first that leave something open. */
export function Requirements({ requirements }: Pick<Audit, 'requirements'>) {
  const lacking = requirements.filter(({ lacks }) => lacks.length > 0)
  if (requirements.length === 0) return null
  return (
    <section className={classes.further} aria-labelledby="requirements">
      <h2 id="requirements">Requirements</h2>
      <p className="muted">
        {counted(requirements.length - lacking.length, 'requirement')} of {requirements.length} with measure,
        value, tolerance and a way to verify it.
      </p>
      <ul className={claims.list}>
        {lacking.map(({ page, text, lacks }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be required twice
          <li key={`${page} ${at}`} className={claims.item}>
            <p className={classes.words}>{text}</p>
            <p className={claims.under}>
              Page {page} · <span className={claims.inexact}>lacks {lacks.join(', ')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
