import { Button, Checkbox, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { Section } from '../../../ui/Section.tsx'
import { listSessionsOperation } from '../../sessions.operations.ts'
import { askSignIn } from '../ask-sign-in.ts'
import { NewPassword } from '../NewPassword.tsx'
import { type Identity, useSession } from '../session.api.ts'
import { sendReset } from '../ways-in.ts'

export function PasswordForm({ identity: { email, hasPassword } }: { identity: Identity }) {
  return (
    <Section title="Password">
      {hasPassword ? <ChangePassword /> : <p>You have no password: you come in by other ways.</p>}
      <SendReset
        email={email}
        label={hasPassword ? 'Send me a link instead: I do not know it' : 'Send me a link to choose one'}
      />
    </Section>
  )
}

function ChangePassword() {
  const queryClient = useQueryClient()
  const element = useRef<HTMLFormElement>(null)
  const change = useMutation({
    mutationFn: (entered: { currentPassword: string; newPassword: string; revokeOtherSessions: boolean }) =>
      askSignIn('/change-password', entered),
    onSuccess: () => {
      element.current?.reset()
      return queryClient.invalidateQueries({ queryKey: [listSessionsOperation.name] })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const entered = new FormData(event.currentTarget)
    change.mutate({
      currentPassword: `${entered.get('current')}`,
      newPassword: `${entered.get('password')}`,
      revokeOtherSessions: entered.has('others'),
    })
  }
  return (
    <form ref={element} className={form.form} onSubmit={submit}>
      <OldPassword label="Your password until now" />
      <NewPassword label="New password" />
      <Checkbox name="others" defaultChecked label="End my other sessions" />
      <FormProblem error={change.error} />
      {change.isSuccess && (
        <p role="status" className={form.said}>
          Your new password holds.
        </p>
      )}
      <div className={form.actions}>
        <Button type="submit" variant="default" loading={change.isPending}>
          Change the password
        </Button>
      </div>
    </form>
  )
}

/** The password one has, as `current` in its form: asked for again before anything of weight. */
export const OldPassword = ({ label }: { label: string }) => (
  <PasswordInput
    name="current"
    label={label}
    autoComplete="current-password"
    required
    withAsterisk={false}
    visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
  />
)

/** Who came by single sign-on has none, and who is new from the command line knows none. */
function SendReset({ email, label }: { email: string; label: string }) {
  const canMail = useSession().data?.canMail
  const send = useMutation({ mutationFn: () => sendReset(email) })
  return (
    <>
      <FormProblem error={send.error} />
      {send.isSuccess && (
        <p role="status" className={form.said}>
          {canMail
            ? `The link is on its way to ${email}.`
            : 'Whoever runs this installation sees the link under “Installation” and can pass it on.'}
        </p>
      )}
      <div className={form.actions}>
        <Button variant="subtle" ml={-18} loading={send.isPending} onClick={() => send.mutate()}>
          {label}
        </Button>
      </div>
    </>
  )
}
