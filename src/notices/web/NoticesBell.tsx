import { ActionIcon, Button, Popover } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { asQuery } from '../../app/web/client.ts'
import { useChange } from '../../app/web/use-change.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { Failure } from '../../ui/Failure.tsx'
import { counted, formatDate, formatMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { listNoticesOperation, markSeenOperation } from '../notices.operations.ts'
import classes from './NoticesBell.module.css'

type Notice = OutputOf<typeof listNoticesOperation>['notices'][number]

/** How long a reminder may take to show on a page that stays open. */
const EVERY_MS = 30_000

/** How much one has not seen yet, and the list of it. */
export function NoticesBell({ place }: { place: Place }) {
  const [isOpen, setOpen] = useState(false)
  const { workspace } = place
  const { data, error, refetch } = useQuery({
    ...asQuery(listNoticesOperation, { workspace, limit: 30 }),
    refetchInterval: EVERY_MS,
  })
  const unseen = data?.unseen ?? 0
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className={classes.bell}
          aria-label={unseen ? `Notices: ${unseen} not seen` : 'Notices'}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="bell" size={18} />
          {unseen > 0 && <span className={classes.count}>{unseen > 99 ? '99+' : unseen}</span>}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>
        {error && <Failure error={error} onRetry={refetch} />}
        {!error && !data && <ListSkeleton what="Looking for notices" />}
        {data && <List place={place} notices={data.notices} unseen={unseen} onLeave={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  )
}

type ListProps = { place: Place; notices: readonly Notice[]; unseen: number; onLeave: () => void }

function List({ place, notices, unseen, onLeave }: ListProps) {
  const seen = useChange(markSeenOperation)
  const { workspace } = place
  return (
    <>
      <div className={classes.head}>
        <h2>{unseen > 0 ? counted(unseen, 'new notice') : 'Notices'}</h2>
        {unseen > 0 && (
          <Button
            variant="default"
            size="compact-xs"
            loading={seen.isPending}
            onClick={() => seen.mutate({ workspace })}
          >
            Mark all seen
          </Button>
        )}
      </div>
      {notices.length === 0 && (
        <p className={classes.empty}>Nothing yet. Reminders, tasks given to you and mentions arrive here.</p>
      )}
      <ul className={classes.notices}>
        {notices.map(notice => (
          <li key={notice.id} className={classes.notice} data-new={notice.seenAt === null}>
            <Link
              href={hrefOf(place, notice)}
              onClick={() => {
                onLeave()
                if (!notice.seenAt) seen.mutate({ workspace, ids: [notice.id] })
              }}
            >
              <span className={classes.what}>{whatOf(notice)}</span>
              <span>{notice.text}</span>
              <span className={classes.when}>{formatMoment(momentOf(notice))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Of a reminder the moment asked for; what else is due is due on a day, and told at a moment. */
const momentOf = ({ kind, dueAt, madeAt }: Notice) => (kind === 'reminder' ? (dueAt ?? madeAt) : madeAt)

function whatOf({ kind, actor, dueAt, seenAt }: Notice): string {
  const fresh = seenAt ? '' : 'New: '
  if (kind === 'reminder') return `${fresh}Reminder`
  if (kind === 'commitment') return `${fresh}Commitment due ${formatDate(dueAt!)}`
  if (kind === 'touch') return `${fresh}Touch proposed for ${formatDate(dueAt!)}`
  return `${fresh}${actor ?? 'Somebody'} ${kind === 'mention' ? 'mentioned you' : 'gave you a task'}`
}

function hrefOf(place: Place, { about, taskId, commitmentId, approachId }: Notice): string {
  if (approachId) return paths.approach(place, approachId)
  if (commitmentId) return paths.commitments(place)
  if (about?.kind === 'person') return paths.person(place, about.id)
  if (about?.kind === 'organisation') return paths.organisation(place, about.id)
  return taskId ? paths.tasks(place) : paths.relationships(place)
}
