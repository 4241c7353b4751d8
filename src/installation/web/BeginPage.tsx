import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/web/client.ts'
import { NewPassword } from '../../sessions/web/NewPassword.tsx'
import classes from '../../sessions/web/SignInPage.module.css'
import { useArrival } from '../../sessions/web/session.api.ts'
import { enterByPassword } from '../../sessions/web/ways-in.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { beginOperation } from '../installation.operations.ts'

/** The first start: whoever sits at the machine makes themselves the owner. */
export function BeginPage() {
  const arrive = useArrival()
  const begin = useMutation({
    mutationFn: async (entered: { name: string; email: string; password: string }) => {
      await call(beginOperation, entered)
      await enterByPassword(entered.email, entered.password)
    },
    // Also where it was refused: somebody else may have begun meanwhile, and then this is the page to sign in.
    onSettled: arrive,
  })
  return (
    <div className={classes.page}>
      <PageTitle title="Welcome" />
      <h1>Welcome to Goodfaith</h1>
      <p className={classes.lead}>
        This installation is new. Say who you are: it will be yours to run, and you decide who else comes in.
        Everything stays on this machine.
      </p>
      <form
        className={`${form.form} ${classes.form}`}
        onSubmit={event => {
          event.preventDefault()
          const entered = new FormData(event.currentTarget)
          begin.mutate({
            name: `${entered.get('name')}`,
            email: `${entered.get('email')}`,
            password: `${entered.get('password')}`,
          })
        }}
      >
        <TextInput
          name="name"
          label="Your name"
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={200}
        />
        <TextInput
          type="email"
          name="email"
          label="Your mail address"
          description="The one you write from: mail under it becomes yours."
          autoComplete="username"
          required
          withAsterisk={false}
        />
        <NewPassword label="Choose a password" />
        <FormProblem error={begin.error} />
        <Button type="submit" loading={begin.isPending}>
          Begin
        </Button>
      </form>
    </div>
  )
}
