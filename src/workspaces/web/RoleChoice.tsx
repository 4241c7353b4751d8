import { Select } from '@mantine/core'
import { Explained } from '../../ui/Explained.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { ROLES, type Role } from '../roles.ts'
import classes from './MembersPage.module.css'
import { type Member, useChangeRole } from './members.api.ts'
import { ROLE_NAMES } from './role-words.ts'

type RoleChoiceProps = { workspace: string; member: Member; role: Role }

/** What a member may be; a role that cannot be given is there with the reason why. */
export function RoleChoice({ workspace, member: { id, name, abilities }, role }: RoleChoiceProps) {
  const change = useChangeRole()
  const refusals = ROLES.filter(other => other !== role).map(other => abilities.roles[other])
  if (refusals.every(ability => ability !== true)) {
    return (
      <Explained
        label={`${ROLE_NAMES[role]}: why ${name} cannot be given another role`}
        className={classes.why}
        explanation={`${refusals[0]}`}
      >
        {ROLE_NAMES[role]}
      </Explained>
    )
  }
  const reasonAgainst = (other: string) => {
    const ability = abilities.roles[other as Role]
    return other === role || ability === true ? undefined : ability
  }
  return (
    <>
      <Select
        aria-label={`Role of ${name}`}
        size="xs"
        allowDeselect={false}
        value={change.isPending ? change.variables.role : role}
        disabled={change.isPending}
        data={ROLES.map(other => ({
          value: other,
          label: ROLE_NAMES[other],
          disabled: reasonAgainst(other) !== undefined,
        }))}
        comboboxProps={{ width: 260, position: 'bottom-start', withinPortal: false }}
        classNames={{ options: classes.options! }}
        renderOption={({ option }) => (
          <span className={classes.option}>
            {option.label}
            <small>{reasonAgainst(option.value)}</small>
          </span>
        )}
        onChange={chosen =>
          chosen && chosen !== role && change.mutate({ workspace, id, role: chosen as Role })
        }
      />
      <FormProblem error={change.error} />
    </>
  )
}
