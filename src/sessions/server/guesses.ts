import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import './sessions.table.ts'

/** How often something may be tried within a time, before one has to wait. */
export type GuessLimit = { most: number; minutes: number }

/**
 * Counts a try at something that can be guessed (`what`: a password, a code, a token; `whose`: the address or the
 * machine it is tried for or from) and refuses one too many. Counted in the database, so that neither a restart nor
 * a second process gives anybody more tries; kept as hashes, so that it is no list of who tried to come in.
 */
export async function countGuess(ctx: Ctx, what: string, whose: string, { most, minutes }: GuessLimit) {
  const now = ctx.clock.now()
  const since = new Date(now.getTime() - minutes * 60_000)
  const { rows } = await sql<{ count: number; began_at: Date }>`
    insert into guesses (key, count, began_at) values (${keyOf(what, whose)}, 1, ${now})
    on conflict (key) do update set
      count = case when guesses.began_at < ${since} then 1 else guesses.count + 1 end,
      began_at = case when guesses.began_at < ${since} then ${now} else guesses.began_at end
    returning count, began_at`.execute(ctx.db)
  const { count, began_at } = rows[0]!
  if (count <= most) return
  const wait = Math.max(1, Math.ceil((began_at.getTime() - since.getTime()) / 60_000))
  throw new Refusal('too_many', `Too many tries. Wait ${wait === 1 ? 'a minute' : `${wait} minutes`}.`)
}

/** Who came in has guessed nothing: their own misses no longer count. */
export async function forgetGuesses(ctx: Ctx, what: string, whose: string) {
  await ctx.db.deleteFrom('guesses').where('key', '=', keyOf(what, whose)).execute()
}

const keyOf = (what: string, whose: string) =>
  createHash('sha256').update(`${what}\n${whose.toLowerCase()}`).digest('base64url')
