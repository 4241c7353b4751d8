import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import type { About } from '../../people/about.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { writeNoteOperation } from '../notes.operations.ts'
import { withIds } from './mentioning.ts'
import { NoteField } from './NoteField.tsx'
import { NoteItem } from './NoteItem.tsx'
import classes from './Notes.module.css'
import { notesQuery } from './notes.api.ts'

type NotesProps = { workspace: string; about: About; actionsOf?: (noteId: string) => ReactNode }

/** What we noted about a person or an organisation, newest first, and a place to note more. */
export function Notes({ workspace, about, actionsOf }: NotesProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    notesQuery(workspace, about),
  )
  const notes = data?.pages.flatMap(page => page.notes) ?? []
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for notes" />}
      {data && (
        <>
          <WriteNote workspace={workspace} about={about} ability={data.pages[0]!.abilities.write} />
          {notes.length === 0 && <p className="muted">Nothing noted yet.</p>}
          <ul className={classes.notes} aria-label="Notes, the newest first">
            {notes.map(note => (
              <NoteItem key={note.id} workspace={workspace} note={note} actions={actionsOf?.(note.id)} />
            ))}
          </ul>
        </>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier notes
        </Button>
      )}
    </section>
  )
}

type WriteNoteProps = { workspace: string; about: About; ability: true | string }

function WriteNote({ workspace, about, ability }: WriteNoteProps) {
  const { data } = useWorkspace(workspace)
  const write = useChange(writeNoteOperation)
  const [text, setText] = useState('')
  const members = data?.members ?? []
  return (
    <form
      className={classes.write}
      onSubmit={event => {
        event.preventDefault()
        if (!text.trim()) return
        const field = event.currentTarget.querySelector('textarea')
        const onSuccess = () => {
          setText('')
          // The button that was pressed can no longer be, and loses the focus.
          field?.focus()
        }
        write.mutate({ workspace, about, text: withIds(text, members) }, { onSuccess })
      }}
    >
      {ability === true && (
        <NoteField dataKey="note" label="A new note" value={text} onChange={setText} members={members} />
      )}
      <FormProblem error={write.error} />
      <div className={form.actions}>
        <AbleButton
          ability={ability}
          type="submit"
          variant="default"
          disabled={ability === true && !text.trim()}
          loading={write.isPending}
        >
          Keep the note
        </AbleButton>
      </div>
    </form>
  )
}
