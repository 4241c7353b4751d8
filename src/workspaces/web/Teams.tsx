import { Button } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '../../ui/Confirm.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Section } from '../../ui/Section.tsx'
import classes from './MembersPage.module.css'
import { type Member, type Team, useChangeTeam, useMakeTeam, useRemoveTeam, useTeams } from './members.api.ts'
import { TeamForm } from './TeamForm.tsx'

type TeamsProps = { workspace: string; members: readonly Member[] }

export function Teams({ workspace, members }: TeamsProps) {
  const { data, error, refetch } = useTeams(workspace)
  const make = useMakeTeam()
  const [made, setMade] = useState(0)
  const mayChange = data?.abilities.change
  return (
    <Section
      title="Teams"
      lead="Who works together. Lists can be seen by team, and views shared with one. A team opens nothing that its members could not read anyway."
    >
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for teams" />}
      {data?.teams.length === 0 && <p className="muted">There are no teams yet.</p>}
      <ul className={classes.list} aria-label="Teams">
        {data?.teams.map(team => (
          <TeamItem
            key={team.id}
            workspace={workspace}
            team={team}
            members={members}
            mayChange={mayChange === true}
          />
        ))}
      </ul>
      {mayChange === true && (
        <div className={classes.after}>
          <TeamForm
            key={made}
            label="New team"
            does="Make it"
            members={members}
            mutation={make}
            onSubmit={team => make.mutate({ workspace, ...team }, { onSuccess: () => setMade(made + 1) })}
          />
        </div>
      )}
      {typeof mayChange === 'string' && <p className={classes.after}>{mayChange}</p>}
    </Section>
  )
}

type TeamItemProps = TeamsProps & { team: Team; mayChange: boolean }

function TeamItem({ workspace, team, members, mayChange }: TeamItemProps) {
  const { id, name, memberIds } = team
  const [isEditing, setEditing] = useState(false)
  const change = useChangeTeam()
  const remove = useRemoveTeam()
  const names = members.filter(member => memberIds.includes(member.id)).map(({ name }) => name)
  if (isEditing) {
    return (
      <li className={classes.item}>
        <TeamForm
          label="Team"
          does="Keep"
          team={team}
          members={members}
          mutation={change}
          onSubmit={changed =>
            change.mutate({ workspace, id, ...changed }, { onSuccess: () => setEditing(false) })
          }
          onBack={() => setEditing(false)}
        />
      </li>
    )
  }
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <div className={classes.name}>{name}</div>
        <div className={classes.under}>{names.join(', ') || 'Nobody yet'}</div>
      </div>
      {mayChange && (
        <div className={classes.actions}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Change ${name}`}
            onClick={() => setEditing(true)}
          >
            Change
          </Button>
          <Confirm
            label="Remove"
            name={`Remove ${name}`}
            question={`Remove the team ${name}?`}
            does="Remove it"
            run={() => remove.mutateAsync({ workspace, id })}
          >
            Its members stay.
          </Confirm>
        </div>
      )}
    </li>
  )
}
