import { useIdentity } from '../../sessions/web/session.api.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import classes from './InstallationPage.module.css'
import { MailServerSection } from './MailServerSection.tsx'
import { NewWorkspace } from './NewWorkspace.tsx'
import { Providers } from './Providers.tsx'
import { WaitingLinks } from './WaitingLinks.tsx'

/** What is set once for all workspaces, by whoever runs the installation. */
export function InstallationPage() {
  const identity = useIdentity()
  if (!identity?.ownsInstallation) {
    return (
      <div className="page">
        <PageTitle title="Installation" />
        <Notice isPage title="Not for you to set">
          This page is for whoever runs this installation of Goodfaith.
        </Notice>
      </div>
    )
  }
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="Installation" />
      <h1>Installation</h1>
      <p className={classes.lead}>
        What holds for all workspaces here. You run this installation; only you see this.
      </p>
      <WaitingLinks />
      <MailServerSection email={identity.email} />
      <Providers />
      <NewWorkspace />
    </div>
  )
}
