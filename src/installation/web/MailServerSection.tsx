import { Confirm } from '../../ui/Confirm.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Section } from '../../ui/Section.tsx'
import classes from './InstallationPage.module.css'
import { useForgetMailServer, useMailServer, useSetMailServer } from './installation.api.ts'
import { MailServerForm } from './MailServerForm.tsx'

export function MailServerSection({ email }: { email: string }) {
  const { data, error, refetch } = useMailServer()
  // Held here: the form is a new one when what is set has changed.
  const set = useSetMailServer()
  const forget = useForgetMailServer()
  const server = data?.server
  return (
    <Section
      title="Mail server"
      lead="Invitations, links and new passwords go out through it (SMTP). Without one nothing is sent, and links are shown above."
    >
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for the mail server" />}
      {data && <MailServerForm key={server?.host ?? ''} server={server ?? null} email={email} set={set} />}
      {server && (
        <div className={classes.after}>
          <Confirm
            label="Send no mail any more"
            question={`Forget ${server.host}?`}
            does="Forget it"
            run={() => forget.mutateAsync({}).then(set.reset)}
          >
            Its password is forgotten with it. Links are then shown here, for you to pass on.
          </Confirm>
        </div>
      )}
    </Section>
  )
}
