import { Outlet, useLocation } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { BeginPage } from '../../installation/web/BeginPage.tsx'
import { SignInPage } from '../../sessions/web/SignInPage.tsx'
import { useSession } from '../../sessions/web/session.api.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { formatSearch } from '../../ui/search.ts'
import { ROUTES } from '../paths.ts'
import { Outside } from './Outside.tsx'

/** Pages that are there for somebody who is not signed in as well. */
const OPEN: readonly string[] = [ROUTES.signIn, ROUTES.signInLink, ROUTES.resetPassword, ROUTES.invitation]

/** Asks who is here before anything is shown: nobody yet at all, nobody signed in, or somebody who may go on. */
export function Gate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useSession()
  const { pathname, search } = useLocation()
  const wasIn = useRef(false)
  if (data?.identity) wasIn.current = true
  if (!data) {
    return (
      <Outside>
        {error ? (
          <Failure isPage error={error} onRetry={refetch} />
        ) : (
          <Loading what="Opening">{null}</Loading>
        )}
      </Outside>
    )
  }
  if (!data.hasBegun)
    return (
      <Outside>
        <BeginPage />
      </Outside>
    )
  if (OPEN.includes(pathname))
    return (
      <Outside>
        <Outlet />
      </Outside>
    )
  if (data.identity) return children
  return (
    <Outside>
      <SignInPage
        to={pathname + formatSearch(search as Record<string, string>)}
        note={wasIn.current ? 'You were signed out. Sign in to go on where you were.' : undefined}
      />
    </Outside>
  )
}
