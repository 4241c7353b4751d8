import { formatMoment } from '../../ui/format.ts'
import classes from './AuditPage.module.css'
import { actionInWords, type AuditLine as Line, VIA } from './audit.api.ts'

/** One thing done, with the fields it changed as they were kept. */
export function AuditLine({ line }: { line: Line }) {
  const { at, actor, via, action, subject, before, after } = line
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return (
    <li className={classes.line}>
      <time className={`${classes.at} tabular`} dateTime={at}>
        {formatMoment(at)}
      </time>
      <div className={classes.what}>
        <strong>{actor}</strong> <span className="muted">{VIA[via]}</span>
        <div>
          {actionInWords(action)}: {subject}
        </div>
        {names.length > 0 && (
          <dl className={classes.fields}>
            {names.map(name => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {before && name in before && <del>{shown(before[name])}</del>}{' '}
                  {after && name in after && <ins>{shown(after[name])}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  )
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
