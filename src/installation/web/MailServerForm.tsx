import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import classes from './InstallationPage.module.css'
import type { MailServer, useSetMailServer } from './installation.api.ts'

const SUBMISSION_PORT = 587

type MailServerFormProps = {
  server: MailServer | null
  email: string
  set: ReturnType<typeof useSetMailServer>
}

/** What is entered holds once the server has taken a mail to oneself. */
export function MailServerForm({ server, email, set }: MailServerFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const entered = new FormData(event.currentTarget)
    const said = (name: string) => `${entered.get(name) ?? ''}`.trim()
    set.mutate({
      host: said('host'),
      port: Number(said('port')),
      isSecure: entered.has('secure'),
      username: said('username') || null,
      sender: said('sender'),
      ...(entered.get('password') ? { password: `${entered.get('password')}` } : {}),
    })
  }
  return (
    <form className={`${form.form} ${form.wide}`} onSubmit={submit}>
      <div className={form.row}>
        <TextInput
          className={form.grow}
          name="host"
          label="Server"
          placeholder="smtp.firm.example"
          defaultValue={server?.host}
          required
          withAsterisk={false}
        />
        <TextInput
          className={classes.port}
          name="port"
          label="Port"
          type="number"
          min={1}
          max={65535}
          defaultValue={server?.port ?? SUBMISSION_PORT}
          required
          withAsterisk={false}
        />
      </div>
      <Checkbox
        name="secure"
        defaultChecked={server?.isSecure}
        label="TLS from the first byte (port 465). Else it is used where the server offers it."
      />
      <div className={form.row}>
        <TextInput
          className={form.grow}
          name="username"
          label="Name to sign in with, if any"
          autoComplete="off"
          defaultValue={server?.username ?? ''}
        />
        <PasswordInput
          className={form.grow}
          name="password"
          label="Password"
          autoComplete="new-password"
          placeholder={server?.hasPassword ? 'As it is' : ''}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
        />
      </div>
      <TextInput
        name="sender"
        label="Sent as"
        placeholder="Goodfaith <goodfaith@firm.example>"
        defaultValue={server?.sender}
        required
        withAsterisk={false}
      />
      <FormProblem error={set.error} />
      {set.isSuccess && (
        <p role="status" className={form.said}>
          It took a mail to {email}, and holds from now on.
        </p>
      )}
      <div className={form.actions}>
        <Button type="submit" variant="default" loading={set.isPending}>
          Send me a test mail, and keep it
        </Button>
      </div>
    </form>
  )
}
