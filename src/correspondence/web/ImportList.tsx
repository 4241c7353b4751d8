import { type Place, paths } from '../../app/paths.ts'
import { formatMoment } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import classes from './ImportPage.module.css'
import { nameOfMail, outcomeOf, PASS_WORDS } from './import-words.ts'
import { useImports } from './imports.api.ts'

/** What was imported before, newest first. */
export function ImportList({ place }: { place: Place }) {
  const { data } = useImports(place.workspace)
  if (!data || data.imports.length === 0) return null
  return (
    <section className={classes.list} aria-labelledby="imports">
      <h2 id="imports">Imports so far</h2>
      <ul className={classes.imports}>
        {data.imports.map(mail => (
          <li key={mail.id}>
            <Link href={paths.importProgress(place, mail.id)} className={classes.import}>
              <span className={classes.importName}>{nameOfMail(mail.paths)}</span>
              <span>{PASS_WORDS[mail.state]}</span>
              <span className={`${classes.importUnder} tabular`}>
                {formatMoment(mail.startedAt)} · {outcomeOf(mail)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
