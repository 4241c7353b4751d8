import { ActionIcon, Menu } from '@mantine/core'
import type { Place } from '../../../app/paths.ts'
import { formatDistance, formatShare } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Link } from '../../../ui/Link.tsx'
import classes from './Board.module.css'
import { hrefOf } from './ChosenTable.tsx'
import type { Group } from './GroupParts.tsx'
import type { Row } from './lists.api.ts'
import type { Moved, Moving } from './use-moving.ts'

type BoardCardProps = {
  place: Place
  row: Row
  asOf: string
  /** The column it stands in. */
  from: string | null
  groups: readonly Group[]
  moving: Moving | undefined
}

/** Somebody on a board, who can be dragged to another column, or moved there by a menu. */
export function BoardCard({ place, row, asOf, from, groups, moving }: BoardCardProps) {
  const name = row.name || ('person' in row ? row.person : '')
  const moved: Moved | undefined = 'personId' in row ? { id: row.personId, name, from } : undefined
  const canMove = moving && moved
  return (
    <li
      className={classes.card}
      draggable={canMove ? true : undefined}
      onDragStart={() => canMove && moving.hold(moved)}
      onDragEnd={() => moving?.hold(undefined)}
    >
      <Link href={hrefOf(place, row)} className={classes.name} draggable={false}>
        {name}
      </Link>
      {canMove && <MoveMenu moved={moved} groups={groups} moving={moving} />}
      {'organisation' in row && (
        <span className={classes.under}>
          {row.organisation ?? 'no organisation'} ·{' '}
          {'knownTo' in row ? `${row.knownBy} of us` : `with ${row.member}`}
        </span>
      )}
      <span className={`${classes.under} tabular`}>
        {formatShare(row.strength)} · {formatDistance(row.lastAt, asOf)}
      </span>
    </li>
  )
}

type MoveMenuProps = { moved: Moved; groups: readonly Group[]; moving: Moving }

function MoveMenu({ moved, groups, moving }: MoveMenuProps) {
  const others = groups.filter(({ value }) => value !== null && value !== moved.from)
  if (others.length === 0) return null
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }} width={240} returnFocus>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          className={classes.move}
          aria-label={`Move ${moved.name} to…`}
        >
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.aims}>
        <Menu.Label>Move to</Menu.Label>
        {others.map(group => (
          <Menu.Item key={group.value} onClick={() => moving.move(moved, group)}>
            {group.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
