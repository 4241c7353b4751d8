import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { NewPassword } from '../../../sessions/web/NewPassword.tsx'
import classes from '../../../sessions/web/SignInPage.module.css'
import { useArrival } from '../../../sessions/web/session.api.ts'
import { enterByPassword } from '../../../sessions/web/ways-in.ts'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { acceptInvitationOperation } from '../../../workspaces/members.operations.ts'
import { paths } from '../../paths.ts'
import { call } from '../client.ts'

/** Takes an invitation up as somebody who has not been here before. */
export function NewcomerForm({ token, email }: { token: string; email: string }) {
  const navigate = useNavigate()
  const arrive = useArrival()
  const accept = useMutation({
    mutationFn: async (chosen: { name: string; password: string }) => {
      const { workspace } = await call(acceptInvitationOperation, { token, ...chosen })
      await enterByPassword(email, chosen.password)
      return workspace
    },
    onSuccess: async workspace => {
      await arrive()
      await navigate({ href: paths.relationships({ workspace }), replace: true })
    },
  })
  return (
    <form
      className={`${form.form} ${classes.form}`}
      onSubmit={event => {
        event.preventDefault()
        const chosen = new FormData(event.currentTarget)
        accept.mutate({ name: `${chosen.get('name')}`, password: `${chosen.get('password')}` })
      }}
    >
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <TextInput
        name="name"
        label="Your name"
        autoComplete="name"
        required
        withAsterisk={false}
        maxLength={200}
      />
      <NewPassword label="Choose a password" />
      <FormProblem error={accept.error} />
      <Button type="submit" loading={accept.isPending}>
        Accept
      </Button>
    </form>
  )
}
