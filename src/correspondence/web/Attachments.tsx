import { formatBytes } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import classes from './MessageDrawer.module.css'
import type { Message } from './messages.api.ts'

export function Attachments({ attachments }: Pick<Message, 'attachments'>) {
  if (attachments.length === 0) return null
  return (
    <ul className={classes.attachments} aria-label="Attachments">
      {attachments.map(({ name, type, size }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: attachments may share a name, and never change places
        <li key={index}>
          <Icon name="clip" />
          <span>{name || type}</span>
          <span className="muted">{formatBytes(size)}</span>
        </li>
      ))}
    </ul>
  )
}
