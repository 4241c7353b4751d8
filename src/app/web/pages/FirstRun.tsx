import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useOpenWorkspace } from '../../../workspaces/web/workspaces.api.ts'
import { paths } from '../../paths.ts'
import classes from './FirstRun.module.css'
import { LongWave } from './LongWave.tsx'

export function FirstRun() {
  const navigate = useNavigate()
  const own = useOpenWorkspace('own')
  const sample = useOpenWorkspace('sample')
  const problem = own.error ?? sample.error
  return (
    <div className={classes.page}>
      <PageTitle title="Welcome" />
      <h1 className={classes.title}>Relationships wax and wane. See yours.</h1>
      <p className={classes.text}>
        Goodfaith is the CRM that measures relationships. It reads the mail you already have and shows, on
        both sides, who writes, who answers and how fast; which ties grow, which fade, and when the next word
        is due. Everything stays on this computer.
      </p>
      <LongWave />
      <p className={classes.key} aria-hidden="true">
        <span data-side="ours">what you sent</span>
        <span data-side="theirs">what came back</span>
      </p>
      <div className={classes.offers}>
        <Button
          size="md"
          loading={own.isPending}
          onClick={() =>
            own.mutate(undefined, {
              onSuccess: ({ slug }) => navigate({ href: paths.import({ workspace: slug }) }),
            })
          }
        >
          Import your mail
        </Button>
        <Button
          size="md"
          variant="default"
          loading={sample.isPending}
          onClick={() =>
            sample.mutate(undefined, {
              onSuccess: ({ slug }) => navigate({ href: paths.relationships({ workspace: slug }) }),
            })
          }
        >
          Open the sample workspace
        </Button>
      </div>
      <p className={classes.hint}>
        The sample is the story of a small firm and its clients over two years. It can be left at any time.
      </p>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem.message}
        </p>
      )}
    </div>
  )
}
