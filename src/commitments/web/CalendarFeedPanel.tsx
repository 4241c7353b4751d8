import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import { useChange } from '../../app/web/use-change.ts'
import { Copy } from '../../ui/Copy.tsx'
import { Failure } from '../../ui/Failure.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatMoment } from '../../ui/format.ts'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import {
  endCalendarFeedOperation,
  getCalendarFeedOperation,
  makeCalendarFeedOperation,
} from '../commitments.operations.ts'
import classes from './Commitments.module.css'

type PanelProps = { workspace: string; isOpen: boolean; onClose: () => void }

/** An address at which calendars find what one owes and is owed. */
export function CalendarFeedPanel({ workspace, isOpen, onClose }: PanelProps) {
  return (
    <SidePanel title="Follow in a calendar" isOpen={isOpen} onClose={onClose} size="min(520px, 100vw)">
      <Feed workspace={workspace} />
    </SidePanel>
  )
}

function Feed({ workspace }: { workspace: string }) {
  const { data, error, refetch } = useQuery(asQuery(getCalendarFeedOperation, { workspace }))
  const make = useChange(makeCalendarFeedOperation)
  const end = useChange(endCalendarFeedOperation)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking for your calendar address" />
  const { feed } = data
  return (
    <div className={classes.stack}>
      <p>
        Your calendar can show what you owe and what is owed to you, each on its day. Whoever has the address
        sees it without signing in, so keep it to yourself; it ends with your membership.
      </p>
      {make.data && feed && (
        <div>
          <Copy text={make.data.address} what="the address" />
          <p className="muted">Subscribe to it in your calendar. It is shown this once.</p>
        </div>
      )}
      {feed && !make.data && (
        <p className="muted">
          There is an address since {formatMoment(feed.madeAt)}.{' '}
          {feed.readAt
            ? `A calendar looked last ${formatMoment(feed.readAt)}.`
            : 'No calendar has looked yet.'}{' '}
          It is not shown again; a new one ends the old.
        </p>
      )}
      <FormProblem error={make.error ?? end.error} />
      <div className={form.actions}>
        <Button loading={make.isPending} onClick={() => make.mutate({ workspace })}>
          {feed ? 'Make a new address' : 'Make an address'}
        </Button>
        {feed && (
          <Button
            variant="default"
            loading={end.isPending}
            onClick={() => end.mutate({ workspace }, { onSuccess: () => make.reset() })}
          >
            End it
          </Button>
        )}
      </div>
    </div>
  )
}
