import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { Link } from '../../ui/Link.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { askSignIn } from './ask-sign-in.ts'
import { NewPassword } from './NewPassword.tsx'
import classes from './SignInPage.module.css'
import { useRefreshSession } from './session.api.ts'

/** Where the link of “Forgot your password?” leads. */
export function ResetPage() {
  const navigate = useNavigate()
  const { token = '' } = useSearch().search
  const refresh = useRefreshSession()
  const reset = useMutation({
    mutationFn: (newPassword: string) => askSignIn('/reset-password', { newPassword, token }),
    onSuccess: async () => {
      await refresh()
      await navigate({ href: paths.signIn({ because: 'reset' }), replace: true })
    },
  })
  return (
    <div className={classes.page}>
      <PageTitle title="A new password" />
      <h1>A new password</h1>
      <p className={classes.lead}>Wherever you are signed in now, you will have to sign in again.</p>
      <form
        className={`${form.form} ${classes.form}`}
        onSubmit={event => {
          event.preventDefault()
          reset.mutate(`${new FormData(event.currentTarget).get('password')}`)
        }}
      >
        <NewPassword label="New password" />
        <FormProblem error={reset.error} />
        <div className={form.actions}>
          <Button type="submit" loading={reset.isPending}>
            Set the password
          </Button>
          <Link href={paths.signIn()}>Back to sign-in</Link>
        </div>
      </form>
    </div>
  )
}
