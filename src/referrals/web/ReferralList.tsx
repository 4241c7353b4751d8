import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { ActItem } from '../../trust/web/recording/ActItem.tsx'
import { ActList } from '../../trust/web/recording/ActList.tsx'
import classes from '../../trust/web/recording/Acts.module.css'
import { HearForm } from '../../trust/web/recording/HearForm.tsx'
import { WithdrawForm } from '../../trust/web/recording/WithdrawForm.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { formatDate } from '../../ui/format.ts'
import { hearOfReferralOperation, withdrawReferralOperation } from '../referrals.operations.ts'
import { type Referral, referralsQuery } from './referrals.api.ts'

type ReferralListProps = { place: Place; person?: string; empty: ReactNode }

/** Referrals with one person, or with everybody, newest first. */
export function ReferralList({ place, person, empty }: ReferralListProps) {
  const query = useInfiniteQuery(referralsQuery(place.workspace, person))
  const referrals = query.data?.pages.flatMap(page => page.referrals)
  return (
    <ActList
      label="Referrals, the newest first"
      waiting="Looking for referrals"
      query={query}
      empty={empty}
      items={
        referrals?.map(one => (
          <ReferralItem key={one.id} place={place} referral={one} isWithPerson={person !== undefined} />
        )) ?? null
      }
    />
  )
}

type ReferralItemProps = { place: Place; referral: Referral; isWithPerson: boolean }

export function ReferralItem({ place, referral, isWithPerson }: ReferralItemProps) {
  const [opened, setOpened] = useState<'hear' | 'withdraw' | null>(null)
  const withdraw = useChange(withdrawReferralOperation)
  const hear = useChange(hearOfReferralOperation)
  const { id, madeBy, recommended, need, member, person, personId, madeOn, counts, outcomes } = referral
  const leave = () => setOpened(null)
  return (
    <ActItem
      place={place}
      title={madeBy === 'us' ? `Sent to ${recommended}` : `Sent us to ${recommended}`}
      doneBy={madeBy}
      member={member}
      on={madeOn}
      side={madeBy === 'us' ? 'ours' : 'theirs'}
      person={{ id: personId, name: person }}
      messageId={referral.messageId}
      standing={referral.standing}
      withdrawn={referral.withdrawn}
      isWithPerson={isWithPerson}
      actions={
        opened === null && (
          <>
            <AbleButton
              data-opens={`referral ${id}`}
              ability={referral.abilities.hear}
              variant="subtle"
              size="compact-xs"
              aria-label={`What came of it: ${recommended}`}
              onClick={() => setOpened('hear')}
            >
              What came of it
            </AbleButton>
            {!referral.withdrawn && (
              <AbleButton
                data-opens={`withdraw referral ${id}`}
                ability={referral.abilities.withdraw}
                variant="subtle"
                size="compact-xs"
                aria-label={`Withdraw: ${recommended}`}
                onClick={() => setOpened('withdraw')}
              >
                Withdraw
              </AbleButton>
            )}
          </>
        )
      }
    >
      <p className={classes.text}>{need}</p>
      {counts !== true && <p className={classes.judged}>{counts}</p>}
      {outcomes.length > 0 && (
        <ul className={classes.heard}>
          {outcomes.map(({ id, cameOn, text, messageId }) => (
            <li key={id}>
              <span className="muted">{formatDate(cameOn)}</span> {text}
              <MessageLink messageId={messageId} />
            </li>
          ))}
        </ul>
      )}
      {opened === 'hear' && (
        <HearForm
          workspace={place.workspace}
          opener={`referral ${id}`}
          label="What came of it"
          isTextNeeded
          personId={personId}
          foreseen={() => (
            <p className="muted">
              It moves no score: whether the advice turned out well is not what was tested.
            </p>
          )}
          error={hear.error}
          isPending={hear.isPending}
          onCancel={leave}
          onSave={({ on: cameOn, ...heard }) =>
            hear.mutate({ workspace: place.workspace, id, cameOn, ...heard }, { onSuccess: leave })
          }
        />
      )}
      {opened === 'withdraw' && (
        <WithdrawForm
          opener={`withdraw referral ${id}`}
          error={withdraw.error}
          isPending={withdraw.isPending}
          onCancel={leave}
          onSave={because =>
            withdraw.mutate({ workspace: place.workspace, id, because }, { onSuccess: leave })
          }
        />
      )}
    </ActItem>
  )
}
