import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asQuery, call } from '../../../app/web/client.ts'
import type { OutputOf } from '../../../platform/http/operations.ts'
import { Confirm } from '../../../ui/Confirm.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { counted, formatMoment } from '../../../ui/format.ts'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { Section } from '../../../ui/Section.tsx'
import {
  endOtherSessionsOperation,
  endSessionOperation,
  listSessionsOperation,
} from '../../sessions.operations.ts'
import { describeAgent } from '../user-agent.ts'
import classes from './YouPage.module.css'

type SessionRow = OutputOf<typeof listSessionsOperation>['sessions'][number]

export function Sessions() {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: [listSessionsOperation.name] })
  const { data, error, refetch } = useQuery(asQuery(listSessionsOperation, {}))
  const others = data?.sessions.filter(({ isThisOne }) => !isThisOne).length ?? 0
  return (
    <Section
      title="Where you are signed in"
      lead="A session ends by itself 30 days after it was last used. End those that you do not know, and choose a new password."
    >
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking where you are signed in" />}
      {data && (
        <ul className={classes.list} aria-label="Your sessions">
          {data.sessions.map(session => (
            <SessionItem key={session.id} session={session} onEnded={refresh} />
          ))}
        </ul>
      )}
      {others > 0 && (
        <div className={classes.after}>
          <Confirm
            label="End all others"
            question={`End ${counted(others, 'other session')}?`}
            does="End them"
            run={async () => {
              await call(endOtherSessionsOperation, {})
              await refresh()
            }}
          >
            Whoever uses them has to sign in again. You stay signed in here.
          </Confirm>
        </div>
      )}
    </Section>
  )
}

function SessionItem({ session, onEnded }: { session: SessionRow; onEnded: () => Promise<void> }) {
  const { id, userAgent, ipAddress, begunAt, renewedAt, isThisOne } = session
  const end = useMutation({ mutationFn: () => call(endSessionOperation, { id }), onSettled: onEnded })
  const what = describeAgent(userAgent)
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <div className={classes.name}>
          {what}
          {isThisOne && <span className={classes.mark}>this one</span>}
        </div>
        <div className={classes.under}>
          {ipAddress && `From ${ipAddress}. `}Since {formatMoment(begunAt)}
          {renewedAt > begunAt && `, used until ${formatMoment(renewedAt)}`}
        </div>
        <FormProblem error={end.error} />
      </div>
      {!isThisOne && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`End ${what} of ${formatMoment(begunAt)}`}
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          End
        </Button>
      )}
    </li>
  )
}
