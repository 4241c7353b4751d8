import type { About } from '../../people/about.ts'
import { bindAbout } from '../../people/server/about.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayWriteLesson } from '../lesson.policy.ts'
import type { LessonFields } from '../lesson.ts'
import { lessonRecord, nameOfLesson } from './lesson-record.ts'
import { dayOf } from './place-fact.ts'
import './lessons.table.ts'

/** Writes down what was learned about working with somebody. Gives the lesson's id. */
export async function writeLesson(ctx: WorkspaceCtx, about: About, fields: LessonFields): Promise<string> {
  requireAbility(mayWriteLesson(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const { side, text } = fields
    const id = ctx.ids.next()
    const learnedOn = await dayOf(ctx, fields.learnedOn)
    await ctx.db
      .insertInto('lessons')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        ...(await bindAbout(ctx, about)),
        side,
        text,
        learned_on: learnedOn,
        author_id: ctx.viewer.memberId,
        written_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'lesson.created',
      subjectId: id,
      subject: nameOfLesson(text),
      after: { text, side, learnedOn, about, version: 1 },
    })
    return id
  })
}

type Edit = { [Field in keyof LessonFields]?: LessonFields[Field] | undefined } & {
  version?: number | undefined
}

export async function editLesson(ctx: WorkspaceCtx, id: string, { version, ...edit }: Edit): Promise<void> {
  const fields = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
  if (edit.learnedOn) await dayOf(ctx, edit.learnedOn)
  await changeRecord(ctx, lessonRecord, id, { fields, version })
}

export const trashLesson = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, lessonRecord, id, { fields: { isTrashed: true } })

export const restoreLesson = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, lessonRecord, id, { fields: { isTrashed: false } })
