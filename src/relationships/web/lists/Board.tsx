import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import classes from './Board.module.css'
import { BoardCard } from './BoardCard.tsx'
import { AllOf, type Group, GroupHeading, labelOf, partOf } from './GroupParts.tsx'
import type { ListState } from './list-state.ts'
import { rowsQuery } from './lists.api.ts'
import { MoveLine } from './MoveLine.tsx'
import { type Moving, useMoving } from './use-moving.ts'
import { useViews } from './views.api.ts'

type BoardProps = { place: Place; state: ListState; by: string; groups: readonly Group[] }

const CARDS = 12

/** Side by side what is otherwise below each other. */
export function Board({ place, state, by, groups }: BoardProps) {
  const { data } = useViews(place.workspace, state.listed)
  const moving = useMoving(place)
  const label = labelOf(state, by)
  const whyNot = whyNotMoved(place, by, label, data?.abilities.share ?? true)
  return (
    <>
      <p className="muted">
        {whyNot ?? 'Drag a person to another organisation, or move them by their menu.'}
      </p>
      <MoveLine moving={moving} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className={classes.board} tabIndex={0} aria-label={`Board by ${label}`}>
        {groups.map(group => (
          <BoardColumn
            key={group.value ?? 'none'}
            place={place}
            state={state}
            by={by}
            group={group}
            groups={groups}
            moving={whyNot ? undefined : moving}
          />
        ))}
      </section>
    </>
  )
}

/** Only what members say themselves can be said otherwise; what is measured cannot. */
function whyNotMoved(place: Place, by: string, label: string, ability: true | string): string | undefined {
  if (by === 'state') return 'A state is measured, not set: cards move by themselves, when contact does.'
  if (by !== 'organisation') return `${label} follows from who writes with whom: cards move by themselves.`
  if (place.at) return 'This is an earlier day: people are moved as of today.'
  return ability === true ? undefined : ability
}

type BoardColumnProps = BoardProps & { group: Group; moving: Moving | undefined }

function BoardColumn({ place, state, by, group, groups, moving }: BoardColumnProps) {
  const { data } = useInfiniteQuery(rowsQuery(place, partOf(state, by, group), CARDS))
  const [isOver, setOver] = useState(false)
  const first = data?.pages[0]
  const isAim = moving?.held !== undefined && group.value !== null && moving.held.from !== group.value
  return (
    <section
      className={classes.column}
      aria-label={group.name}
      data-over={isAim && isOver}
      onDragOver={event => {
        if (!isAim) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        moving?.drop(group)
      }}
    >
      <GroupHeading by={by} group={group} />
      <ul className={classes.cards}>
        {first?.rows.map(row => (
          <BoardCard
            key={row.id ?? 'none'}
            place={place}
            row={row}
            asOf={first.asOf}
            from={group.value}
            groups={groups}
            moving={moving}
          />
        ))}
      </ul>
      {group.count > CARDS && <AllOf state={state} by={by} group={group} />}
    </section>
  )
}
