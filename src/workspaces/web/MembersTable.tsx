import { Button, VisuallyHidden } from '@mantine/core'
import { Confirm } from '../../ui/Confirm.tsx'
import { Explained } from '../../ui/Explained.tsx'
import { formatDate } from '../../ui/format.ts'
import classes from './MembersPage.module.css'
import { type Member, useRemoveMember } from './members.api.ts'
import { RoleChoice } from './RoleChoice.tsx'

type MembersTableProps = {
  workspace: string
  members: readonly Member[]
  /** Which of them one is oneself. */
  ownId: string | undefined
  /** Absent for those who may not invite. */
  onInvite: ((member: Member) => void) | undefined
}

export function MembersTable({ workspace, members, ownId, onInvite }: MembersTableProps) {
  return (
    <table className={classes.table} aria-label="Members">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">Teams</th>
          <th scope="col">Since</th>
          <th scope="col">
            <VisuallyHidden>What can be done</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map(member => (
          <tr key={member.id}>
            <th scope="row">
              <span className={classes.name}>{member.name}</span>
              {member.id === ownId && <span className={classes.mark}>you</span>}
              <div className={classes.under}>{member.email ?? 'Known from mail; cannot sign in'}</div>
            </th>
            <td className={classes.role}>
              {member.role && <RoleChoice workspace={workspace} member={member} role={member.role} />}
            </td>
            <td className={`${classes.under} ${classes.plain}`}>{member.teams.join(', ')}</td>
            <td className={`${classes.under} ${classes.plain}`}>
              {member.since && formatDate(member.since)}
            </td>
            <td className={classes.does}>
              {member.role ? (
                <Leave workspace={workspace} member={member} isOneself={member.id === ownId} />
              ) : (
                onInvite && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Invite ${member.name}`}
                    onClick={() => onInvite(member)}
                  >
                    Invite
                  </Button>
                )
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type LeaveProps = { workspace: string; member: Member; isOneself: boolean }

function Leave({ workspace, member, isOneself }: LeaveProps) {
  const remove = useRemoveMember()
  const { id, name, abilities } = member
  const run = () => remove.mutateAsync({ workspace, id })
  const label = isOneself ? 'Leave' : 'Remove'
  if (abilities.remove !== true) {
    return (
      <Explained
        label={`${label} ${name}: why not`}
        className={`${classes.under} ${classes.why}`}
        explanation={abilities.remove}
      >
        {label}
      </Explained>
    )
  }
  return isOneself ? (
    <Confirm
      label="Leave"
      question="Leave this workspace?"
      does="Leave it"
      run={async () => {
        await run()
        location.assign('/')
      }}
    >
      You come in again only by an invitation. What you did stays, and so does your mail.
    </Confirm>
  ) : (
    <Confirm label="Remove" name={`Remove ${name}`} question={`Remove ${name}?`} does="Remove them" run={run}>
      They cannot come in any more, and their keys end. Their mail, their relationships and what they did
      stay.
    </Confirm>
  )
}
