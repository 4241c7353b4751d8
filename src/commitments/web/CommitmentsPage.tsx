import { Button, SegmentedControl } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../app/web/use-place.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import type { Party } from '../commitment.ts'
import { CalendarFeedPanel } from './CalendarFeedPanel.tsx'
import { CommitmentList } from './CommitmentList.tsx'
import classes from './Commitments.module.css'
import { commitmentsQuery } from './commitments.api.ts'
import { Suggestions } from './suggestions/Suggestions.tsx'

const WHOSE = [
  { value: 'mine', label: 'Yours' },
  { value: 'all', label: 'Everybody’s' },
]
const WHICH = [
  { value: 'open', label: 'Open' },
  { value: 'settled', label: 'Settled' },
]

const SIDES: { owedBy: Party; title: string; past: string; open: string; settled: string }[] = [
  {
    owedBy: 'us',
    title: 'We owe',
    past: 'We owed',
    open: 'Nothing is owed to anybody. What we promise stands here by the day it is due.',
    settled: 'Nothing yet that we kept or broke.',
  },
  {
    owedBy: 'them',
    title: 'They owe',
    past: 'They owed',
    open: 'Nobody owes us anything. What they promise stands here by the day it is due.',
    settled: 'Nothing yet that they kept or broke.',
  },
]

/** What we owe and what they owe, by the day; and what became of it. */
export function CommitmentsPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const [isFollowing, setFollowing] = useState(false)
  const which = search.which === 'settled' ? 'settled' : 'open'
  const member = search.whose === 'all' ? undefined : 'me'
  const { data } = useInfiniteQuery(commitmentsQuery(place.workspace, { which, member, owedBy: 'us' }))
  return (
    <div className="page">
      <PageTitle title="Commitments" />
      <div className={classes.head}>
        <h1>Commitments</h1>
        <div className={classes.tools}>
          <Button variant="default" onClick={() => setFollowing(true)}>
            Follow in a calendar
          </Button>
          <AbleButton
            data-key="commitment"
            ability={data?.pages[0]?.abilities.record ?? true}
            onClick={() => change({ add: 'commitment' })}
          >
            Add a commitment
          </AbleButton>
        </div>
      </div>
      <div className={classes.choices}>
        <SegmentedControl
          aria-label="Whose commitments"
          data={WHOSE}
          value={member ? 'mine' : 'all'}
          onChange={value => change({ whose: value === 'mine' ? undefined : value })}
        />
        <SegmentedControl
          aria-label="Which commitments"
          data={WHICH}
          value={which}
          onChange={value => change({ which: value === 'open' ? undefined : value })}
        />
      </div>
      {which === 'open' && <Suggestions place={place} member={member} />}
      <div className={classes.sides}>
        {SIDES.map(({ owedBy, title, past, ...empty }) => (
          <section key={owedBy} aria-labelledby={`owed-by-${owedBy}`}>
            <h2 id={`owed-by-${owedBy}`}>{which === 'open' ? title : past}</h2>
            <CommitmentList
              key={`${which} ${member}`}
              place={place}
              which={which}
              owedBy={owedBy}
              member={member}
              label={title}
              empty={<p className="muted">{empty[which]}</p>}
            />
          </section>
        ))}
      </div>
      <CalendarFeedPanel
        workspace={place.workspace}
        isOpen={isFollowing}
        onClose={() => setFollowing(false)}
      />
    </div>
  )
}
