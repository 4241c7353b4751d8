import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import { Clashes, withoutTheirs } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import { addClaimOperation, editClaimOperation } from '../claims.operations.ts'
import type { Claim } from './claims.api.ts'
import { FactForm, textOf } from './FactForm.tsx'

type ClaimFormProps = {
  workspace: string
  /** The one that is edited; absent for a new one. */
  claim?: Claim
  side?: 'ours' | 'theirs'
  /** What a new one begins with: words found somewhere, and where. */
  found?: { text: string; place: string }
  /** Who of them claims a new one. */
  of?: { id: string; name: string }
  onDone: (id?: string) => void
}

const LABELS: Record<string, string> = {
  text: 'What is claimed',
  measure: 'What is measured',
  value: 'Number',
  unit: 'Unit',
  conditions: 'Under which conditions',
  asOf: 'As of',
  places: 'Where we say it',
}

/** States a claim, or changes it: what is left empty makes it inexact, and that is said. */
export function ClaimForm({ workspace, claim, side = 'ours', found, of, onDone }: ClaimFormProps) {
  const add = useChange(addClaimOperation)
  const edit = useChange(editClaimOperation)
  const [opened] = useState(claim)
  const [by, setBy] = useState(of ?? null)
  const clash = clashesIn(edit.error)
  const isTheirs = claim ? claim.of !== null : side === 'theirs'
  const save = (texts: FormData) => {
    const wanted = fieldsOf(texts)
    if (!opened) {
      if (isTheirs && !by) return
      const ofPersonId = isTheirs && by ? { ofPersonId: by.id } : {}
      return add.mutate({ workspace, ...wanted, ...ofPersonId }, { onSuccess: ({ id }) => onDone(id) })
    }
    const changed = Object.fromEntries(
      Object.entries(wanted).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(opened[name as keyof typeof wanted]),
      ),
    )
    const kept = clash ? withoutTheirs(changed, clash.clashes, texts) : changed
    const version = clash?.version ?? opened.version
    return edit.mutate({ workspace, id: opened.id, ...kept, version }, { onSuccess: () => onDone() })
  }
  return (
    <FactForm
      does={clash ? 'Save as chosen' : opened ? 'Save' : 'State the claim'}
      save={save}
      mutation={{ isPending: add.isPending || edit.isPending, error: add.error ?? edit.error }}
      onDone={() => onDone()}
      clashes={clash && <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} />}
    >
      {isTheirs && !opened && !of && (
        <RecordPicker
          workspace={workspace}
          label="Who claims it"
          kinds={['person']}
          picked={by}
          onPick={found => setBy(found)}
        />
      )}
      <TextInput
        name="text"
        label={LABELS.text}
        defaultValue={opened?.text ?? found?.text}
        required
        withAsterisk={false}
        data-autofocus
      />
      <TextInput name="measure" label={LABELS.measure} defaultValue={opened?.measure ?? ''} />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextInput
          name="value"
          label={LABELS.value}
          type="number"
          step="any"
          defaultValue={opened?.value ?? ''}
        />
        <TextInput name="unit" label={LABELS.unit} defaultValue={opened?.unit ?? ''} />
        <TextInput name="asOf" label={LABELS.asOf} type="date" defaultValue={opened?.asOf ?? ''} />
      </SimpleGrid>
      <TextInput name="conditions" label={LABELS.conditions} defaultValue={opened?.conditions ?? ''} />
      {!isTheirs && (
        <Textarea
          name="places"
          label={LABELS.places}
          description="One place on each line"
          autosize
          minRows={2}
          defaultValue={opened?.places.join('\n') ?? found?.place}
        />
      )}
    </FactForm>
  )
}

function fieldsOf(texts: FormData) {
  const value = textOf(texts, 'value')
  return {
    text: textOf(texts, 'text'),
    measure: textOf(texts, 'measure') || null,
    value: value === '' ? null : Number(value),
    unit: textOf(texts, 'unit') || null,
    conditions: textOf(texts, 'conditions') || null,
    asOf: textOf(texts, 'asOf') || null,
    places: [
      ...new Set(
        textOf(texts, 'places')
          .split('\n')
          .map(place => place.trim())
          .filter(place => place !== ''),
      ),
    ],
  }
}
