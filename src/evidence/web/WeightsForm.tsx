import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { counted } from '../../ui/format.ts'
import { publishWeightingOperation } from '../weightings.operations.ts'
import classes from './Weights.module.css'
import { WeightsTable } from './WeightsTable.tsx'
import { changesIn, draftKey, type WeightDraft } from './weight-draft.ts'
import type { WeighingShown } from './weightings.api.ts'

type WeightsFormProps = { workspace: string; inForce: WeighingShown; onDone: () => void }

/** Other weights, published with a because over the version that they were decided on. */
export function WeightsForm({ workspace, inForce, onDone }: WeightsFormProps) {
  const publish = useChange(publishWeightingOperation)
  const [opened] = useState(inForce)
  const [draft, setDraft] = useState<WeightDraft>({})
  const [because, setBecause] = useState('')
  const changes = changesIn(draft, opened.weights)
  const save = (event: FormEvent) => {
    event.preventDefault()
    publish.mutate({ workspace, basedOn: opened.version, changes, because }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={save}>
      <div className={classes.publish}>
        <TextInput
          className={classes.because}
          label="Because"
          description="It stands beside the version for as long as there are scores of it."
          required
          withAsterisk={false}
          maxLength={500}
          value={because}
          onChange={event => setBecause(event.currentTarget.value)}
        />
        <FormProblem error={publish.error} />
        <div className={form.actions}>
          <Button type="submit" loading={publish.isPending} disabled={changes.length === 0}>
            Publish version {opened.version + 1}
          </Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <span className="muted" role="status">
            {changes.length === 0 ? 'Nothing differs yet' : counted(changes.length, 'change')}
          </span>
        </div>
      </div>
      <p className={classes.explained}>
        A valence is what a piece of evidence says of the factor: 1 wholly for it, 0 wholly against, 0.5
        neither. Of self-orientation, 1 is serving oneself alone.
      </p>
      <WeightsTable
        weights={opened.weights}
        draft={draft}
        onType={(shown, typed) => setDraft({ ...draft, [draftKey(shown)]: typed })}
      />
    </form>
  )
}
