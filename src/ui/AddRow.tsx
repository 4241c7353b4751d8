import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import form from './Form.module.css'

type AddRowProps = {
  isAdding: boolean
  /** With what the fields hold, by their names; `clear` empties them for the next. */
  onAdd: (fields: Record<string, string>, clear: () => void) => void
  /** The fields. */
  children: ReactNode
}

/** Adds one more to a list of short lines. */
export const AddRow = ({ isAdding, onAdd, children }: AddRowProps) => (
  <form
    className={form.row}
    onSubmit={event => {
      event.preventDefault()
      const element = event.currentTarget
      onAdd(Object.fromEntries(new FormData(element)) as Record<string, string>, () => element.reset())
    }}
  >
    {children}
    <Button type="submit" variant="default" loading={isAdding}>
      Add
    </Button>
  </form>
)
