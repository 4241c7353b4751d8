import { listTrashedClaims, listTrashedProofs } from '../../claims/server/claims.queries.ts'
import { restoreClaim } from '../../claims/server/edit-claim.ts'
import { restoreProof } from '../../claims/server/edit-proof.ts'
import { restoreReference } from '../../claims/server/edit-reference.ts'
import { listTrashedReferences } from '../../claims/server/references.queries.ts'
import { nameOfNote } from '../../notes/server/note-record.ts'
import { listNoteIds, listTrashedNotes } from '../../notes/server/notes.queries.ts'
import { restoreNote } from '../../notes/server/write-note.ts'
import { restoreOrganisation } from '../../organisations/server/edit-organisation.ts'
import {
  getOrganisationRecord,
  listTrashedOrganisations,
} from '../../organisations/server/organisations.queries.ts'
import { mayEditPerson, mayPurge } from '../../people/person.policy.ts'
import { restorePerson } from '../../people/server/edit-person.ts'
import { getPersonRecord, listPeopleOf, listTrashedPeople } from '../../people/server/person.queries.ts'
import { forgetOrganisation, purgePerson } from '../../people/server/purge-person.ts'
import { requireAbility } from '../../platform/ability.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { nameOfPost } from '../../posts/post.ts'
import { listTrashedPosts } from '../../posts/server/posts.queries.ts'
import { restorePost } from '../../posts/server/write-post.ts'
import { countMessagesSince } from '../../relationships/server/hidden-messages.queries.ts'
import { listTrashedStories } from '../../stories/server/stories.queries.ts'
import { restoreStory } from '../../stories/server/write-story.ts'
import { nameOfStory } from '../../stories/story.ts'
import { restoreTask } from '../../tasks/server/edit-task.ts'
import { getTask, listTaskIds, listTrashedTasks } from '../../tasks/server/tasks.queries.ts'
import { purgeRecord } from '../../timeline/server/purge-record.ts'
import { readTrashCursor, type Trashed, writeTrashCursor } from '../../timeline/trashed.ts'
import { nameOfLesson } from '../../trust/server/lesson-record.ts'
import { listTrashedLessons } from '../../trust/server/lessons.queries.ts'
import { restoreLesson } from '../../trust/server/write-lesson.ts'
import type { TrashedName } from '../record-kinds.ts'
import { recordReactions as reactions } from '../record-reactions.ts'

type Wanted = { cursor?: string | undefined; limit: number }

/** Everything in the trash, latest first. */
export async function listTrash(ctx: WorkspaceCtx, { cursor, limit }: Wanted) {
  const page = { before: readTrashCursor(cursor), limit: limit + 1 }
  const lists: Record<TrashedName, Trashed[]> = {
    person: await listTrashedPeople(ctx, page),
    organisation: await listTrashedOrganisations(ctx, page),
    note: await listTrashedNotes(ctx, page),
    task: await listTrashedTasks(ctx, page),
    lesson: await listTrashedLessons(ctx, page),
    claim: await listTrashedClaims(ctx, page),
    proof: await listTrashedProofs(ctx, page),
    reference: await listTrashedReferences(ctx, page),
    story: await listTrashedStories(ctx, page),
    post: await listTrashedPosts(ctx, page),
  }
  const all = Object.entries(lists)
    .flatMap(([kind, records]) => records.map(record => ({ ...record, kind: kind as TrashedName })))
    .sort((a, b) => b.trashedAt.getTime() - a.trashedAt.getTime() || (a.id < b.id ? 1 : -1))
  const shown = all.slice(0, limit)
  const since = await countMessagesSince(ctx, lists.person)
  return {
    records: await Promise.all(
      shown.map(async ({ trashedAt, ...record }) => ({
        ...record,
        name: await nameOf(ctx, record),
        trashedAt: trashedAt.toISOString(),
        messagesSince: since.get(record.id) ?? 0,
      })),
    ),
    next: all.length > limit ? writeTrashCursor(shown.at(-1)!) : null,
    abilities: { restore: mayEditPerson(ctx.viewer), purge: mayPurge(ctx.viewer) },
  }
}

/** What has no name of its own is called by its beginning. */
async function nameOf(ctx: WorkspaceCtx, { kind, name }: { kind: TrashedName; name: string }) {
  if (kind === 'note') return nameOfNote(ctx, name)
  if (kind === 'story') return nameOfStory(name)
  if (kind === 'post') return nameOfPost(name)
  return kind === 'lesson' ? nameOfLesson(name) : name
}

