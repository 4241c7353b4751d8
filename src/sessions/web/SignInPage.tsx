import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { localPath } from './local-path.ts'
import { SignInForm } from './SignInForm.tsx'
import classes from './SignInPage.module.css'
import { useIdentity } from './session.api.ts'

/** In the place of any page that needs somebody to be signed in; that page is there once they are. */
export function SignInPage({ to, note }: { to: string; note?: string | undefined }) {
  return (
    <div className={classes.page}>
      <PageTitle title="Sign in" />
      <h1>Sign in</h1>
      {note && (
        <p role="status" className={classes.note}>
          {note}
        </p>
      )}
      <SignInForm to={to} />
    </div>
  )
}

/** The page by its own address, where links and providers of single sign-on lead back to. */
export function SignInRoute() {
  const navigate = useNavigate()
  const identity = useIdentity()
  const { search } = useSearch()
  const to = localPath(search.to)
  useEffect(() => {
    if (identity) navigate({ href: to, replace: true })
  }, [identity, navigate, to])
  return <SignInPage to={to} note={search.error ? explain(search.error) : NOTES[search.because ?? '']} />
}

const NOTES: Record<string, string> = {
  reset: 'Your new password holds. Sign in with it.',
  'signed-out': 'You are signed out.',
}

/** What a provider or the way back from it went wrong by. Its own words are not shown: anybody can write an address. */
const explain = (error: string) =>
  PROVIDER_PROBLEMS[error] ?? 'Single sign-on did not work. Try again, or come in another way.'

const PROVIDER_PROBLEMS: Record<string, string> = {
  access_denied: 'Your provider of single sign-on did not let you in.',
  account_not_linked: 'You come in here by other ways: sign in by one of them.',
  invalid_state: 'That took too long, or was begun in another browser. Begin again here.',
  state_mismatch: 'That took too long, or was begun in another browser. Begin again here.',
}
