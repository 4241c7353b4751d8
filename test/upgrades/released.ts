import { fileURLToPath } from 'node:url'

/** By the name of each released migration: the version that first had it, and the checksum of its SQL. */
export type Released = Record<string, { since: string; sha256: string }>

export const RELEASED = new URL('../../db/released.json', import.meta.url)

/** The sample workspace as the version with this last migration made it. */
export const dumpOf = (migration: string) => fileURLToPath(new URL(`./${migration}.tar.gz`, import.meta.url))
