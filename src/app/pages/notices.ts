import { listCommitmentsById } from '../../commitments/server/commitments.queries.ts'
import { nameOfNote } from '../../notes/server/note-record.ts'
import { listNoteTexts } from '../../notes/server/notes.queries.ts'
import { listNotices } from '../../notices/server/notices.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { listTasksById } from '../../tasks/server/tasks.queries.ts'
import { titleOf } from '../../touches/approach.ts'
import { listApproachesById } from '../../touches/server/approaches.queries.ts'

type Wanted = { cursor?: string | undefined; limit: number }

/** What the viewer was let know, with what it is about. */
export async function showNotices(ctx: WorkspaceCtx, wanted: Wanted) {
  const { notices, ...rest } = await listNotices(ctx, wanted)
  const notes = await listNoteTexts(
    ctx,
    notices.flatMap(({ noteId }) => noteId ?? []),
  )
  const tasks = await listTasksById(
    ctx,
    notices.flatMap(({ taskId }) => taskId ?? []),
  )
  const commitments = await listCommitmentsById(
    ctx,
    notices.flatMap(({ commitmentId }) => commitmentId ?? []),
  )
  const approaches = await listApproachesById(
    ctx,
    notices.flatMap(({ approachId }) => approachId ?? []),
  )
  return {
    ...rest,
    notices: await Promise.all(
      notices.map(async ({ noteId, taskId, commitmentId, approachId, dueAt, madeAt, seenAt, ...notice }) => {
        const note = notes.find(({ id }) => id === noteId)
        const task = tasks.find(({ id }) => id === taskId)
        const approach = approaches.find(({ id }) => id === approachId)
        const commitment = commitments.find(({ id }) => id === commitmentId)
        return {
          ...notice,
          noteId,
          taskId,
          commitmentId,
          approachId,
          text: note
            ? await nameOfNote(ctx, note.text)
            : (task?.title ?? commitment?.text ?? (approach ? titleOf(approach) : '')),
          about: (note ?? task)?.about ?? null,
          dueAt: dueAt?.toISOString() ?? null,
          madeAt: madeAt.toISOString(),
          seenAt: seenAt?.toISOString() ?? null,
        }
      }),
    ),
  }
}
