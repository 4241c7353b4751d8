import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useIdentity } from '../session.api.ts'
import { Keys } from './Keys.tsx'
import { NameForm } from './NameForm.tsx'
import { Passkeys } from './Passkeys.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'
import classes from './YouPage.module.css'

/** What is one's own, whatever the workspace: the ways in, where one is in, and the keys that speak for one. */
export function YouPage() {
  const identity = useIdentity()
  if (!identity) return null
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="You" />
      <h1>You</h1>
      <p className={classes.email}>You sign in as {identity.email}.</p>
      <NameForm name={identity.name} />
      <PasswordForm identity={identity} />
      <SecondFactor identity={identity} />
      <Passkeys />
      <Sessions />
      <Keys />
    </div>
  )
}
