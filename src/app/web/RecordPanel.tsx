import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useMessage } from '../../correspondence/web/messages.api.ts'
import { GiftForm } from '../../gifts/web/GiftForm.tsx'
import { personRecordQuery } from '../../people/web/people.api.ts'
import { ReferralForm } from '../../referrals/web/ReferralForm.tsx'
import { ActPicker } from '../../trust/web/recording/ActPicker.tsx'
import { type ToldFrom, useDraft } from '../../trust/web/recording/draft.ts'
import { type Act, actOf } from '../../trust/web/recording/kind-choices.ts'
import { SeenForm } from '../../trust/web/recording/SeenForm.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import type { Place } from '../paths.ts'

/**
 * Where what was seen is written down (`?record=`), over whatever page one is on: with the person of the page, and
 * citing the message that is open or the note that it was asked from (`?note=`).
 */
export function RecordPanel({ place }: { place: Place }) {
  const { search, change } = useSearch()
  const close = () => change({ record: undefined, note: undefined })
  return (
    <SidePanel title="What did you see?" isOpen={search.record !== undefined} onClose={close} isOnTop>
      {search.record !== undefined && <Asked place={place} act={actOf(search.record)} onClose={close} />}
    </SidePanel>
  )
}

type AskedProps = { place: Place; act: Act | null; onClose: () => void }

/** Waits for what it is told from, so that fields are filled when they appear. */
function Asked({ place, act, onClose }: AskedProps) {
  const { search } = useSearch()
  const { id } = useParams({ strict: false }) as { id?: string }
  const isOfPerson = location.pathname.split('/')[2] === 'people' && id !== undefined
  const person = useQuery({ ...personRecordQuery(place.workspace, id ?? ''), enabled: isOfPerson })
  const message = useMessage(place.workspace, search.message)
  if ((isOfPerson && person.isPending) || (search.message && message.isPending))
    return <ListSkeleton what="Looking up where you are" />
  const of = isOfPerson && person.data ? { id: person.data.id, name: person.data.name } : null
  const told = toldFrom(of, message.data)
  return <Telling place={place} act={act} from={{ ...told, noteId: search.note }} onClose={onClose} />
}

function Telling({ place, act, from, onClose }: AskedProps & { from: ToldFrom }) {
  const [picked, setPicked] = useState(act)
  const box = useRef<HTMLDivElement>(null)
  // The panel has given the focus to its first control already, where this had to be looked up.
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  const draft = useDraft(place.workspace, from)
  const form = { workspace: place.workspace, draft, onDone: onClose, onCancel: onClose }
  return (
    <div ref={box}>
      <ActPicker picked={picked} onPick={setPicked} isFirst={act === null} />
      {picked === null ? null : picked === 'referral' ? (
        <ReferralForm {...form} />
      ) : picked === 'gift' ? (
        <GiftForm {...form} />
      ) : (
        <SeenForm {...form} kind={picked} />
      )}
    </div>
  )
}

type Message = NonNullable<ReturnType<typeof useMessage>['data']>

/** Of a message: who of them and of us took part, whoever wrote it as who did it, and its day. */
function toldFrom(person: ToldFrom['person'], message: Message | undefined): ToldFrom {
  if (!message?.isReadable) return { person }
  const { participants, sentAt, id, subject } = message
  const theirs = participants.find(({ personId }) => personId && (!person || personId === person.id))
  const ours = participants.find(({ memberId }) => memberId)
  const isTheirs = participants.some(({ role, personId }) => role === 'from' && personId)
  return {
    person:
      person ??
      (theirs?.personId ? { id: theirs.personId, name: theirs.name || theirs.address || '' } : null),
    memberId: ours?.memberId ?? undefined,
    doneBy: isTheirs ? 'them' : 'us',
    on: sentAt?.slice(0, 10),
    message: { id, subject: subject ?? '' },
  }
}
