import { Switch } from '@mantine/core'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import classes from './MailPrivacyPage.module.css'
import { type Shared, usePrivacy, useShareMail, useUnshareMail } from './privacy.api.ts'

type ShareMailProps = {
  workspace: string
  what: Exclude<Shared, 'message'>
  id: string
  name: string
  /** Who of us has mail with them. */
  ties: readonly { memberId: string }[]
}

/** Whether one's own mail with a person or an organisation is for everybody in the workspace to read. */
export function ShareMail({ workspace, what, id, name, ties }: ShareMailProps) {
  const { data } = usePrivacy(workspace)
  const { data: described } = useWorkspace(workspace)
  const [share, unshare] = [useShareMail(), useUnshareMail()]
  if (!data || !ties.some(({ memberId }) => memberId === described?.memberId)) return null
  const isShared = data.shares.some(one => one.what === what && one.id === id)
  const isViewer = described?.role === 'viewer'
  return (
    <div className={classes.share}>
      <Switch
        label={`Let everybody here read my mail with ${name}`}
        description={
          isViewer
            ? 'Viewers only look; whoever administers the workspace can give you more rights.'
            : isShared
              ? 'They read what you wrote each other. What colleagues wrote is theirs to share.'
              : 'They see that mail passed and when, not what it says.'
        }
        checked={isShared}
        disabled={isViewer || share.isPending || unshare.isPending}
        onChange={() => (isShared ? unshare : share).mutate({ workspace, what, id })}
      />
      <FormProblem error={share.error ?? unshare.error} />
    </div>
  )
}
