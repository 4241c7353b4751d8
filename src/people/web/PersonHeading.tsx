import type { ReactNode } from 'react'
import classes from './PersonHeading.module.css'
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
    <header className={classes.heading}>
      <div className={classes.top}>
        <h1>{name || addresses[0]?.address || 'Without a name'}</h1>
        <div className={classes.actions}>{actions}</div>
      </div>
      <ul className={classes.facts} aria-label="Organisation and addresses">
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
            <a href={asUrl(website)} target="_blank" rel="noreferrer">
              {website.replace(/^https?:\/\//, '')}
            </a>
          </li>
        )}
        {others.length > 0 && <li>also {others.join(', ')}</li>}
      </ul>
    </header>
  )
}

/** Only ever to the web: whatever else was typed is taken for the name of a site. */
const asUrl = (website: string) => (/^https?:\/\//i.test(website) ? website : `https://${website}`)
