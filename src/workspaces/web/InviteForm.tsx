import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Copy } from '../../ui/Copy.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatMoment } from '../../ui/format.ts'
import { ROLES, type Role } from '../roles.ts'
import { type Member, useInvite } from './members.api.ts'
import { ROLE_NAMES } from './role-words.ts'

type InvitedRole = Exclude<Role, 'owner'>
const INVITED = ROLES.filter((role): role is InvitedRole => role !== 'owner')

type InviteFormProps = {
  workspace: string
  /** A member known from mail, whom they are to be. */
  seat: Member | null
  email: string | undefined
  onForget: () => void
}

export function InviteForm({ workspace, seat, email, onForget }: InviteFormProps) {
  const invite = useInvite()
  const asked = invite.variables?.email
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        const entered = new FormData(event.currentTarget)
        invite.mutate({
          workspace,
          email: `${entered.get('email')}`,
          role: entered.get('role') as InvitedRole,
          memberId: seat?.id,
        })
      }}
    >
      {seat && (
        <p>
          They come in as <strong>{seat.name}</strong>, whose mail is here already.{' '}
          <Button variant="subtle" size="compact-sm" onClick={onForget}>
            Somebody else
          </Button>
        </p>
      )}
      <div className={form.row}>
        <TextInput
          className={form.grow}
          type="email"
          name="email"
          label="Mail address"
          defaultValue={email}
          required
          withAsterisk={false}
        />
        <NativeSelect
          name="role"
          label="As"
          defaultValue="member"
          data={INVITED.map(role => ({ value: role, label: ROLE_NAMES[role] }))}
        />
        <Button type="submit" loading={invite.isPending}>
          Invite
        </Button>
      </div>
      <FormProblem error={invite.error} />
      {invite.data && !invite.data.link && (
        <p role="status" className={form.said}>
          The invitation is on its way to {asked}. It holds until {formatMoment(invite.data.expiresAt)}.
        </p>
      )}
      {invite.data?.link && (
        <div role="status">
          <p>
            No mail can be sent from here. Give {asked} this link yourself; it holds until{' '}
            {formatMoment(invite.data.expiresAt)}, once, and for them alone:
          </p>
          <Copy text={invite.data.link} what="the link" />
        </div>
      )}
    </form>
  )
}
