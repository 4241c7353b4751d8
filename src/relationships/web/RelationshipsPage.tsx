import { Button } from '@mantine/core'
import { paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { ListPage } from './lists/ListPage.tsx'
import classes from './RelationshipsPage.module.css'

/** All measured ties, one by one or one row a person, strongest first. */
export function RelationshipsPage() {
  const { search } = useSearch()
  const isByPerson = search.of === 'people'
  return isByPerson ? (
    <ListPage
      key="people"
      listed="people"
      title="People"
      noun="person"
      nouns="people"
      label="People"
      searchLabel="Search people and organisations"
      loading="Measuring people"
      heading={<Heading isByPerson />}
      empty={<NothingYet />}
    />
  ) : (
    <ListPage
      key="ties"
      listed="relationships"
      title="Relationships"
      noun="relationship"
      label="Relationships"
      searchLabel="Search people and organisations"
      loading="Measuring relationships"
      heading={<Heading isByPerson={false} />}
      empty={<NothingYet />}
    />
  )
}

/** Says what is listed, and leads to the other way of listing it. */
function Heading({ isByPerson }: { isByPerson: boolean }) {
  const place = usePlace()
  return (
    <>
      <h1>{isByPerson ? 'People' : 'Relationships'}</h1>
      <nav aria-label="One row for each" className={classes.kinds}>
        <Link href={paths.relationships(place)} aria-current={isByPerson ? undefined : 'page'}>
          Ties
        </Link>
        <Link
          href={paths.relationships(place, { of: 'people' })}
          aria-current={isByPerson ? 'page' : undefined}
        >
          People
        </Link>
      </nav>
    </>
  )
}

function NothingYet() {
  const place = usePlace()
  return (
    <Notice
      title="No relationships yet"
      action={
        <Button component={Link} href={paths.import(place)}>
          Import your mail
        </Button>
      }
    >
      A relationship appears here once mail has passed between one of you and somebody outside. Bulk mail,
      lists and robots never become one.
    </Notice>
  )
}
