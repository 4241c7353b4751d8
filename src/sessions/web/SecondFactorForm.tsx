import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { askSignIn } from './ask-sign-in.ts'
import classes from './SignInPage.module.css'

/** The code of the authenticator app, or one of the codes written down for when it is lost. */
export function SecondFactorForm({ onIn }: { onIn: () => Promise<void> }) {
  const [isBackup, setBackup] = useState(false)
  const enter = useMutation({
    mutationFn: (entered: { code: string; trustDevice: boolean }) =>
      askSignIn(isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', entered),
    onSuccess: onIn,
  })
  return (
    <form
      className={`${form.form} ${classes.form}`}
      onSubmit={event => {
        event.preventDefault()
        const entered = new FormData(event.currentTarget)
        const code = `${entered.get('code')}`.replace(/\s/g, '')
        enter.mutate({ code, trustDevice: entered.has('trust') })
      }}
    >
      <TextInput
        key={String(isBackup)}
        name="code"
        label={isBackup ? 'Backup code' : 'Code of your authenticator app'}
        description={isBackup ? 'Each of them works once.' : 'Six digits; they change every half minute.'}
        autoComplete="one-time-code"
        inputMode={isBackup ? 'text' : 'numeric'}
        required
        withAsterisk={false}
        autoFocus
      />
      <Checkbox name="trust" label="Do not ask for a code on this device for 30 days" />
      <FormProblem error={enter.error} />
      <div className={form.actions}>
        <Button type="submit" loading={enter.isPending}>
          Go on
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            enter.reset()
            setBackup(!isBackup)
          }}
        >
          {isBackup ? 'Use the authenticator app' : 'Use a backup code'}
        </Button>
      </div>
    </form>
  )
}
