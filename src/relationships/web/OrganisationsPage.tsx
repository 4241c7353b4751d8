import { Button } from '@mantine/core'
import { paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ListPage } from './lists/ListPage.tsx'

/** The relationships rolled up to the organisations they lead to, strongest first. */
export function OrganisationsPage() {
  const place = usePlace()
  return (
    <ListPage
      listed="organisations"
      title="Organisations"
      noun="organisation"
      label="Organisations"
      searchLabel="Search organisations"
      loading="Measuring organisations"
      empty={
        <Notice
          title="No organisations yet"
          action={
            <Button component={Link} href={paths.import(place)}>
              Import your mail
            </Button>
          }
        >
          Organisations are known by the mail domains of the people you write with.
        </Notice>
      }
    />
  )
}
