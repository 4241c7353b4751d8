import { useRef, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Section } from '../../ui/Section.tsx'
import { Invitations } from './Invitations.tsx'
import { InviteForm } from './InviteForm.tsx'
import classes from './MembersPage.module.css'
import { MembersTable } from './MembersTable.tsx'
import { type Member, useMembers } from './members.api.ts'
import { RoleMeanings } from './RoleMeanings.tsx'
import { Teams } from './Teams.tsx'
import { WorkspaceName } from './WorkspaceName.tsx'
import { useWorkspace } from './workspaces.api.ts'

/** Who of us is in this workspace, as what and in which teams, and how others are let in. */
export function MembersPage() {
  const { workspace } = usePlace()
  const { data, error, refetch } = useMembers(workspace)
  const { data: described } = useWorkspace(workspace)
  const [seat, setSeat] = useState<Member | null>(null)
  const invite = useRef<HTMLDivElement>(null)
  const askFor = (member: Member) => {
    setSeat(member)
    invite.current?.scrollIntoView()
    invite.current?.querySelector('input')?.focus()
  }
  const mayInvite = data?.abilities.invite
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="Members and teams" />
      <h1>Members and teams</h1>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && (
        <div className={classes.table}>
          <ListSkeleton what="Looking who is here" />
        </div>
      )}
      {data && (
        <>
          <MembersTable
            workspace={workspace}
            members={data.members}
            ownId={described?.memberId}
            onInvite={mayInvite === true ? askFor : undefined}
          />
          <div ref={invite}>
            <Section title="Invite somebody">
              {mayInvite === true ? (
                <InviteForm
                  key={seat?.id ?? ''}
                  workspace={workspace}
                  seat={seat}
                  email={described?.members.find(({ id }) => id === seat?.id)?.addresses[0]}
                  onForget={() => setSeat(null)}
                />
              ) : (
                <p>{mayInvite}</p>
              )}
            </Section>
          </div>
          {mayInvite === true && <Invitations workspace={workspace} />}
          <Teams workspace={workspace} members={data.members} />
          <RoleMeanings />
          {mayInvite === true && described && (
            <>
              <WorkspaceName key={described.name} workspace={workspace} name={described.name} />
              <p>
                <Link href={paths.audit({ workspace })}>Audit log</Link>: all that was done here, and who came
                in.
              </p>
            </>
          )}
        </>
      )}
    </div>
  )
}
