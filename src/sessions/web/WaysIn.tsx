import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useRef } from 'react'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import classes from './SignInPage.module.css'
import { canUsePasskeys } from './ways-in.ts'

export type Way = 'password' | 'passkey' | 'provider' | 'link' | 'reset'

type WaysInProps = {
  email: string
  onEmail: (email: string) => void
  pending: Way | null
  error: Error | null
  onChoose: (way: Way, password?: string) => void
}

export function WaysIn({ email, onEmail, pending, error, onChoose }: WaysInProps) {
  const address = useRef<HTMLInputElement>(null)
  const choose = (way: Way) => () => address.current?.reportValidity() && onChoose(way)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onChoose('password', `${new FormData(event.currentTarget).get('password')}`)
  }
  return (
    <>
      <form className={`${form.form} ${classes.form}`} onSubmit={submit}>
        <TextInput
          ref={address}
          type="email"
          name="email"
          label="Mail address"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={event => onEmail(event.target.value)}
        />
        <PasswordInput
          name="password"
          label="Password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
        />
        <FormProblem error={error} />
        <div className={form.actions}>
          <Button type="submit" loading={pending === 'password'}>
            Sign in
          </Button>
          <Button variant="subtle" loading={pending === 'reset'} onClick={choose('reset')}>
            Forgot your password?
          </Button>
        </div>
      </form>
      <div className={classes.others}>
        <h2>Or without a password</h2>
        <Button variant="default" loading={pending === 'link'} onClick={choose('link')}>
          Send me a link
        </Button>
        {canUsePasskeys() && (
          <Button variant="default" loading={pending === 'passkey'} onClick={() => onChoose('passkey')}>
            Use a passkey
          </Button>
        )}
        <Button variant="default" loading={pending === 'provider'} onClick={choose('provider')}>
          Single sign-on
        </Button>
      </div>
    </>
  )
}
