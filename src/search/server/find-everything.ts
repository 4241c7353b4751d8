import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { wordsOf } from '../marked.ts'
import { KINDS, type Kind, type searchOperation } from '../search.operations.ts'
import { findBestMessages, listFoundMessages } from './find-messages.ts'
import { findOrganisations, findPeople } from './find-names.ts'
import { findNotes } from './find-notes.ts'
import { findClaims, findStories } from './find-told.ts'
import { suggest } from './suggest.ts'

type Wanted = z.output<typeof searchOperation.input>
type Found = z.input<typeof searchOperation.output>

/** Everything here that one may see and that has these words, some of each kind. */
export async function findEverything(ctx: WorkspaceCtx, wanted: Wanted): Promise<Found> {
  const { query, kinds = KINDS, limit, cursor } = wanted
  if (wordsOf(query).length === 0) return NOTHING
  const isPaged = kinds.length === 1 && kinds[0] === 'messages'
  if (isPaged) {
    const page = await listFoundMessages(ctx, query, { limit, cursor })
    return withSuggestion(ctx, query, { ...NOTHING, ...page, more: page.next ? ['messages'] : [] })
  }
  const one = async <Row>(kind: Kind, find: Find<Row>) =>
    kinds.includes(kind) ? find(ctx, query, limit + 1) : []
  // Together, for each waits for the database alone.
  const [people, organisations, notes, claims, stories, messages] = await Promise.all([
    one('people', findPeople),
    one('organisations', findOrganisations),
    one('notes', findNotes),
    one('claims', findClaims),
    one('stories', findStories),
    one('messages', findBestMessages),
  ])
  const found = { people, organisations, notes, claims, stories, messages }
  const more = KINDS.filter(kind => found[kind].length > limit)
  const shown = Object.fromEntries(KINDS.map(kind => [kind, found[kind].slice(0, limit)])) as typeof found
  return withSuggestion(ctx, query, { ...shown, more, next: null, suggestion: null })
}

type Find<Row> = (ctx: WorkspaceCtx, query: string, limit: number) => Promise<Row[]>

const NOTHING: Found = {
  people: [],
  organisations: [],
  notes: [],
  claims: [],
  stories: [],
  messages: [],
  more: [],
  next: null,
  suggestion: null,
}

async function withSuggestion(ctx: WorkspaceCtx, query: string, found: Found): Promise<Found> {
  const isEmpty = KINDS.every(kind => found[kind].length === 0)
  return isEmpty ? { ...found, suggestion: await suggest(ctx, query) } : found
}
