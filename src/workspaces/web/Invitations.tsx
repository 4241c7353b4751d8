import { Confirm } from '../../ui/Confirm.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { formatMoment } from '../../ui/format.ts'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Section } from '../../ui/Section.tsx'
import classes from './MembersPage.module.css'
import { useInvitations, useWithdraw } from './members.api.ts'
import { asRole } from './role-words.ts'

/** Those who have not come yet. */
export function Invitations({ workspace }: { workspace: string }) {
  const { data, error, refetch } = useInvitations(workspace)
  const withdraw = useWithdraw()
  return (
    <Section title="Open invitations">
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for invitations" />}
      {data?.invitations.length === 0 && <p className="muted">Nobody is invited who has not come.</p>}
      <ul className={classes.list} aria-label="Open invitations">
        {data?.invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
          <li key={id} className={classes.item}>
            <div className={classes.what}>
              <div className={classes.name}>{email}</div>
              <div className={classes.under}>
                As {asRole(role)}, by {invitedBy}, until {formatMoment(expiresAt)}
              </div>
            </div>
            <Confirm
              label="Withdraw"
              name={`Withdraw the invitation of ${email}`}
              question={`Withdraw the invitation of ${email}?`}
              does="Withdraw it"
              run={() => withdraw.mutateAsync({ workspace, id })}
            >
              The link opens nothing from then on. You can invite them again.
            </Confirm>
          </li>
        ))}
      </ul>
    </Section>
  )
}
