import type { Kysely } from 'kysely'
import { up as workspaces } from './0001-workspaces.ts'
import { up as people } from './0002-people-and-organisations.ts'
import { up as correspondence } from './0003-correspondence.ts'
import { up as relationships } from './0004-relationships.ts'

/** Every migration by name, in order; a name is never changed or reused once it has been released. */
export const migrations: Record<string, (db: Kysely<unknown>) => Promise<void>> = {
  '0001-workspaces': workspaces,
  '0002-people-and-organisations': people,
  '0003-correspondence': correspondence,
  '0004-relationships': relationships,
}
