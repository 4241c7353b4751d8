import { Progress } from '@mantine/core'
import { Icon } from '../../ui/Icon.tsx'
import classes from './ImportProgressPage.module.css'
import { isMeasured, shareDone } from './import-words.ts'
import type { MailImport } from './imports.api.ts'

/** An import goes over the mail twice: relationships are measured from the headers first, bodies follow. */
export function ImportPasses({ mail }: { mail: MailImport }) {
  const hasMeasured = isMeasured(mail)
  const share = shareDone(mail)
  return (
    <ol className={classes.passes}>
      <Pass name="Relationships measured" share={hasMeasured ? 1 : share} />
      <Pass name="Bodies read" share={hasMeasured ? share : 0} />
    </ol>
  )
}

function Pass({ name, share }: { name: string; share: number }) {
  const isDone = share >= 1
  return (
    <li className={classes.pass} data-done={isDone}>
      <span className={classes.passName}>
        {name}
        {isDone ? <Icon name="check" /> : <span className="muted tabular">{Math.floor(share * 100)} %</span>}
      </span>
      <Progress value={share * 100} aria-label={name} transitionDuration={300} />
    </li>
  )
}
