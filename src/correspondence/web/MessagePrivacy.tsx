import { Button } from '@mantine/core'
import type { Place } from '../../app/paths.ts'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { Icon } from '../../ui/Icon.tsx'
import classes from './MessageDrawer.module.css'
import type { Message } from './messages.api.ts'
import { useShareMail, useUnshareMail } from './privacy.api.ts'

/** Who can read what a message says, and for those whose it is the choice. */
export function MessagePrivacy({ place, message }: { place: Place; message: Message }) {
  const [share, unshare] = [useShareMail(), useUnshareMail()]
  const what = { workspace: place.workspace, what: 'message', id: message.id } as const
  const { isShared, abilities } = message
  return (
    <div className={classes.privacy}>
      <Icon name={isShared ? 'people' : 'lock'} />
      <span className={classes.readers}>{readers(message)}</span>
      {abilities.share === true && (
        <Button
          variant="default"
          size="compact-sm"
          loading={share.isPending || unshare.isPending}
          onClick={() => (isShared ? unshare : share).mutate(what)}
        >
          {isShared ? 'Keep it to yourself again' : 'Share with everybody here'}
        </Button>
      )}
      <FormProblem error={share.error ?? unshare.error} />
    </div>
  )
}

function readers({ isShared, isReadable, owners, abilities }: Message): string {
  if (isShared) return 'Everybody in this workspace can read it.'
  if (owners.length === 0) return 'Nobody here can read it: it is of nobody’s mailbox.'
  if (abilities.share === true && owners.length === 1)
    return 'Only you can read it, unless you share your mail with them.'
  const names = new Intl.ListFormat('en').format(owners)
  return isReadable
    ? `For ${names} and whom they share it with.`
    : `Only ${names} can read what it says, and share it.`
}
