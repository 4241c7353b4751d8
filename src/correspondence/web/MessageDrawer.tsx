import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Place } from '../../app/paths.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatMoment } from '../../ui/format.ts'
import { Loading } from '../../ui/Loading.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { Attachments } from './Attachments.tsx'
import classes from './MessageDrawer.module.css'
import { MessagePrivacy } from './MessagePrivacy.tsx'
import { MessageText } from './MessageText.tsx'
import { type Message, useMessage } from './messages.api.ts'
import { Participants } from './Participants.tsx'

type MessageDrawerProps = {
  place: Place
  /** What can be done with a message that one may read. */
  actions?: ReactNode
}

/** One message, over whatever page names it in its address (`?message=`). */
export function MessageDrawer({ place, actions }: MessageDrawerProps) {
  const { search, change } = useSearch()
  const { data, error, refetch } = useMessage(place.workspace, search.message)
  return (
    <SidePanel
      title="Message"
      isOpen={search.message !== undefined}
      onClose={() => change({ message: undefined })}
      isOnTop
    >
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : data ? (
        <OpenMessage place={place} message={data} actions={actions} />
      ) : (
        <MessageSkeleton />
      )}
    </SidePanel>
  )
}

type OpenMessageProps = MessageDrawerProps & { message: Message }

function OpenMessage({ place, message, actions }: OpenMessageProps) {
  return (
    <article className={classes.message}>
      <h2 className={classes.subject}>
        {message.isReadable ? message.subject || '(no subject)' : 'A private message'}
      </h2>
      <p className="muted">
        {message.sentAt ? formatMoment(message.sentAt) : 'Without a date that can be read'}
      </p>
      {message.kindBecause && (
        <p className={classes.note}>Counts for no relationship: {message.kindBecause}</p>
      )}
      <Participants
        place={place}
        participants={message.participants}
        recipientCount={message.recipientCount}
      />
      <MessagePrivacy place={place} message={message} />
      {message.isReadable && (
        <>
          {actions && <div className={classes.actions}>{actions}</div>}
          <MessageText text={message.text} />
          <Attachments attachments={message.attachments} />
          <p className={classes.source}>From {message.source}</p>
        </>
      )}
    </article>
  )
}

function MessageSkeleton() {
  return (
    <Loading what="Opening the message">
      <div className={classes.message}>
        <Skeleton height={22} width="70%" />
        <Skeleton height={12} width="30%" />
        <Skeleton height={64} />
        <Skeleton height={200} />
      </div>
    </Loading>
  )
}
