import { counted } from '../../ui/format.ts'
import classes from './OrganisationHeading.module.css'

type OrganisationHeadingProps = { name: string; domains: readonly string[]; people: number }

export function OrganisationHeading({ name, domains, people }: OrganisationHeadingProps) {
  return (
    <header className={classes.heading}>
      <h1>{name}</h1>
      <ul className={classes.facts} aria-label="Mail domains and people">
        {domains.map(domain => (
          <li key={domain}>{domain}</li>
        ))}
        <li>{counted(people, 'person known there', 'people known there')}</li>
      </ul>
    </header>
  )
}
