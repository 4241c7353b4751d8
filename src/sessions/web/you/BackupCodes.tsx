import { Button } from '@mantine/core'
import { CopyButton } from '../../../ui/Copy.tsx'
import form from '../../../ui/Form.module.css'
import classes from './YouPage.module.css'

/** Shown once: they are what is left when the telephone is not. */
export function BackupCodes({ codes, onKept }: { codes: string[]; onKept: () => unknown }) {
  const text = codes.join('\n')
  return (
    <div className={classes.setup}>
      <p role="status" className={form.said}>
        The second factor is on. Keep these backup codes where your telephone is not: each lets you in once,
        and they are not shown again.
      </p>
      <ul className={classes.codes} aria-label="Backup codes">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={form.actions}>
        <CopyButton text={text} what="the backup codes" />
        <Button
          component="a"
          variant="default"
          size="compact-sm"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="goodfaith-backup-codes.txt"
        >
          Download
        </Button>
        <Button onClick={onKept}>I have kept them</Button>
      </div>
    </div>
  )
}
