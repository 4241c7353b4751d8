import { claimsOfProofs, listRecordsAbout } from '../../../claims/server/claims.queries.ts'
import {
  listCommitmentAbouts,
  listCommitmentIds,
} from '../../../commitments/server/commitment-abouts.queries.ts'
import { listGiftPlanAbouts, listGiftPlanIds } from '../../../gifts/server/gift-plans.queries.ts'
import { listNoteIds, listNoteTexts } from '../../../notes/server/notes.queries.ts'
import type { About } from '../../../people/about.ts'
import { mayEditPerson } from '../../../people/person.policy.ts'
import type { Ability } from '../../../platform/ability.ts'
import type { WorkspaceCtx } from '../../../platform/context.ts'
import { listStoryIds } from '../../../stories/server/stories.queries.ts'
import { listTaskIds } from '../../../tasks/server/tasks.queries.ts'
import {
  countBatches,
  findUndone,
  listChanges,
  type RecordedChange,
} from '../../../timeline/server/changes.queries.ts'
import { UNDOABLE } from '../../../timeline/server/undo-change.ts'
import { listApproachIds } from '../../../touches/server/approaches.queries.ts'
import { listLessonAbouts, listLessonIds } from '../../../trust/server/lessons.queries.ts'
import { RECORD_KINDS, type RecordName } from '../../record-kinds.ts'
import { findNames, type Names } from './names.ts'
import { didIn, fieldsInWords } from './words.ts'

/** What an approach went through is told beside the records; none of it is an edit that can be undone. */
const KINDS = [...RECORD_KINDS, 'approach'] as const
type Kind = RecordName | 'approach'

type Wanted = { subject?: string | undefined; cursor?: string | undefined; limit: number }

/** What was done to a record and to what is written down about it (notes, tasks, stories…), or to any, in words. */
export async function showTimeline(ctx: WorkspaceCtx, { subject, cursor, limit }: Wanted) {
  const subjects = subject && [
    subject,
    ...(await listNoteIds(ctx, subject)),
    ...(await listTaskIds(ctx, subject)),
    ...(await listLessonIds(ctx, subject)),
    ...(await listRecordsAbout(ctx, subject)),
    ...(await listCommitmentIds(ctx, subject)),
    ...(await listStoryIds(ctx, subject)),
    ...(await listGiftPlanIds(ctx, subject)),
    ...(await listApproachIds(ctx, subject)),
  ]
  const { changes, next } = await listChanges(ctx, {
    kinds: KINDS,
    subjects: subjects || undefined,
    cursor,
    limit,
  })
  const names = await findNames(
    ctx,
    changes.flatMap(({ before, after }) => [before, after]),
  )
  const undone = await findUndone(
    ctx,
    changes.map(({ id }) => id),
  )
  const batches = await countBatches(
    ctx,
    changes.flatMap(({ batch_id }) => batch_id ?? []),
  )
  const abouts = await findAbouts(ctx, changes)
  const claims = await claimsOfProofs(ctx, idsOf(changes, 'proof'))
  return {
    lines: changes.map(change =>
      inWords(change, names, {
        isUndone: undone.has(change.id),
        together: (change.batch_id && batches.get(change.batch_id)) || 1,
        about: abouts.get(change.subject_id!) ?? null,
        claim: claims.get(change.subject_id!) ?? null,
        mayEdit: mayEditPerson(ctx.viewer),
      }),
    ),
    next,
  }
}

type Known = {
  isUndone: boolean
  together: number
  about: About | null
  /** The claim that a proof shows. */
  claim: string | null
  mayEdit: Ability
}

function inWords(change: RecordedChange, names: Names, known: Known) {
  const { isUndone, together, about, claim, mayEdit } = known
  const [kind, done] = change.action.split('.') as [Kind, string]
  const undo = whyNotUndo(kind, done, isUndone, mayEdit)
  const id = change.subject_id!
  return {
    id: change.id,
    at: change.at.toISOString(),
    actor: change.actor,
    via: change.via,
    did: didIn(change.action),
    isUndo: change.undoes !== null,
    subject: { kind, id, name: change.subject, page: pageOf(kind, kind === 'proof' ? claim : id, about) },
    fields: fieldsInWords(change.before, change.after, names),
    together,
    abilities: { undo, undoTogether: together > 1 ? undo : 'It was done by itself.' },
  }
}

function whyNotUndo(kind: Kind, done: string, isUndone: boolean, mayEdit: Ability): Ability {
  if (kind === 'commitment' && done !== 'edited')
    return 'What became of a commitment is taken back where it stands.'
  if (kind === 'gift-plan' && done !== 'edited')
    return 'A planned gift is given, or dropped with a reason, where it stands.'
  if (kind === 'approach') return 'What was done in an approach stands there.'
  if (done === 'purged') return 'What was purged is gone for good.'
  if (!UNDOABLE.has(done)) return 'This cannot be taken back.'
  if (isUndone) return 'It has been taken back.'
  return mayEdit
}

function pageOf(kind: Kind, id: string | null, about: About | null) {
  if (id === null) return null
  if (kind === 'person' || kind === 'organisation') return { kind, id }
  if (kind === 'approach') return { kind, id }
  if (kind === 'claim' || kind === 'proof') return { kind: 'claim' as const, id }
  if (kind === 'reference') return { kind: 'references' as const, id }
  if (kind === 'story') return { kind, id }
  if (kind === 'post') return { kind: 'posts' as const, id }
  return about ?? (kind === 'task' ? { kind: 'tasks' as const, id } : null)
}

async function findAbouts(ctx: WorkspaceCtx, changes: readonly RecordedChange[]) {
  const notes = await listNoteTexts(ctx, idsOf(changes, 'note'))
  const lessons = await listLessonAbouts(ctx, idsOf(changes, 'lesson'))
  const commitments = await listCommitmentAbouts(ctx, idsOf(changes, 'commitment'))
  const plans = await listGiftPlanAbouts(ctx, idsOf(changes, 'gift-plan'))
  return new Map([...notes, ...lessons, ...commitments, ...plans].map(({ id, about }) => [id, about]))
}

const idsOf = (changes: readonly RecordedChange[], kind: RecordName) =>
  changes.filter(({ action }) => action.startsWith(`${kind}.`)).flatMap(c => c.subject_id ?? [])
