import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'

type FactFormProps = {
  /** What pressing the button does, in words. */
  does: string
  save: (texts: FormData) => void
  mutation: { isPending: boolean; error: Error | null }
  onDone: () => void
  children: ReactNode
  /** In place of the problem, where a clash is to be settled. */
  clashes?: ReactNode
}

/** A form by which one fact is written down. */
export function FactForm({ does, save, mutation, onDone, children, clashes }: FactFormProps) {
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        save(new FormData(event.currentTarget))
      }}
    >
      {children}
      {clashes ?? <FormProblem error={mutation.error} />}
      <div className={form.actions}>
        <Button type="submit" loading={mutation.isPending}>
          {does}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

export const textOf = (texts: FormData, name: string): string => `${texts.get(name) ?? ''}`.trim()

/** What was filled in, for an operation that takes what is left out as not said. */
export const filled = <Name extends string>(
  texts: FormData,
  ...names: Name[]
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    names.map(name => [name, textOf(texts, name)] as const).filter(([, text]) => text !== ''),
  ) as Partial<Record<Name, string>>
