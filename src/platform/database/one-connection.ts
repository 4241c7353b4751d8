import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'

/** Typed queries on one connection, so that they take part in whatever transaction it is in. */
export function onConnection<Schema>(client: pg.ClientBase): Kysely<Schema> {
  const only = { query: client.query.bind(client), release: () => {} }
  // The types of pg and of kysely name the same method differently.
  const pool = { connect: async () => only as never, end: async () => {} }
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}

/** A connection of one's own, ended whatever happens; a transaction that `work` left open is rolled back by that. */
export async function withConnection<Result>(
  client: pg.Client,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  // A server that goes away fails the query under way; the event beside it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
