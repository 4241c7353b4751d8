import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { asQuery } from '../../app/web/client.ts'
import { useChange } from '../../app/web/use-change.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import type { InputOf } from '../../platform/http/operations.ts'
import { ActItem } from '../../trust/web/recording/ActItem.tsx'
import { ActList } from '../../trust/web/recording/ActList.tsx'
import classes from '../../trust/web/recording/Acts.module.css'
import { WillDo } from '../../trust/web/recording/Foreseen.tsx'
import { HearForm } from '../../trust/web/recording/HearForm.tsx'
import { WithdrawForm } from '../../trust/web/recording/WithdrawForm.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { formatDate } from '../../ui/format.ts'
import type { GiftResponse } from '../gift.ts'
import { foreseeResponseOperation, hearOfGiftOperation, withdrawGiftOperation } from '../gifts.operations.ts'
import { type Gift, giftsQuery } from './gifts.api.ts'

type GiftListProps = { place: Place; person?: string; empty: ReactNode }

/** Gifts of either side with one person, or with everybody, newest first. */
export function GiftList({ place, person, empty }: GiftListProps) {
  const query = useInfiniteQuery(giftsQuery(place.workspace, person))
  const gifts = query.data?.pages.flatMap(page => page.gifts)
  return (
    <ActList
      label="Gifts, the newest first"
      waiting="Looking for gifts"
      query={query}
      empty={empty}
      items={
        gifts?.map(one => (
          <GiftItem key={one.id} place={place} gift={one} isWithPerson={person !== undefined} />
        )) ?? null
      }
    />
  )
}

const RESPONSE_WORDS: Record<GiftResponse, string> = {
  welcomed: 'Welcomed',
  declined: 'Declined',
  misfired: 'Misfired',
}

export function GiftItem({ place, gift, isWithPerson }: { place: Place; gift: Gift; isWithPerson: boolean }) {
  const [opened, setOpened] = useState<'hear' | 'withdraw' | null>(null)
  const withdraw = useChange(withdrawGiftOperation)
  const leave = () => setOpened(null)
  const { id, givenBy, what, research, risk, member, person, personId, givenOn, heard } = gift
  return (
    <ActItem
      place={place}
      title={what}
      doneBy={givenBy}
      member={member}
      on={givenOn}
      side={givenBy === 'us' ? 'ours' : 'theirs'}
      person={{ id: personId, name: person }}
      messageId={gift.messageId}
      standing={gift.standing}
      withdrawn={gift.withdrawn}
      isWithPerson={isWithPerson}
      actions={
        opened === null && (
          <>
            <AbleButton
              data-opens={`gift ${id}`}
              ability={gift.abilities.hear}
              variant="subtle"
              size="compact-xs"
              aria-label={`What became of it: ${what}`}
              onClick={() => setOpened('hear')}
            >
              What became of it
            </AbleButton>
            {!gift.withdrawn && (
              <AbleButton
                data-opens={`withdraw gift ${id}`}
                ability={gift.abilities.withdraw}
                variant="subtle"
                size="compact-xs"
                aria-label={`Withdraw: ${what}`}
                onClick={() => setOpened('withdraw')}
              >
                Withdraw
              </AbleButton>
            )}
          </>
        )
      }
    >
      {research && <p className={classes.more}>Because: {research}</p>}
      {risk && <p className={classes.more}>The risk: {risk}</p>}
      {gift.withdrawn ? null : gift.wellPlaced === true ? (
        heard.length === 0 && <p className={classes.more}>{gift.counts}</p>
      ) : (
        <p className={classes.judged}>{gift.counts}</p>
      )}
      {heard.length > 0 && (
        <ul className={classes.heard}>
          {heard.map(one => (
            <li key={one.id}>
              <span className="muted">{formatDate(one.heardOn)}</span> {RESPONSE_WORDS[one.response]}
              {one.text ? `. ${one.text}` : ''}
              <MessageLink messageId={one.messageId} />
            </li>
          ))}
        </ul>
      )}
      {opened === 'hear' && <HearOfGift workspace={place.workspace} gift={gift} onLeave={leave} />}
      {opened === 'withdraw' && (
        <WithdrawForm
          opener={`withdraw gift ${id}`}
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

type HearOfGiftProps = { workspace: string; gift: Gift; onLeave: () => void }

function HearOfGift({ workspace, gift: { id, personId }, onLeave }: HearOfGiftProps) {
  const hear = useChange(hearOfGiftOperation)
  const [response, setResponse] = useState<GiftResponse>('welcomed')
  return (
    <HearForm
      workspace={workspace}
      opener={`gift ${id}`}
      label="In a few words"
      personId={personId}
      foreseen={({ on: heardOn, messageId }) => (
        <HearingForeseen wanted={{ workspace, id, response, heardOn: heardOn || undefined, messageId }} />
      )}
      error={hear.error}
      isPending={hear.isPending}
      onCancel={onLeave}
      onSave={({ on: heardOn, ...heard }) =>
        hear.mutate({ workspace, id, response, heardOn, ...heard }, { onSuccess: onLeave })
      }
    >
      <SegmentedControl
        aria-label="What became of it"
        value={response}
        onChange={value => setResponse(value as GiftResponse)}
        data={Object.entries(RESPONSE_WORDS).map(([value, label]) => ({ value, label }))}
      />
    </HearForm>
  )
}

type Wanted = InputOf<typeof foreseeResponseOperation>

function HearingForeseen({ wanted }: { wanted: Wanted }) {
  const { data, error } = useQuery({
    ...asQuery(foreseeResponseOperation, wanted),
    placeholderData: keepPreviousData,
  })
  return <WillDo foreseen={data} error={error} />
}
