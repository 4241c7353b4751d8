import type { OutputOf } from '../../platform/http/operations.ts'
import { formatCount, NOT_KNOWN_YET } from '../../ui/format.ts'
import type { getEvaluationOperation } from '../relationships.operations.ts'
import classes from './EvaluationTable.module.css'
import { isBaseline, nameOfModel, shareOfTheWay } from './evaluation-words.ts'

type Line = OutputOf<typeof getEvaluationOperation>['lines'][number]

export function EvaluationTable({ lines }: { lines: readonly Line[] }) {
  return (
    <table className={`${classes.table} tabular`}>
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">AUC</th>
          <th scope="col">Brier</th>
          <th scope="col" className={classes.wide}>
            Log loss
          </th>
          <th scope="col" className={classes.wide}>
            n
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.model} data-shown={line.shown}>
            <th scope="row">
              {nameOfModel(line.model)}
              {line.shown && <span className={classes.shown}>shown in Goodfaith</span>}
            </th>
            <td>
              {line.auc === null ? NOT_KNOWN_YET : <Auc auc={line.auc} isBaseline={isBaseline(line.model)} />}
            </td>
            <td>{line.brier.toFixed(3)}</td>
            <td className={classes.wide}>{line.logLoss.toFixed(3)}</td>
            <td className={classes.wide}>{formatCount(line.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The score with how far it is on the way from a coin to an oracle. */
function Auc({ auc, isBaseline: isQuiet }: { auc: number; isBaseline: boolean }) {
  return (
    <span className={classes.auc}>
      <span>{auc.toFixed(3)}</span>
      <span className={classes.track} aria-hidden="true">
        <span
          className={classes.filled}
          data-quiet={isQuiet}
          style={{ width: `${shareOfTheWay(auc) * 100}%` }}
        />
      </span>
    </span>
  )
}
