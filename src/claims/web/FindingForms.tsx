import { SegmentedControl, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import type { Side } from '../../evidence/evidence.ts'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import { MessageField } from '../../relationships/web/MessageField.tsx'
import { useCited } from '../../relationships/web/use-cited.ts'
import { Foreseen } from '../../trust/web/recording/Foreseen.tsx'
import { askForProofOperation, recordVerdictOperation, tellClaimOperation } from '../findings.operations.ts'
import { ClaimPicker } from './ClaimPicker.tsx'
import { FactForm, filled, textOf } from './FactForm.tsx'

type Named = { id: string; name: string }
type FindingFormProps = {
  workspace: string
  claimId: string
  /** With whom, where that is settled. */
  person?: Named
  onDone: () => void
}

/** With whom a fact is and which message shows it: what the forms about a claim have in common. */
function useWhom(workspace: string, settled: Named | undefined, label: string) {
  const [person, setPerson] = useState<Named | null>(settled ?? null)
  const { messageId, sentOn, pick } = useCited(workspace)
  const fields: ReactNode = (
    <>
      {!settled && (
        <RecordPicker
          workspace={workspace}
          label={label}
          kinds={['person']}
          picked={person}
          onPick={found => {
            setPerson(found)
            pick(null)
          }}
        />
      )}
      <MessageField workspace={workspace} personId={person?.id} picked={messageId} onPick={pick} />
    </>
  )
  return { person, shown: messageId ? { messageId } : {}, sentOn, fields }
}

type VerdictFormProps = Omit<FindingFormProps, 'claimId'> & {
  /** Which claim, and whose; where neither is settled it is picked, of ours and of theirs. */
  claim?: { id: string; side: Side }
  theirs?: readonly { id: string; text: string }[]
}

/** That somebody found a claim true or false. */
export function VerdictForm(props: VerdictFormProps) {
  const { workspace, claim: settledClaim, theirs = [], person: settled, onDone } = props
  const record = useChange(recordVerdictOperation)
  const [found, setFound] = useState('true')
  const [picked, setPicked] = useState<{ id: string; text: string } | null>(null)
  const [foundOn, setFoundOn] = useState<string>()
  const { person, shown, sentOn, fields } = useWhom(workspace, settled, 'Who found it so')
  const isTheirs = theirs.some(({ id }) => id === picked?.id)
  const claim = settledClaim ?? (picked && { id: picked.id, side: isTheirs ? 'theirs' : 'ours' })
  const isConfirmed = found === 'true'
  const on = foundOn ?? sentOn ?? ''
  const save = (texts: FormData) =>
    claim &&
    record.mutate(
      {
        workspace,
        id: claim.id,
        ...(person && { personId: person.id }),
        isConfirmed,
        ...filled(texts, 'text', 'foundOn'),
        ...shown,
      },
      { onSuccess: onDone },
    )
  return (
    <FactForm does="Write it down" save={save} mutation={record} onDone={onDone}>
      {!settledClaim && (
        <ClaimPicker
          workspace={workspace}
          label="Which claim"
          picked={picked}
          onPick={setPicked}
          theirs={theirs}
          isNeeded
        />
      )}
      <SegmentedControl
        aria-label="What was found"
        data={[
          { value: 'true', label: 'Found true' },
          { value: 'false', label: 'Found false' },
        ]}
        value={found}
        onChange={setFound}
      />
      {fields}
      <TextInput name="text" label={claim?.side === 'theirs' ? 'How that showed' : 'In their words'} />
      <TextInput
        name="foundOn"
        type="date"
        label="On"
        description="Today, or the day of the message"
        value={on}
        onChange={event => setFoundOn(event.currentTarget.value)}
      />
      <Foreseen
        workspace={workspace}
        wanted={
          claim &&
          person && {
            id: person.id,
            kind: isConfirmed ? 'claim_confirmed' : 'claim_refuted',
            side: claim.side,
            occurredOn: on || undefined,
            ...shown,
          }
        }
      />
    </FactForm>
  )
}

/** That a claim of ours was made to somebody. */
export function TellingForm({ workspace, claimId, onDone }: FindingFormProps) {
  const tell = useChange(tellClaimOperation)
  const { person, shown, fields } = useWhom(workspace, undefined, 'To whom')
  const save = (texts: FormData) =>
    person &&
    tell.mutate(
      { workspace, id: claimId, personId: person.id, ...filled(texts, 'on'), ...shown },
      { onSuccess: onDone },
    )
  return (
    <FactForm does="Write it down" save={save} mutation={tell} onDone={onDone}>
      {fields}
      <TextInput name="on" type="date" label="On" description="Today, or the day of the message" />
    </FactForm>
  )
}

/** That somebody asked to be shown, or says that it is not so; of which claim, where it is one of ours. */
export function AskingForm(props: Omit<FindingFormProps, 'claimId'> & { claimId?: string }) {
  const { workspace, claimId: settledClaim, person: settled, onDone } = props
  const ask = useChange(askForProofOperation)
  const [how, setHow] = useState('asks')
  const [picked, setPicked] = useState<{ id: string; text: string } | null>(null)
  const claimId = settledClaim ?? picked?.id
  const { person, shown, fields } = useWhom(workspace, settled, 'Who asked')
  const save = (texts: FormData) =>
    person &&
    ask.mutate(
      {
        workspace,
        personId: person.id,
        ...(claimId && { claimId, isChallenge: how === 'challenges' }),
        asked: textOf(texts, 'asked'),
        ...filled(texts, 'askedOn'),
        ...shown,
      },
      { onSuccess: onDone },
    )
  return (
    <FactForm does="Write it down" save={save} mutation={ask} onDone={onDone}>
      {!settledClaim && (
        <ClaimPicker
          workspace={workspace}
          label="Of which claim"
          picked={picked}
          onPick={setPicked}
          placeholder="None in the register"
        />
      )}
      {claimId && (
        <SegmentedControl
          aria-label="Did they ask, or challenge it"
          data={[
            { value: 'asks', label: 'Asks for proof' },
            { value: 'challenges', label: 'Says it is not so' },
          ]}
          value={how}
          onChange={setHow}
        />
      )}
      {fields}
      <TextInput name="asked" label="What they asked" required withAsterisk={false} />
      <TextInput name="askedOn" type="date" label="On" description="Today, or the day of the message" />
    </FactForm>
  )
}
