import type { ReactNode } from 'react'
import { Heading } from '../../ui/Heading.tsx'
import { WebsiteLink } from '../../ui/WebsiteLink.tsx'
import type { PersonRecord } from './people.api.ts'

type PersonHeadingProps = {
  person: PersonRecord
  /** Where they belong, as a link. */
  organisation: ReactNode
  actions: ReactNode
}

/** Who it is: name, what they do and where, how they are reached, and by what other names they wrote. */
export function PersonHeading({ person, organisation, actions }: PersonHeadingProps) {
  const { name, addresses, phones, city, website } = person
  const others = person.aliases.filter(alias => alias !== name)
  const title = person.positions.find(({ isHeld, title }) => isHeld && title)?.title ?? person.title
  return (
    <Heading
      title={name || addresses[0]?.address || 'Without a name'}
      actions={actions}
      label="Organisation and addresses"
    >
      {(title || organisation) && (
        <li>
          {title}
          {title && organisation && ', '}
          {organisation}
        </li>
      )}
      {addresses.map(({ address }) => (
        <li key={address}>{address}</li>
      ))}
      {phones.map(({ number, label }) => (
        <li key={number}>
          <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
          {label && ` ${label}`}
        </li>
      ))}
      {city && <li>{city}</li>}
      {website && (
        <li>
          <WebsiteLink website={website} />
        </li>
      )}
      {others.length > 0 && <li>also {others.join(', ')}</li>}
    </Heading>
  )
}
