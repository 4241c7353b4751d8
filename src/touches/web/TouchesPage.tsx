import { Button, SegmentedControl } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Place } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { ApproachItem } from './ApproachItem.tsx'
import { HEADINGS } from './approach-words.ts'
import classes from './Touches.module.css'
import { type Approach, approachesQuery } from './touches.api.ts'

const WHOSE = [
  { value: 'mine', label: 'Yours' },
  { value: 'all', label: 'Everybody’s' },
]
const WHICH = [
  { value: 'open', label: 'Open' },
  { value: 'ended', label: 'Ended' },
]

/** Plans of touches: what is proposed first, then what waits to be looked at, and what became of the others. */
export function TouchesPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const which = search.which === 'ended' ? 'ended' : 'open'
  const member = search.whose === 'all' ? undefined : ('me' as const)
  const { data } = useInfiniteQuery(approachesQuery(place.workspace, { which, member }))
  return (
    <div className="page page-narrow">
      <PageTitle title="Touches" />
      <div className={classes.head}>
        <h1>Touches</h1>
        <AbleButton
          ability={data?.pages[0]?.abilities.begin ?? true}
          onClick={() => change({ add: 'approach' })}
        >
          Plan touches
        </AbleButton>
      </div>
      <p className={classes.lead}>
        Nothing is sent from here. The next touch is proposed on its day; you write it, send it from your own
        mail, and say so. Any answer pauses the plan.
      </p>
      <div className={classes.choices}>
        <SegmentedControl
          aria-label="Whose approaches"
          data={WHOSE}
          value={member ? 'mine' : 'all'}
          onChange={value => change({ whose: value === 'mine' ? undefined : value })}
        />
        <SegmentedControl
          aria-label="Which approaches"
          data={WHICH}
          value={which}
          onChange={value => change({ which: value === 'open' ? undefined : value })}
        />
      </div>
      <List key={`${which} ${member}`} place={place} which={which} member={member} />
    </div>
  )
}

type ListProps = { place: Place; which: 'open' | 'ended'; member: 'me' | undefined }

function List({ place, which, member }: ListProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    approachesQuery(place.workspace, { which, member }),
  )
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking for approaches" />
  const approaches = data.pages.flatMap(page => page.approaches)
  const { today } = data.pages[0]!
  if (approaches.length === 0) return <Empty which={which} isOwn={member === 'me'} />
  const groups =
    which === 'ended'
      ? [{ heading: 'What became of them', approaches }]
      : HEADINGS.map(({ heading, kinds }) => ({
          heading,
          approaches: approaches.filter(({ stand }) => (kinds as readonly string[]).includes(stand.kind)),
        }))
  return (
    <>
      {groups.map(
        group =>
          group.approaches.length > 0 && (
            <Group key={group.heading} {...group} place={place} today={today} saysMember={!member} />
          ),
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier ones
        </Button>
      )}
    </>
  )
}

type GroupProps = {
  heading: string
  approaches: readonly Approach[]
  place: Place
  today: string
  saysMember: boolean
}

const Group = ({ heading, approaches, ...item }: GroupProps) => (
  <section className={classes.group} aria-label={heading}>
    <h2 className={classes.heading}>{heading}</h2>
    <ul className={classes.list}>
      {approaches.map(approach => (
        <ApproachItem key={approach.id} approach={approach} {...item} />
      ))}
    </ul>
  </section>
)

function Empty({ which, isOwn }: { which: 'open' | 'ended'; isOwn: boolean }) {
  if (which === 'ended')
    return (
      <Notice title="None has ended yet">
        What became of an approach stands here: a conversation, or that somebody walked away, and why.
      </Notice>
    )
  return (
    <Notice title={isOwn ? 'You approach nobody' : 'Nobody is approached'}>
      Plan a few touches towards one person, or up to five: most of them give and ask for nothing, and each
      has its own reason.
    </Notice>
  )
}
