import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestProblem } from '../../app/web/client.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { Clashes, withoutTheirs } from './Clashes.tsx'
import { clashesIn } from './timeline.api.ts'

type Texts<Name extends string> = Record<Name, string | null>

type EditFormProps<Name extends string> = {
  fields: readonly { name: Name; label: string; isRequired?: boolean; placeholder?: string }[]
  record: Texts<Name> & { version: number }
  mutation: { isPending: boolean; error: RequestProblem | null }
  /** `keeps` says of any other field whether it is to be saved: the other side may have been chosen. */
  save: (
    edit: Partial<Texts<Name>> & { version: number },
    keeps: (field: string) => boolean,
  ) => Promise<unknown>
  onDone: () => void
  children?: ReactNode
  /** How to say the names and values of fields that stand in `children`. */
  labels?: Record<string, string>
  sayValue?: (field: string, value: unknown) => string
}

/**
 * Edits lines of text of a record, from the version that was there when the form was opened. What others changed
 * meanwhile is merged; where it is the same field, both sides are shown and one is chosen.
 */
export function EditForm<Name extends string>(props: EditFormProps<Name>) {
  const { fields, mutation, save, onDone, children, labels = {}, sayValue } = props
  const [opened] = useState(props.record)
  const clash = clashesIn(mutation.error)
  const labelOf = (field: string) =>
    fields.find(({ name }) => name === field)?.label ?? labels[field] ?? field
  const submit = async (texts: FormData) => {
    const written = fields.map(({ name }) => [name, `${texts.get(name) ?? ''}`.trim() || null] as const)
    const changed = Object.fromEntries(written.filter(([name, text]) => text !== opened[name]))
    const wanted = clash ? withoutTheirs(changed, clash.clashes, texts) : changed
    const version = clash?.version ?? opened.version
    const keeps = (field: string) => texts.get(`clash ${field}`) !== 'theirs'
    const done = await save({ ...(wanted as Partial<Texts<Name>>), version }, keeps)
      .then(() => true)
      .catch(() => false)
    if (done) onDone()
  }
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
    >
      {fields.map(({ name, label, isRequired = false, placeholder }) => (
        <TextInput
          key={name}
          name={name}
          label={label}
          defaultValue={opened[name] ?? ''}
          required={isRequired}
          withAsterisk={false}
          placeholder={placeholder}
        />
      ))}
      {children}
      {clash ? (
        <Clashes clashes={clash.clashes} labelOf={labelOf} {...(sayValue && { sayValue })} />
      ) : (
        <FormProblem error={mutation.error} />
      )}
      <div className={form.actions}>
        <Button type="submit" loading={mutation.isPending}>
          {clash ? 'Save as chosen' : 'Save'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
