import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Place, paths } from '../../../app/paths.ts'
import { Link } from '../../../ui/Link.tsx'
import { ActItem } from './ActItem.tsx'
import { ActList } from './ActList.tsx'
import classes from './Acts.module.css'
import { nameOfAct } from './kind-choices.ts'
import { type SeenAct, seenQuery } from './recording.api.ts'

type SeenListProps = { place: Place; person?: string; empty: ReactNode }

/** What was seen with one person, or with everybody, newest first. */
export function SeenList({ place, person, empty }: SeenListProps) {
  const query = useInfiniteQuery(seenQuery(place.workspace, person))
  const seen = query.data?.pages.flatMap(page => page.observations)
  return (
    <ActList
      label="What was seen, the newest first"
      waiting="Looking for what was seen"
      query={query}
      empty={empty}
      items={
        seen?.map(one => (
          <SeenItem key={one.id} place={place} seen={one} isWithPerson={person !== undefined} />
        )) ?? null
      }
    />
  )
}

type SeenItemProps = { place: Place; seen: SeenAct; isWithPerson: boolean }

export function SeenItem({ place, seen, isWithPerson }: SeenItemProps) {
  const { kind, doneBy, text, introducedTo, member, person, personId, side, occurredOn } = seen
  return (
    <ActItem
      place={place}
      title={nameOfAct(kind)}
      doneBy={doneBy}
      member={member}
      on={occurredOn}
      side={side}
      person={{ id: personId, name: person }}
      messageId={seen.messageId}
      standing={seen.standing}
      isWithPerson={isWithPerson}
    >
      {introducedTo && (
        <p className={classes.more}>
          To <Link href={paths.person(place, introducedTo.id)}>{introducedTo.name}</Link>
        </p>
      )}
      {text && <p className={classes.text}>{text}</p>}
    </ActItem>
  )
}
