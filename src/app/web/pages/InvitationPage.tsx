import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { askSignIn } from '../../../sessions/web/ask-sign-in.ts'
import { SignInForm } from '../../../sessions/web/SignInForm.tsx'
import classes from '../../../sessions/web/SignInPage.module.css'
import { useArrival, useRefreshSession, useSession } from '../../../sessions/web/session.api.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { acceptInvitationOperation } from '../../../workspaces/members.operations.ts'
import { useInvitation } from '../../../workspaces/web/members.api.ts'
import { asRole } from '../../../workspaces/web/role-words.ts'
import { paths } from '../../paths.ts'
import { call } from '../client.ts'
import { NewcomerForm } from './NewcomerForm.tsx'

/** Where the link of an invitation leads: what it is to, and how to take it up. Opening it does nothing yet. */
export function InvitationPage() {
  const { search, pathname } = useSearch()
  // Held: the address is another one already while the page that comes after is on its way.
  const [token] = useState(search.token ?? '')
  const { data, error, refetch } = useInvitation(token)
  const identity = useSession().data?.identity
  if (token === '') return <CutShort />
  if (error) return <Failure isPage error={error} onRetry={refetch} />
  if (!data) return <Loading what="Looking what the link invites to">{null}</Loading>
  const isTheirs = identity?.email === data.email
  return (
    <div className={classes.page}>
      <PageTitle title="Invitation" />
      <h1>{data.workspace}</h1>
      <p className={classes.lead}>
        {data.invitedBy} invites {data.email} to this workspace, as {asRole(data.role)}.
      </p>
      {identity && isTheirs && <AcceptAsPresent token={token} />}
      {identity && !isTheirs && <SomebodyElse email={identity.email} />}
      {!identity && data.isKnown && (
        <>
          <p className={classes.note}>
            You can sign in here already. Do so, and the invitation is yours to accept.
          </p>
          <SignInForm to={pathname + formatSearch(search)} email={data.email} />
        </>
      )}
      {!identity && !data.isKnown && <NewcomerForm token={token} email={data.email} />}
    </div>
  )
}

function CutShort() {
  return (
    <Notice isPage title="The link is cut short">
      Open the whole of it, or copy it from the mail.
    </Notice>
  )
}

function AcceptAsPresent({ token }: { token: string }) {
  const navigate = useNavigate()
  const arrive = useArrival()
  const accept = useMutation({
    mutationFn: () => call(acceptInvitationOperation, { token }),
    onSuccess: async ({ workspace }) => {
      await arrive()
      await navigate({ href: paths.relationships({ workspace }), replace: true })
    },
  })
  return (
    <div className={classes.form}>
      <FormProblem error={accept.error} />
      <Button loading={accept.isPending} onClick={() => accept.mutate()}>
        Accept
      </Button>
    </div>
  )
}

function SomebodyElse({ email }: { email: string }) {
  const refresh = useRefreshSession()
  const leave = useMutation({ mutationFn: () => askSignIn('/sign-out', {}), onSuccess: refresh })
  return (
    <div className={classes.form}>
      <p className={classes.note}>You are signed in as {email}, and the invitation is for somebody else.</p>
      <FormProblem error={leave.error} />
      <Button mt="lg" loading={leave.isPending} onClick={() => leave.mutate()}>
        Sign out
      </Button>
    </div>
  )
}
