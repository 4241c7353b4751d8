import { Button, NativeSelect, TextInput } from '@mantine/core'
import { permits } from '../../../platform/viewer.ts'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { PERMISSION_OF, type Role } from '../../../workspaces/roles.ts'
import { SCOPES, type Scope } from '../../api-key.ts'
import { SCOPE_WORDS } from './scope-words.ts'
import classes from './YouPage.module.css'

const LENGTHS = [7, 30, 90, 180, 365]

export type KeyParts = { name: string; scope: Scope; days: number }
type MakeKeyFormProps = {
  role: Role
  isPending: boolean
  error: Error | null
  onMake: (parts: KeyParts) => void
}

/** Only what one may do oneself can be given to a key. */
export function MakeKeyForm({ role, isPending, error, onMake }: MakeKeyFormProps) {
  const scopes = SCOPES.filter(scope => permits(PERMISSION_OF[role], scope))
  return (
    <form
      className={`${form.form} ${form.wide} ${classes.after}`}
      onSubmit={event => {
        event.preventDefault()
        const entered = new FormData(event.currentTarget)
        onMake({
          name: `${entered.get('name')}`,
          scope: entered.get('scope') as Scope,
          days: Number(entered.get('days')),
        })
      }}
    >
      <TextInput
        name="name"
        label="What the key is for"
        placeholder="Weekly report"
        maxLength={100}
        required
        withAsterisk={false}
      />
      <div className={form.row}>
        <NativeSelect
          className={form.grow}
          name="scope"
          label="What it may do"
          data={scopes.map(scope => ({ value: scope, label: SCOPE_WORDS[scope].full }))}
        />
        <NativeSelect
          name="days"
          label="How long it holds"
          defaultValue="90"
          data={LENGTHS.map(days => ({ value: `${days}`, label: `${days} days` }))}
        />
      </div>
      <FormProblem error={error} />
      <div className={form.actions}>
        <Button type="submit" variant="default" loading={isPending}>
          Make a key
        </Button>
      </div>
    </form>
  )
}
