import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { Section } from '../../../ui/Section.tsx'
import { askSignIn } from '../ask-sign-in.ts'
import { useRefreshSession } from '../session.api.ts'

export function NameForm({ name }: { name: string }) {
  const refresh = useRefreshSession()
  const rename = useMutation({
    mutationFn: (name: string) => askSignIn('/update-user', { name }),
    onSuccess: refresh,
  })
  return (
    <Section title="Name" lead="How you are called here, and in workspaces that you join from now on.">
      <form
        className={form.form}
        onSubmit={event => {
          event.preventDefault()
          rename.mutate(`${new FormData(event.currentTarget).get('name')}`.trim())
        }}
      >
        <div className={form.row}>
          <TextInput
            className={form.grow}
            name="name"
            label="Your name"
            autoComplete="name"
            defaultValue={name}
            pattern=".*\S.*"
            maxLength={200}
            required
            withAsterisk={false}
          />
          <Button type="submit" variant="default" loading={rename.isPending}>
            Rename
          </Button>
        </div>
        <FormProblem error={rename.error} />
        {rename.isSuccess && (
          <p role="status" className={form.said}>
            Renamed.
          </p>
        )}
      </form>
    </Section>
  )
}
