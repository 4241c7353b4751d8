import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import { Clashes, withoutTheirs } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { editGiftPlanOperation, planGiftOperation } from '../gift-plans.operations.ts'
import type { GiftPlan } from './gift-plans.api.ts'

type GiftPlanFormProps = {
  workspace: string
  person?: { id: string; name: string } | undefined
  /** The one that is edited; absent for a new one. */
  plan?: GiftPlan
  onDone: () => void
}

const LABELS: Record<string, string> = {
  research: 'What we have found out about them',
  what: 'What it will be',
  risk: 'The risk in it',
  forOn: 'For when',
}

/** Plans a gift: what is known of them comes first, for it is from that that a gift follows. */
export function GiftPlanForm({ workspace, person, plan, onDone }: GiftPlanFormProps) {
  const { data } = useWorkspace(workspace)
  const [opened] = useState(plan)
  const [whom, setWhom] = useState(person ?? null)
  const [memberId, setMemberId] = useState<string>()
  const add = useChange(planGiftOperation)
  const edit = useChange(editGiftPlanOperation)
  const clash = clashesIn(edit.error)
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const fields = {
      research: `${given.get('research')}`,
      what: `${given.get('what')}`,
      risk: `${given.get('risk')}`,
      forOn: `${given.get('forOn')}` || null,
    }
    if (!opened) {
      if (!whom) return
      const by = memberId ? { memberId } : {}
      return add.mutate({ workspace, personId: whom.id, ...by, ...fields }, { onSuccess: onDone })
    }
    const changed = Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => opened[name as keyof typeof fields] !== value),
    )
    const kept = clash ? withoutTheirs(changed, clash.clashes, given) : changed
    const version = clash?.version ?? opened.version
    return edit.mutate({ workspace, id: opened.id, ...kept, version }, { onSuccess: onDone })
  }
  return (
    <form className={`${form.form} ${form.wide}`} onSubmit={save}>
      <Textarea
        name="research"
        label={LABELS.research}
        description="What makes it fit this one person and nobody else."
        defaultValue={opened?.research}
        maxLength={1000}
        autosize
        minRows={2}
      />
      <TextInput
        name="what"
        label={LABELS.what}
        defaultValue={opened?.what}
        maxLength={300}
        required
        withAsterisk={false}
      />
      <TextInput
        name="risk"
        label={LABELS.risk}
        description="What could go wrong with it."
        defaultValue={opened?.risk}
        maxLength={500}
      />
      {!opened && !person && (
        <RecordPicker
          workspace={workspace}
          label="For whom of them"
          kinds={['person']}
          picked={whom}
          onPick={setWhom}
        />
      )}
      <div className={form.row}>
        {!opened && (
          <Select
            className={form.grow}
            label="Who of us will give it"
            data={(data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={memberId ?? data?.memberId ?? null}
            onChange={id => id && setMemberId(id)}
            allowDeselect={false}
          />
        )}
        <TextInput
          className={form.grow}
          type="date"
          name="forOn"
          label={LABELS.forOn}
          defaultValue={opened?.forOn ?? ''}
        />
      </div>
      {clash ? (
        <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} />
      ) : (
        <FormProblem error={opened ? edit.error : add.error} />
      )}
      <div className={form.actions}>
        <AbleButton
          ability={opened || whom ? true : 'Say for whom it is.'}
          type="submit"
          loading={add.isPending || edit.isPending}
        >
          {clash ? 'Save as chosen' : opened ? 'Save' : 'Keep the plan'}
        </AbleButton>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
