import { Drawer } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './SidePanel.module.css'

type SidePanelProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** From the right by default; from below where a thumb shall reach it; from the left where what it leads to is. */
  from?: 'right' | 'left' | 'bottom'
  size?: string
  /** Over another panel that stays open. */
  isOnTop?: boolean
}

/** A dialog at the edge of the page. Its head is no `<header>`: the page has one banner and needs no second. */
export function SidePanel(props: SidePanelProps) {
  const { title, isOpen, onClose, children, from = 'right', size, isOnTop } = props
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position={from}
      classNames={{ content: from === 'bottom' ? classes.sheet : classes.panel }}
      size={size ?? 'min(640px, 100vw)'}
      closeOnEscape={false}
      onKeyDown={event => isLeaving(event) && onClose()}
      zIndex={isOnTop ? 250 : 200}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.head}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" />
        </div>
        <Drawer.Body className={classes.body}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

/**
 * Escape, unless it was meant for an open list inside. Listened to here and not by the library, which listens at
 * the window: of two panels over each other one key would close both.
 */
const isLeaving = ({ key, target }: KeyboardEvent) =>
  key === 'Escape' && (target as HTMLElement).dataset.mantineStopPropagation !== 'true'
