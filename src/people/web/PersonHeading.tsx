import type { ReactNode } from 'react'
import classes from './PersonHeading.module.css'

type PersonHeadingProps = {
  name: string
  addresses: readonly { address: string }[]
  aliases: readonly string[]
  /** Where they belong, as a link. */
  organisation: ReactNode
}

/** Who it is: name, organisation, addresses, and by what other names they wrote. */
export function PersonHeading({ name, addresses, aliases, organisation }: PersonHeadingProps) {
  const others = aliases.filter(alias => alias !== name)
  return (
    <header className={classes.heading}>
      <h1>{name}</h1>
      <ul className={classes.facts} aria-label="Organisation and addresses">
        {organisation && <li>{organisation}</li>}
        {addresses.map(({ address }) => (
          <li key={address}>{address}</li>
        ))}
        {others.length > 0 && <li>also {others.join(', ')}</li>}
      </ul>
    </header>
  )
}
