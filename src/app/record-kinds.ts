import { claimRecord } from '../claims/server/claim-record.ts'
import { proofRecord } from '../claims/server/proof-record.ts'
import { referenceRecord } from '../claims/server/reference-record.ts'
import { commitmentRecord } from '../commitments/server/commitment-record.ts'
import { giftPlanRecord } from '../gifts/server/gift-plan-record.ts'
import { noteRecord } from '../notes/server/note-record.ts'
import { organisationRecord } from '../organisations/server/organisation-record.ts'
import { personRecord } from '../people/server/person-record.ts'
import type { WorkspaceCtx } from '../platform/context.ts'
import { postRecord } from '../posts/server/post-record.ts'
import { storyRecord } from '../stories/server/story-record.ts'
import { taskRecord } from '../tasks/server/task-record.ts'
import { undoChange } from '../timeline/server/undo-change.ts'
import { lessonRecord } from '../trust/server/lesson-record.ts'
import { recordReactions } from './record-reactions.ts'

/** Every kind of record that is changed by hand, by the first half of the actions on it. */
const recordKinds = (isWhole: boolean) => ({
  person: personRecord(recordReactions, { handsOver: isWhole }),
  organisation: organisationRecord(recordReactions),
  note: noteRecord,
  task: taskRecord,
  lesson: lessonRecord,
  claim: claimRecord,
  proof: proofRecord,
  reference: referenceRecord,
  commitment: commitmentRecord,
  story: storyRecord,
  post: postRecord,
  'gift-plan': giftPlanRecord,
})

export const RECORD_KINDS = [
  'person',
  'organisation',
  'note',
  'task',
  'lesson',
  'claim',
  'proof',
  'reference',
  'commitment',
  'story',
  'post',
  'gift-plan',
] as const
export type RecordName = (typeof RECORD_KINDS)[number]

/** Those that can be put into the trash. */
export type TrashedName = Exclude<RecordName, 'commitment' | 'gift-plan'>

/** Takes back a line of the timeline, or with `isWhole` everything that was done together with it. */
export const undo = (ctx: WorkspaceCtx, id: string, { isWhole = false }: { isWhole?: boolean } = {}) =>
  undoChange(ctx, recordKinds(isWhole), id, { isWhole })
