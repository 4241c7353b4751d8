import { SegmentedControl, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import { Clashes, withoutTheirs } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import {
  addReferenceOperation,
  askReferenceOperation,
  editReferenceOperation,
} from '../references.operations.ts'
import type { Reference } from './claims.api.ts'
import { FactForm, filled, textOf } from './FactForm.tsx'

type ReferenceFormProps = { workspace: string; reference?: Reference; onDone: () => void }

const LABELS: Record<string, string> = {
  favour: 'What they did for us',
  knows: 'What they know',
  says: 'What they would tell a client',
  isHappy: 'Happy with us',
  consent: 'Consent',
}

/** Enters somebody who may speak for us, or changes what is said of them and their consent. */
export function ReferenceForm({ workspace, reference, onDone }: ReferenceFormProps) {
  const add = useChange(addReferenceOperation)
  const edit = useChange(editReferenceOperation)
  const [opened] = useState(reference)
  const [person, setPerson] = useState(reference?.person ?? null)
  const [isHappy, setHappy] = useState(reference?.isHappy ?? true)
  const clash = clashesIn(edit.error)
  const save = (texts: FormData) => {
    const wanted = { ...fieldsOf(texts), isHappy }
    if (!opened)
      return person && add.mutate({ workspace, personId: person.id, ...wanted }, { onSuccess: onDone })
    const changed = Object.fromEntries(
      Object.entries(wanted).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(opened[name as keyof typeof wanted]),
      ),
    )
    const kept = clash ? withoutTheirs(changed, clash.clashes, texts) : changed
    const version = clash?.version ?? opened.version
    return edit.mutate({ workspace, id: opened.id, ...kept, version }, { onSuccess: onDone })
  }
  const consent = opened?.consent
  return (
    <FactForm
      does={clash ? 'Save as chosen' : opened ? 'Save' : 'Add the reference'}
      save={save}
      mutation={{ isPending: add.isPending || edit.isPending, error: add.error ?? edit.error }}
      onDone={onDone}
      clashes={clash && <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} />}
    >
      {!opened && (
        <RecordPicker
          workspace={workspace}
          label="Who"
          kinds={['person']}
          picked={person}
          onPick={setPerson}
        />
      )}
      <TextInput
        name="favour"
        label={LABELS.favour}
        defaultValue={opened?.favour}
        required
        withAsterisk={false}
      />
      <Textarea
        name="knows"
        label={LABELS.knows}
        description="In the words that a client would use: their industry, their machines, what went wrong"
        autosize
        defaultValue={opened?.knows}
        required
        withAsterisk={false}
      />
      <SegmentedControl
        aria-label="Are they happy with us"
        data={[
          { value: 'happy', label: 'Happy with us' },
          { value: 'unhappy', label: 'Unhappy' },
        ]}
        value={isHappy ? 'happy' : 'unhappy'}
        onChange={value => setHappy(value === 'happy')}
      />
      <TextInput name="says" label={LABELS.says} defaultValue={opened?.says ?? ''} />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextInput name="consentBy" label="Who agreed" defaultValue={consent?.by} />
        <TextInput name="consentOn" type="date" label="Agreed on" defaultValue={consent?.on} />
        <TextInput
          name="withdrawnOn"
          type="date"
          label="Taken back on"
          defaultValue={consent?.withdrawnOn ?? ''}
        />
      </SimpleGrid>
    </FactForm>
  )
}

function fieldsOf(texts: FormData) {
  const by = textOf(texts, 'consentBy')
  const on = textOf(texts, 'consentOn')
  return {
    favour: textOf(texts, 'favour'),
    knows: textOf(texts, 'knows'),
    says: textOf(texts, 'says') || null,
    consent: by || on ? { by, on, withdrawnOn: textOf(texts, 'withdrawnOn') || null } : null,
  }
}

/** Writes down that a reference was asked, and for whom. */
export function ReferenceAskingForm({
  workspace,
  reference,
  onDone,
}: Required<Omit<ReferenceFormProps, 'reference'>> & { reference: Reference }) {
  const ask = useChange(askReferenceOperation)
  const [client, setClient] = useState<{ id: string; name: string } | null>(null)
  const save = (texts: FormData) =>
    ask.mutate(
      {
        workspace,
        id: reference.id,
        askedFor: textOf(texts, 'askedFor'),
        ...(client && { clientId: client.id }),
        ...filled(texts, 'askedOn'),
      },
      { onSuccess: onDone },
    )
  return (
    <FactForm does="Write it down" save={save} mutation={ask} onDone={onDone}>
      <TextInput name="askedFor" label="What for" required withAsterisk={false} />
      <RecordPicker
        workspace={workspace}
        label="To speak with"
        kinds={['person']}
        picked={client}
        onPick={setClient}
      />
      <TextInput name="askedOn" type="date" label="On" description="Today, unless it was earlier" />
    </FactForm>
  )
}
