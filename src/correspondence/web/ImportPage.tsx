import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { useOwnWorkspace, useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { ChooseMail } from './ChooseMail.tsx'
import { ChooseOurs } from './ChooseOurs.tsx'
import { ImportList } from './ImportList.tsx'
import classes from './ImportPage.module.css'

/** First which mail, then which addresses in it are ours. The mail that was chosen stands in the address. */
export function ImportPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const { data: workspace } = useWorkspace(place.workspace)
  const chosen = search.paths?.split('\n').filter(Boolean) ?? []
  if (workspace?.isSample) return <SampleKeepsItsStory />
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="Import" />
      <h1>Import your mail</h1>
      {chosen.length === 0 ? (
        <>
          <ChooseMail workspace={place.workspace} onChosen={mail => change({ paths: mail.join('\n') })} />
          <ImportList place={place} />
        </>
      ) : (
        <ChooseOurs place={place} paths={chosen} onBack={() => change({ paths: undefined })} />
      )}
    </div>
  )
}

function SampleKeepsItsStory() {
  const navigate = useNavigate()
  const own = useOwnWorkspace()
  return (
    <div className="page">
      <PageTitle title="Import" />
      <Notice
        isPage
        title="The sample keeps its own story"
        action={
          own && (
            <Button onClick={() => navigate({ href: paths.import({ workspace: own.slug }) })}>
              Import into my own workspace
            </Button>
          )
        }
      >
        Your own mail goes into your own workspace, beside the sample.
      </Notice>
    </div>
  )
}
