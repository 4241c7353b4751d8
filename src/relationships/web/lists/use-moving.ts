import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { useBulkEdit, useRereadWhenThrough } from './bulk-edits.api.ts'
import type { Group } from './GroupParts.tsx'

/** Somebody on a board, and the column they stand in. */
export type Moved = { id: string; name: string; from: string | null }
export type Moving = ReturnType<typeof useMoving>

/** Moves one of the people on a board to another organisation; the same edit as that of many, with the same undo. */
export function useMoving({ workspace }: Place) {
  const { start, progress, undo } = useBulkEdit(workspace)
  const [held, hold] = useState<Moved | undefined>()
  const [last, setLast] = useState<{ name: string; to: string } | undefined>()
  useRereadWhenThrough(progress)
  const move = ({ id, name }: Moved, to: Group) => {
    if (to.value === null || start.isPending) return
    setLast({ name, to: to.name })
    undo.reset()
    start.mutate({
      workspace,
      selection: { ids: [id] },
      edit: { do: 'moveTo', organisationId: to.value },
    })
  }
  const drop = (to: Group) => {
    if (held && held.from !== to.value) move(held, to)
    hold(undefined)
  }
  return { held, hold, move, drop, last, progress, undo, error: start.error ?? undo.error }
}
