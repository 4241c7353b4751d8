import * as lessons from '../../../trust/lessons.operations.ts'
import { betweenWhom } from '../../../trust/server/between-whom.ts'
import { getLesson, listLessons } from '../../../trust/server/lessons.queries.ts'
import { showReputation } from '../../../trust/server/show-reputation.ts'
import { editLesson, trashLesson, writeLesson } from '../../../trust/server/write-lesson.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const lessonRoutes: Implementation[] = [
  inWorkspace(lessons.listLessonsOperation, (ctx, { kind, about, ...page }) =>
    listLessons(ctx, { kind, id: about }, page),
  ),
  inWorkspace(lessons.getLessonOperation, (ctx, { id }) => getLesson(ctx, id)),
  inWorkspace(lessons.writeLessonOperation, async (ctx, { workspace: _, about, ...fields }) =>
    getLesson(ctx, await writeLesson(ctx, about, fields)),
  ),
  inWorkspace(lessons.editLessonOperation, async (ctx, { workspace: _, id, ...edit }) => {
    await editLesson(ctx, id, edit)
    return getLesson(ctx, id)
  }),
  inWorkspace(lessons.trashLessonOperation, async (ctx, { id }) => {
    await trashLesson(ctx, id)
    return {}
  }),
  inWorkspace(lessons.showReputationOperation, (ctx, { at, ...named }) =>
    showReputation(ctx, betweenWhom(named), { at }),
  ),
]
