import { mayWriteNote } from '../../../notes/note.policy.ts'
import * as notes from '../../../notes/notes.operations.ts'
import { getNote, listNotes } from '../../../notes/server/notes.queries.ts'
import { editNote, trashNote, writeNote } from '../../../notes/server/write-note.ts'
import * as notices from '../../../notices/notices.operations.ts'
import { markSeen } from '../../../notices/server/notices.queries.ts'
import * as taskEdits from '../../../tasks/server/edit-task.ts'
import * as tasks from '../../../tasks/tasks.operations.ts'
import { showNotices } from '../../pages/notices.ts'
import { showTask, showTasks } from '../../pages/tasks.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const noteAndTaskRoutes: Implementation[] = [
  inWorkspace(notes.listNotesOperation, async (ctx, { kind, about, ...page }) => ({
    ...(await listNotes(ctx, { kind, id: about }, page)),
    abilities: { write: mayWriteNote(ctx.viewer) },
  })),
  inWorkspace(notes.getNoteOperation, (ctx, { id }) => getNote(ctx, id)),
  inWorkspace(notes.writeNoteOperation, async (ctx, { about, text }) =>
    getNote(ctx, await writeNote(ctx, about, text)),
  ),
  inWorkspace(notes.editNoteOperation, async (ctx, { id, text, version }) => {
    await editNote(ctx, id, { text, version })
    return getNote(ctx, id)
  }),
  inWorkspace(notes.trashNoteOperation, async (ctx, { id }) => {
    await trashNote(ctx, id)
    return {}
  }),

  inWorkspace(tasks.listTasksOperation, showTasks),
  inWorkspace(tasks.getTaskOperation, (ctx, { id }) => showTask(ctx, id)),
  inWorkspace(tasks.addTaskOperation, async (ctx, { workspace: _, ...task }) =>
    showTask(ctx, await taskEdits.addTask(ctx, task)),
  ),
  inWorkspace(tasks.editTaskOperation, async (ctx, { workspace: _, id, ...edit }) => {
    await taskEdits.editTask(ctx, id, edit)
    return showTask(ctx, id)
  }),
  inWorkspace(tasks.completeTaskOperation, async (ctx, { id }) => {
    await taskEdits.completeTask(ctx, id)
    return showTask(ctx, id)
  }),
  inWorkspace(tasks.reopenTaskOperation, async (ctx, { id }) => {
    await taskEdits.reopenTask(ctx, id)
    return showTask(ctx, id)
  }),
  inWorkspace(tasks.trashTaskOperation, async (ctx, { id }) => {
    await taskEdits.trashTask(ctx, id)
    return {}
  }),

  inWorkspace(notices.listNoticesOperation, showNotices),
  inWorkspace(notices.markSeenOperation, async (ctx, { ids }) => {
    await markSeen(ctx, ids)
    return {}
  }),
]
