import { Button } from '@mantine/core'
import { Copy } from '../../../ui/Copy.tsx'
import form from '../../../ui/Form.module.css'
import classes from './YouPage.module.css'

/** The only time that the key itself is seen. */
export function MadeKey({ made, onKept }: { made: { key: string }; onKept: () => void }) {
  return (
    <div className={`${classes.setup} ${classes.after}`}>
      <p role="status" className={form.said}>
        This is your new key. Keep it where the program finds it: it is not shown again.
      </p>
      <Copy text={made.key} what="the key" />
      <p className="muted">
        It goes into each request as <code>Authorization: Bearer {made.key.slice(0, 11)}…</code>
      </p>
      <div className={form.actions}>
        <Button variant="default" onClick={onKept}>
          I have kept it
        </Button>
      </div>
    </div>
  )
}
