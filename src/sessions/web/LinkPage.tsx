import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { Link } from '../../ui/Link.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { openLink } from './ask-sign-in.ts'
import { SecondFactorForm } from './SecondFactorForm.tsx'
import { afterEntrance } from './SignInForm.tsx'
import classes from './SignInPage.module.css'
import { useArrival } from './session.api.ts'

/**
 * Where a link in a mail leads. Nothing happens by opening it: programs that look through mail open every link, and
 * this one works once.
 */
export function LinkPage() {
  const navigate = useNavigate()
  const { token } = useSearch().search
  const arrive = useArrival()
  const [needsSecond, setNeedsSecond] = useState(false)
  const goOn = async () => {
    await arrive()
    await navigate({ href: paths.home, replace: true })
  }
  const open = useMutation({
    mutationFn: () => openLink(token ?? ''),
    onSuccess: entrance => (afterEntrance(entrance) === 'in' ? goOn() : setNeedsSecond(true)),
  })
  return (
    <div className={classes.page}>
      <PageTitle title="Sign in" />
      <h1>Sign in</h1>
      {needsSecond && <SecondFactorForm onIn={goOn} />}
      {!needsSecond && (
        <>
          <p className={classes.lead}>This link signs you in, once.</p>
          <FormProblem error={open.error} />
          <Button mt="lg" loading={open.isPending} onClick={() => open.mutate()}>
            Sign in
          </Button>
          {open.error && (
            <p className={classes.lead}>
              <Link href={paths.signIn()}>Come in another way</Link>
            </p>
          )}
        </>
      )}
    </div>
  )
}
