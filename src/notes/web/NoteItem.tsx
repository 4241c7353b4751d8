import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { Clashes } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import { EditOrTrash } from '../../ui/EditOrTrash.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatMoment } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { editNoteOperation, trashNoteOperation } from '../notes.operations.ts'
import { withIds, withNames } from './mentioning.ts'
import { NoteField } from './NoteField.tsx'
import classes from './Notes.module.css'
import type { Note } from './notes.api.ts'

type NoteItemProps = {
  workspace: string
  note: Note
  /** What else can be done with it. */
  actions?: ReactNode
}

export function NoteItem({ workspace, note, actions }: NoteItemProps) {
  const [isEdited, setEdited] = useState(false)
  const trash = useChange(trashNoteOperation)
  const { id, author, writtenAt, abilities } = note
  const said = `the note of ${formatMoment(writtenAt)}`
  if (isEdited) return <EditNote workspace={workspace} note={note} onDone={() => setEdited(false)} />
  return (
    <li className={classes.note}>
      <p className={classes.text}>
        <NoteText note={note} />
      </p>
      <div className={classes.foot}>
        <span className="muted">
          {author ?? 'Goodfaith'}, {formatMoment(writtenAt)}
        </span>
        <span className={classes.does}>
          {actions}
          <EditOrTrash
            opener={`note ${id}`}
            what={said}
            ability={abilities.edit}
            onEdit={() => setEdited(true)}
            onTrash={() => trash.mutate({ workspace, id })}
            isTrashing={trash.isPending}
          />
        </span>
      </div>
      <FormProblem error={trash.error} />
    </li>
  )
}

/** Whoever is mentioned stands out. */
function NoteText({ note: { text, mentions } }: { note: Note }) {
  const names = new Map(mentions.map(({ id, name }) => [id, name]))
  return text.split(/(@\[[0-9a-f-]{36}\])/).map((part, index) => {
    const name = names.get(part.slice(2, -1))
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
    return name ? <b key={index}>@{name}</b> : part
  })
}

function EditNote({ workspace, note, onDone }: { workspace: string; note: Note; onDone: () => void }) {
  const { data } = useWorkspace(workspace)
  const edit = useChange(editNoteOperation)
  const [opened] = useState(note)
  const [text, setText] = useState(withNames(note.text, note.mentions))
  const members = data?.members ?? []
  const clash = clashesIn(edit.error)
  const sayText = (_: string, value: unknown) => withNames(`${value ?? ''}`, members)
  return (
    <li className={classes.note}>
      <InPlace opener={`note ${note.id}`} onLeave={onDone}>
        <form
          className={classes.write}
          onSubmit={event => {
            event.preventDefault()
            const isTheirs = new FormData(event.currentTarget).get('clash text') === 'theirs'
            if (isTheirs) return onDone()
            const version = clash?.version ?? opened.version
            edit.mutate(
              { workspace, id: note.id, text: withIds(text, members), version },
              { onSuccess: onDone },
            )
          }}
        >
          <NoteField label="The note" value={text} onChange={setText} members={members} autoFocus />
          {clash ? (
            <Clashes clashes={clash.clashes} labelOf={() => 'The note'} sayValue={sayText} />
          ) : (
            <FormProblem error={edit.error} />
          )}
          <div className={form.actions}>
            <Button type="submit" loading={edit.isPending}>
              {clash ? 'Save as chosen' : 'Save'}
            </Button>
            <Button variant="default" onClick={onDone}>
              Cancel
            </Button>
          </div>
        </form>
      </InPlace>
    </li>
  )
}