export async function restore(ctx: WorkspaceCtx, kind: TrashedName, id: string) {
  if (kind === 'person') await restorePerson(ctx, reactions, id)
  else if (kind === 'organisation') await restoreOrganisation(ctx, reactions, id)
  else if (kind === 'note') await restoreNote(ctx, id)
  else if (kind === 'lesson') await restoreLesson(ctx, id)
  else if (kind === 'claim') await restoreClaim(ctx, id)
  else if (kind === 'proof') await restoreProof(ctx, id)
  else if (kind === 'reference') await restoreReference(ctx, id)
  else if (kind === 'story') await restoreStory(ctx, id)
  else if (kind === 'post') await restorePost(ctx, id)
  else await restoreTask(ctx, id)
}

/** What purging a record takes away for good, and what it leaves, in words to be read before it is done. */
export async function describePurge(ctx: WorkspaceCtx, kind: TrashedName, id: string) {
  requireAbility(mayPurge(ctx.viewer))
  if (kind === 'note') return { name: 'this note', gone: ['what it says'], stays: [] }
  if (kind === 'claim') return { name: 'this claim', gone: ['what it says, and the proofs of it'], stays: [] }
  if (kind === 'proof') return { name: 'this proof', gone: ['what it shows'], stays: ['the claim'] }
  if (kind === 'reference')
    return {
      name: 'this reference',
      gone: ['what is said of it, and when they were asked'],
      stays: ['the person'],
    }
  if (kind === 'lesson') return { name: 'this lesson', gone: ['what was learned'], stays: [] }
  if (kind === 'story')
    return { name: 'this story', gone: ['what it tells, and to whom it was told'], stays: [] }
  if (kind === 'post') return { name: 'this post', gone: ['what it says, and what came of it'], stays: [] }
  if (kind === 'task') return { name: (await getTask(ctx, id)).title, gone: ['the task'], stays: [] }
  const notes = (await listNoteIds(ctx, id)).length
  const tasks = (await listTaskIds(ctx, id)).length
  const tasksStay = some(tasks, 'task', 'tasks', `, no longer about ${kind === 'person' ? 'them' : 'it'}`)
  if (kind === 'organisation') {
    const { name, domains } = await getOrganisationRecord(ctx, id)
    const people = (await listPeopleOf(ctx, id)).length
    return {
      name,
      gone: [
        'what is said of it',
        ...some(domains.length, 'mail domain'),
        ...some(notes, 'note about it', 'notes about it'),
      ],
      stays: [...some(people, 'person', 'people', ', without this organisation'), ...tasksStay],
    }
  }
  const person = await getPersonRecord(ctx, id)
  return {
    name: person.name,
    gone: [
      'what is said of them',
      ...some(person.phones.length, 'telephone number'),
      ...some(person.positions.length, 'position'),
      ...some(notes, 'note about them', 'notes about them'),
      'what was measured between them and us',
    ],
    stays: ['mail with them, in which they are nobody; new mail begins with a new person', ...tasksStay],
  }
}

export async function purge(ctx: WorkspaceCtx, kind: TrashedName, id: string) {
  requireAbility(mayPurge(ctx.viewer))
  if (kind === 'person') return purgePerson(ctx, reactions, id)
  if (kind === 'organisation') {
    const first = (ctx: WorkspaceCtx) => forgetOrganisation(ctx, id)
    return purgeRecord(ctx, { table: 'organisations', subject: kind, id, first, name: row => `${row.name}` })
  }
  if (kind === 'note')
    return purgeRecord(ctx, { table: 'notes', subject: kind, id, name: () => 'A note that was purged' })
  if (kind === 'claim')
    return purgeRecord(ctx, { table: 'claims', subject: kind, id, name: row => `${row.text}` })
  if (kind === 'proof')
    return purgeRecord(ctx, { table: 'proofs', subject: kind, id, name: row => `${row.title}` })
  if (kind === 'reference')
    return purgeRecord(ctx, {
      table: 'client_references',
      subject: kind,
      id,
      name: () => 'A reference that was purged',
    })
  if (kind === 'lesson')
    return purgeRecord(ctx, { table: 'lessons', subject: kind, id, name: () => 'A lesson that was purged' })
  if (kind === 'story')
    return purgeRecord(ctx, { table: 'stories', subject: kind, id, name: () => 'A story that was purged' })
  if (kind === 'post')
    return purgeRecord(ctx, { table: 'posts', subject: kind, id, name: () => 'A post that was purged' })
  return purgeRecord(ctx, { table: 'tasks', subject: kind, id, name: row => `${row.title}` })
}

/** Counted in words, where there is any. */
const some = (count: number, noun: string, plural = `${noun}s`, rest = ''): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? noun : plural}${rest}`]
