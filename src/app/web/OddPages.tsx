import { Button } from '@mantine/core'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { paths } from '../paths.ts'

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <div className="page">
      <PageTitle title="Not found" />
      <Notice isPage title="There is nothing at this address" action={<StartButton />}>
        The link may be old, or a part of it is missing.
      </Notice>
    </div>
  )
}

/** A page that failed to draw: a fault of ours. */
export function BrokenPage() {
  return (
    <div className="page">
      <PageTitle title="Something went wrong" />
      <Notice
        isPage
        title="This page could not be shown"
        action={<Button onClick={() => location.reload()}>Load it again</Button>}
      >
        Nothing was lost. If it happens again after loading, it is a fault in Goodfaith worth reporting.
      </Notice>
    </div>
  )
}

function StartButton() {
  return (
    <Button component="a" href={paths.home}>
      Go to the start
    </Button>
  )
}
