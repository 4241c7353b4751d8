import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { type OwnWorkspace, useOpenSample } from '../../../workspaces/web/workspaces.api.ts'
import { paths } from '../../paths.ts'
import classes from './FirstRun.module.css'
import { LongWave } from './LongWave.tsx'

/** `own` is where one's mail goes; whoever may only look has nowhere to bring it. */
export function FirstRun({ own }: { own: OwnWorkspace | undefined }) {
  const navigate = useNavigate()
  const sample = useOpenSample()
  return (
    <div className={classes.page}>
      <PageTitle title="Welcome" />
      <h1 className={classes.title}>Relationships wax and wane. See yours.</h1>
      <p className={classes.text}>
        Goodfaith is the CRM that measures relationships. It reads the mail you already have and shows, on
        both sides, who writes, who answers and how fast; which ties grow, which fade, and when the next word
        is due. Everything stays on the machine that it runs on.
      </p>
      <LongWave />
      <p className={classes.key} aria-hidden="true">
        <span data-side="ours">what you sent</span>
        <span data-side="theirs">what came back</span>
      </p>
      <div className={classes.offers}>
        {own && own.role !== 'viewer' && (
          <Button size="md" onClick={() => navigate({ href: paths.import({ workspace: own.slug }) })}>
            Import your mail
          </Button>
        )}
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
        {!own &&
          'You are not a member of any workspace yet: ask whoever runs this installation to invite you. '}
        {own?.role === 'viewer' && `Nobody has brought mail into ${own.name} yet. `}
        The sample is the story of a small firm and its clients over two years. It can be left at any time.
      </p>
      {sample.error && (
        <p role="alert" className={classes.problem}>
          {sample.error.message}
        </p>
      )}
    </div>
  )
}
