import { Section } from '../../ui/Section.tsx'
import { ROLES } from '../roles.ts'
import classes from './MembersPage.module.css'
import { ROLE_MEANINGS, ROLE_NAMES } from './role-words.ts'

export function RoleMeanings() {
  return (
    <Section title="What each role may do">
      <dl className={classes.meanings}>
        {ROLES.flatMap(role => [
          <dt key={role}>{ROLE_NAMES[role]}</dt>,
          <dd key={`${role} may`}>{ROLE_MEANINGS[role]}</dd>,
        ])}
      </dl>
    </Section>
  )
}
