import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Copy } from '../../../ui/Copy.tsx'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import { askSignIn } from '../ask-sign-in.ts'
import classes from './YouPage.module.css'

type SecondFactorSetupProps = { totpURI: string; onDone: () => void; onBack: () => void }

/** The app learns the secret and shows that it has; only then is the second factor on. */
export function SecondFactorSetup({ totpURI, onDone, onBack }: SecondFactorSetupProps) {
  const confirm = useMutation({
    mutationFn: (code: string) => askSignIn('/two-factor/verify-totp', { code }),
    onSuccess: onDone,
  })
  return (
    <form
      className={classes.setup}
      onSubmit={event => {
        event.preventDefault()
        confirm.mutate(`${new FormData(event.currentTarget).get('code')}`.replace(/\s/g, ''))
      }}
    >
      <div className={classes.step}>
        <h3>Scan this with an authenticator app</h3>
        <QrCode text={totpURI} label="Code for an authenticator app" className={classes.qr} />
        <p className="muted">Or type this into it:</p>
        <Copy text={new URL(totpURI).searchParams.get('secret') ?? ''} what="the secret" />
      </div>
      <div className={form.form}>
        <TextInput
          name="code"
          label="The code that it shows now"
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          withAsterisk={false}
        />
        <FormProblem error={confirm.error} />
        <div className={form.actions}>
          <Button type="submit" loading={confirm.isPending}>
            Turn it on
          </Button>
          <Button variant="subtle" onClick={onBack}>
            Leave it
          </Button>
        </div>
      </div>
    </form>
  )
}
