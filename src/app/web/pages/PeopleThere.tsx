import { Fragment } from 'react'
import type { OrganisationRecord } from '../../../organisations/web/organisations.api.ts'
import { Link } from '../../../ui/Link.tsx'
import { type Place, paths } from '../../paths.ts'
import classes from './PeopleThere.module.css'

type There = { id: string; name: string; title: string | null; isThere: boolean }

/** Everybody who belongs to an organisation, also those nobody of us ever wrote to, and who once did. */
export function PeopleThere({ place, people }: { place: Place; people: readonly There[] }) {
  return (
    <section className={classes.section} aria-labelledby="people-there">
      <h2 id="people-there">People</h2>
      <ul className={classes.people}>
        {people.map(({ id, name, title, isThere }) => (
          <li key={id}>
            <Link href={paths.person(place, id)}>{name}</Link>
            <span className="muted">
              {title && ` ${title}`}
              {!isThere && ' (formerly)'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What an organisation is part of, and what is part of it. */
export function Family({ place, organisation }: { place: Place; organisation: OrganisationRecord }) {
  const { parent, parts } = organisation
  return (
    <>
      {parent && (
        <li>
          part of <Link href={paths.organisation(place, parent.id)}>{parent.name}</Link>
        </li>
      )}
      {parts.length > 0 && (
        <li>
          with{' '}
          {parts.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link href={paths.organisation(place, id)}>{name}</Link>
            </Fragment>
          ))}
        </li>
      )}
    </>
  )
}
