import type { ReactNode } from 'react'
import { counted } from '../../ui/format.ts'
import classes from './OrganisationHeading.module.css'
import type { OrganisationRecord } from './organisations.api.ts'

type OrganisationHeadingProps = {
  organisation: OrganisationRecord
  people: number
  /** What it is part of and what is part of it, as links. */
  family: ReactNode
  actions: ReactNode
}

export function OrganisationHeading({ organisation, people, family, actions }: OrganisationHeadingProps) {
  const { name, domains, city, website } = organisation
  return (
    <header className={classes.heading}>
      <div className={classes.top}>
        <h1>{name}</h1>
        <div className={classes.actions}>{actions}</div>
      </div>
      <ul className={classes.facts} aria-label="Mail domains and people">
        {domains.map(domain => (
          <li key={domain}>{domain}</li>
        ))}
        {city && <li>{city}</li>}
        {website && (
          <li>
            <a
              href={/^https?:\/\//i.test(website) ? website : `https://${website}`}
              target="_blank"
              rel="noreferrer"
            >
              {website.replace(/^https?:\/\//, '')}
            </a>
          </li>
        )}
        <li>{counted(people, 'person known there', 'people known there')}</li>
        {family}
      </ul>
    </header>
  )
}
