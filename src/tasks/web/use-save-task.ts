import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import type { InputOf } from '../../platform/http/operations.ts'
import { withoutTheirs } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import { addTaskOperation, editTaskOperation } from '../tasks.operations.ts'
import type { Task } from './tasks.api.ts'

type Fields = Omit<InputOf<typeof addTaskOperation>, 'workspace'>
type Picked = { about: Task['about']; assigneeId: string | null }

/** Saves a form as a new task, or as an edit of what it was when the form was opened: only what is different. */
export function useSaveTask(workspace: string, task: Task | undefined, onDone: () => void) {
  const add = useChange(addTaskOperation)
  const edit = useChange(editTaskOperation)
  const [opened] = useState(task)
  const clash = clashesIn(edit.error)
  const save = (texts: FormData, picked: Picked) => {
    const wanted = fieldsOf(texts, picked)
    if (!opened) {
      const { assigneeId, ...rest } = wanted
      return add.mutate({ workspace, ...rest, ...(assigneeId && { assigneeId }) }, { onSuccess: onDone })
    }
    const before = fieldsOfTask(opened)
    const changed = Object.fromEntries(
      Object.entries(wanted).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Fields]),
      ),
    )
    const kept = clash ? withoutTheirs(changed, clash.clashes, texts) : changed
    const version = clash?.version ?? opened.version
    return edit.mutate({ workspace, id: opened.id, ...kept, version }, { onSuccess: onDone })
  }
  return { save, clash, error: add.error ?? edit.error, isPending: add.isPending || edit.isPending }
}

function fieldsOf(texts: FormData, { about, assigneeId }: Picked): Fields {
  const text = (name: string) => `${texts.get(name) ?? ''}`.trim()
  const at = text('remindAt').slice(0, 16)
  return {
    title: text('title'),
    about: about && { kind: about.kind, id: about.id },
    assigneeId,
    dueOn: text('dueOn') || null,
    reminder: at ? { at, timeZone: text('timeZone') } : null,
  }
}

const fieldsOfTask = ({ title, about, assigneeId, dueOn, reminder }: Task): Fields => ({
  title,
  about: about && { kind: about.kind, id: about.id },
  assigneeId,
  dueOn,
  reminder: reminder && { at: reminder.local, timeZone: reminder.timeZone },
})
