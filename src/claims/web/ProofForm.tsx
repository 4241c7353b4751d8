import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { Clashes, withoutTheirs } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import { addProofOperation, editProofOperation } from '../findings.operations.ts'
import { PROOF_KINDS, type ProofKind } from '../proof.ts'
import { PROOF_WORDS } from './claim-words.ts'
import type { Proof } from './claims.api.ts'
import { FactForm, textOf } from './FactForm.tsx'

type ProofFormProps = { workspace: string; claimId: string; proof?: Proof; onDone: () => void }

const LABELS: Record<string, string> = {
  kind: 'What sort of proof',
  title: 'What it is',
  source: 'Where it comes from',
  datedOn: 'Dated',
  expiresOn: 'Holds until',
  permission: 'Permission to use',
  verified: 'How it was verified',
}

/** Puts a proof beside a claim, or changes it. Without a permission it is kept and carries nothing. */
export function ProofForm({ workspace, claimId, proof, onDone }: ProofFormProps) {
  const add = useChange(addProofOperation)
  const edit = useChange(editProofOperation)
  const [opened] = useState(proof)
  const [kind, setKind] = useState<ProofKind>(proof?.kind ?? 'case-study')
  const clash = clashesIn(edit.error)
  const save = (texts: FormData) => {
    const wanted = { kind, ...fieldsOf(texts) }
    if (!opened) {
      const { datedOn, ...rest } = wanted
      const dated = datedOn ? { datedOn } : {}
      return add.mutate({ workspace, id: claimId, ...rest, ...dated }, { onSuccess: onDone })
    }
    const changed = Object.fromEntries(
      Object.entries(wanted).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(opened[name as keyof typeof wanted]),
      ),
    )
    const kept = clash ? withoutTheirs(changed, clash.clashes, texts) : changed
    const version = clash?.version ?? opened.version
    return edit.mutate({ workspace, id: opened.id, ...kept, version }, { onSuccess: onDone })
  }
  return (
    <FactForm
      does={clash ? 'Save as chosen' : opened ? 'Save' : 'Add the proof'}
      save={save}
      mutation={{ isPending: add.isPending || edit.isPending, error: add.error ?? edit.error }}
      onDone={onDone}
      clashes={clash && <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} />}
    >
      <TextInput
        name="title"
        label={LABELS.title}
        defaultValue={opened?.title}
        required
        withAsterisk={false}
      />
      <Select
        label={LABELS.kind}
        data={PROOF_KINDS.map(value => ({ value, label: PROOF_WORDS[value] }))}
        value={kind}
        onChange={value => value && setKind(value as ProofKind)}
        allowDeselect={false}
      />
      <TextInput
        name="source"
        label={LABELS.source}
        defaultValue={opened?.source}
        required
        withAsterisk={false}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput name="datedOn" type="date" label={LABELS.datedOn} defaultValue={opened?.datedOn} />
        <TextInput
          name="expiresOn"
          type="date"
          label={LABELS.expiresOn}
          defaultValue={opened?.expiresOn ?? ''}
        />
        <TextInput
          name="permittedBy"
          label="Who allowed its use"
          placeholder="Of our own work: ourselves"
          defaultValue={opened?.permission?.by}
        />
        <TextInput name="permittedOn" type="date" label="Allowed on" defaultValue={opened?.permission?.on} />
      </SimpleGrid>
      <TextInput name="verified" label={LABELS.verified} defaultValue={opened?.verified ?? ''} />
    </FactForm>
  )
}

function fieldsOf(texts: FormData) {
  const by = textOf(texts, 'permittedBy')
  return {
    title: textOf(texts, 'title'),
    source: textOf(texts, 'source'),
    ...(textOf(texts, 'datedOn') && { datedOn: textOf(texts, 'datedOn') }),
    // Either without the other is refused by the server, in words.
    permission: by || textOf(texts, 'permittedOn') ? { by, on: textOf(texts, 'permittedOn') } : null,
    expiresOn: textOf(texts, 'expiresOn') || null,
    verified: textOf(texts, 'verified') || null,
  }
}
