import { SegmentedControl } from '@mantine/core'
import { GiftList } from '../../../gifts/web/GiftList.tsx'
import { PlannedGifts } from '../../../gifts/web/PlannedGifts.tsx'
import { ReferralList } from '../../../referrals/web/ReferralList.tsx'
import { SeenList } from '../../../trust/web/recording/SeenList.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { RecordButton } from '../RecordButton.tsx'
import { usePlace } from '../use-place.ts'
import classes from './Acts.module.css'

const VIEWS = { referrals: 'Referrals', gifts: 'Gifts', seen: 'What was seen' } as const
type View = keyof typeof VIEWS

/** Referrals, gifts and what was seen, with everybody, newest first. */
export function ActsPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const view: View = search.view && search.view in VIEWS ? (search.view as View) : 'referrals'
  return (
    <div className="page page-narrow">
      <PageTitle title="Referrals and gifts" />
      <div className={classes.head}>
        <h1>Referrals and gifts</h1>
        <RecordButton size="sm" variant="filled" act={RECORDS[view]}>
          {ASKS[view]}
        </RecordButton>
      </div>
      <SegmentedControl
        className={classes.choices}
        aria-label="Which acts"
        data={Object.entries(VIEWS).map(([value, label]) => ({ value, label }))}
        value={view}
        onChange={value => change({ view: value === 'referrals' ? undefined : value })}
      />
      {view === 'referrals' && (
        <ReferralList
          place={place}
          empty={
            <Notice title="No referral yet">
              Have we ever sent a client to a competitor because that served them better? It is the acid test
              of putting them first. It counts only where it cost us something.
            </Notice>
          }
        />
      )}
      {view === 'gifts' && <PlannedGifts level={2} place={place} />}
      {view === 'gifts' && <h2>Given</h2>}
      {view === 'gifts' && (
        <GiftList
          place={place}
          empty={
            <Notice title="No gift yet">
              Something made for one person, after finding out about them. What it was, the risk in it and
              what became of it stand here.
            </Notice>
          }
        />
      )}
      {view === 'seen' && (
        <SeenList
          place={place}
          empty={
            <Notice title="Nothing seen yet">
              Candour, favours, confidences, pushes: what either side was seen to do, as evidence of trust.
            </Notice>
          }
        />
      )}
    </div>
  )
}

const RECORDS = { referrals: 'referral', gifts: 'gift', seen: 'seen' } as const
const ASKS = {
  referrals: 'Write down a referral',
  gifts: 'Write down a gift',
  seen: 'What did you see?',
} as const
