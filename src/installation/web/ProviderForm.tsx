import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Copy } from '../../ui/Copy.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspaces } from '../../workspaces/web/workspaces.api.ts'
import classes from './InstallationPage.module.css'
import { useAddProvider } from './installation.api.ts'

const REQUIRED = { required: true, withAsterisk: false }

export function ProviderForm() {
  const add = useAddProvider()
  const { data } = useWorkspaces()
  const [name, setName] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const element = event.currentTarget
    const entered = new FormData(element)
    const said = (field: string) => `${entered.get(field) ?? ''}`
    const done = () => {
      element.reset()
      setName('')
    }
    add.mutate(
      {
        name,
        issuer: said('issuer').trim(),
        domain: said('domain'),
        clientId: said('client'),
        clientSecret: said('secret'),
        workspace: said('workspace') || null,
      },
      { onSuccess: done },
    )
  }
  const workspaces = (data?.workspaces ?? []).filter(({ isSample }) => !isSample)
  return (
    <form className={`${form.form} ${form.wide} ${classes.after}`} onSubmit={submit}>
      <h3>Trust a provider</h3>
      <div className={form.row}>
        <TextInput
          className={form.grow}
          label="Short name"
          placeholder="our-login"
          pattern="[a-z0-9][a-z0-9\-]{0,40}"
          title="Small letters, digits and hyphens"
          value={name}
          onChange={event => setName(event.target.value)}
          {...REQUIRED}
        />
        <TextInput
          className={form.grow}
          name="domain"
          label="For the domain"
          placeholder="firm.example"
          {...REQUIRED}
        />
      </div>
      {name && (
        <div>
          <p className={classes.under}>
            Register Goodfaith there first, with this address to send people back to:
          </p>
          <Copy text={`${location.origin}/api/sign-in/sso/callback/${name}`} what="the callback" />
        </div>
      )}
      <TextInput
        name="issuer"
        type="url"
        label="Issuer"
        placeholder="https://login.firm.example"
        description="It is asked for its own description there before it is trusted."
        {...REQUIRED}
      />
      <div className={form.row}>
        <TextInput className={form.grow} name="client" label="Client id" autoComplete="off" {...REQUIRED} />
        <PasswordInput
          className={form.grow}
          name="secret"
          label="Client secret"
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the secret', tabIndex: 0 }}
          {...REQUIRED}
        />
      </div>
      <NativeSelect
        name="workspace"
        label="Newcomers become members of"
        data={[
          ...workspaces.map(({ slug, name }) => ({ value: slug, label: name })),
          { value: '', label: 'No workspace, until they are invited' },
        ]}
      />
      <FormProblem error={add.error} />
      <div className={form.actions}>
        <Button type="submit" variant="default" loading={add.isPending}>
          Trust it
        </Button>
      </div>
    </form>
  )
}
