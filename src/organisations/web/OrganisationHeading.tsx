import type { ReactNode } from 'react'
import { counted } from '../../ui/format.ts'
import { Heading } from '../../ui/Heading.tsx'
import { WebsiteLink } from '../../ui/WebsiteLink.tsx'
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
    <Heading title={name} actions={actions} label="Mail domains and people">
      {domains.map(domain => (
        <li key={domain}>{domain}</li>
      ))}
      {city && <li>{city}</li>}
      {website && (
        <li>
          <WebsiteLink website={website} />
        </li>
      )}
      <li>{counted(people, 'person known there', 'people known there')}</li>
      {family}
    </Heading>
  )
}
