import { useQuery } from '@tanstack/react-query'
import { getCommitmentOperation } from '../../commitments/commitments.operations.ts'
import { CommitmentItem } from '../../commitments/web/CommitmentItem.tsx'
import { getGiftOperation } from '../../gifts/gifts.operations.ts'
import { GiftItem } from '../../gifts/web/GiftList.tsx'
import { getReferralOperation } from '../../referrals/referrals.operations.ts'
import { ReferralItem } from '../../referrals/web/ReferralList.tsx'
import { getObservationOperation } from '../../trust/recording.operations.ts'
import { SeenItem } from '../../trust/web/recording/SeenList.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import type { Place } from '../paths.ts'
import { asQuery } from './client.ts'
import classes from './FactPanel.module.css'

const TITLES = {
  observation: 'What was seen',
  commitment: 'The commitment',
  referral: 'The referral',
  gift: 'The gift',
} as const

type Kind = keyof typeof TITLES
type FactProps = { place: Place; id: string }

/** One fact that evidence follows from, over whatever page names it in its address (`?fact=gift.…`). */
export function FactPanel({ place }: { place: Place }) {
  const { search, change } = useSearch()
  const fact = factIn(search.fact)
  return (
    <SidePanel
      title={fact ? TITLES[fact.kind] : ''}
      isOpen={fact !== null}
      onClose={() => change({ fact: undefined })}
      isOnTop
    >
      {fact && <Fact key={fact.id} place={place} {...fact} />}
    </SidePanel>
  )
}

function Fact({ kind, ...fact }: FactProps & { kind: Kind }) {
  if (kind === 'commitment') return <CommitmentFact {...fact} />
  if (kind === 'referral') return <ReferralFact {...fact} />
  return kind === 'gift' ? <GiftFact {...fact} /> : <SeenFact {...fact} />
}

function SeenFact({ place, id }: FactProps) {
  const found = useQuery(asQuery(getObservationOperation, { workspace: place.workspace, id }))
  return <Found {...found}>{seen => <SeenItem place={place} seen={seen} isWithPerson={false} />}</Found>
}

function ReferralFact({ place, id }: FactProps) {
  const found = useQuery(asQuery(getReferralOperation, { workspace: place.workspace, id }))
  return (
    <Found {...found}>
      {referral => <ReferralItem place={place} referral={referral} isWithPerson={false} />}
    </Found>
  )
}

function GiftFact({ place, id }: FactProps) {
  const found = useQuery(asQuery(getGiftOperation, { workspace: place.workspace, id }))
  return <Found {...found}>{gift => <GiftItem place={place} gift={gift} isWithPerson={false} />}</Found>
}

function CommitmentFact({ place, id }: FactProps) {
  const { data } = useWorkspace(place.workspace)
  const found = useQuery(asQuery(getCommitmentOperation, { workspace: place.workspace, id }))
  return (
    <Found {...found}>
      {commitment => (
        <CommitmentItem
          place={place}
          commitment={commitment}
          today={data?.today ?? commitment.recordedAt.slice(0, 10)}
          saysSide
        />
      )}
    </Found>
  )
}

type FoundProps<One> = {
  data: One | undefined
  error: Error | null
  refetch: () => unknown
  children: (one: One) => React.ReactNode
}

function Found<One>({ data, error, refetch, children }: FoundProps<One>) {
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking it up" />
  return <ul className={classes.fact}>{children(data)}</ul>
}

function factIn(text: string | undefined): { kind: Kind; id: string } | null {
  const [kind, id] = (text ?? '').split('.')
  return kind && kind in TITLES && id ? { kind: kind as Kind, id } : null
}
