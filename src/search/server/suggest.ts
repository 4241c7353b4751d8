import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { wordsOf } from '../marked.ts'
import { hasMessage } from './find-messages.ts'

/** More mistyped words than this are another search. */
const MOST_WORDS = 3

/**
 * The search with words as they stand in messages that one may read, or null. A word is only offered where a message
 * has it that is readable now: what others' mail says cannot be learned by mistyping it.
 */
export async function suggest(ctx: WorkspaceCtx, query: string): Promise<string | null> {
  const words = wordsOf(query)
  if (words.length > MOST_WORDS) return null
  const meant: string[] = []
  for (const word of words) {
    const near = (await hasMessage(ctx, word)) ? word : await nearestOf(ctx, word)
    if (near === null) return null
    meant.push(near)
  }
  const suggestion = meant.join(' ')
  const isOther = suggestion !== words.join(' ')
  return isOther && (await hasMessage(ctx, suggestion)) ? suggestion : null
}

async function nearestOf(ctx: WorkspaceCtx, word: string): Promise<string | null> {
  const reader = ctx.viewer.memberId ?? ctx.workspaceId
  const { rows } = await sql<{ word: string }>`
    select word from nearest_words(${ctx.workspaceId}, ${reader}, ${word}) word`.execute(ctx.db)
  for (const { word } of rows) if (await hasMessage(ctx, word)) return word
  return null
}
