import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * A backup is a gzipped tar archive, so that it can be opened without Goodfaith:
 *
 *   goodfaith.json          what it is of: `Beginning`
 *   tables/NAME/000001 …    rows as PostgreSQL's COPY writes them in text format, in parts of a megabyte
 *   jobs/waiting/000001 …   jobs not yet done, the same way (waiting-jobs.ts)
 *   files/…                 files of the data folder, each whole
 *   contents.json           what must have been there before it: `Contents`
 *
 * Counts and checksums stand at the end because they are not known before; an archive without them is cut short.
 */
export const FORMAT = 1
export const BEGINNING = 'goodfaith.json'
export const CONTENTS = 'contents.json'

const columnSchema = z.object({ name: z.string(), type: z.string() })
const tableSchema = z.object({ name: z.string(), columns: z.array(columnSchema) })
export type Table = z.output<typeof tableSchema>

export const beginningSchema = z.object({
  format: z.literal(FORMAT),
  app: z.string(),
  createdAt: z.string(),
  postgres: z.string(),
  /** The folder that absolute paths in rows may begin with. */
  dataFolder: z.string(),
  /** Every migration that the database had been through; the last one names its schema. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(tableSchema),
})
export type Beginning = z.output<typeof beginningSchema>

const sectionSchema = z.object({ name: z.string(), rows: z.int(), bytes: z.int(), sha256: z.string() })
export type Section = z.output<typeof sectionSchema>

const sequenceSchema = z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })
export type Sequence = z.output<typeof sequenceSchema>

export const contentsSchema = z.object({
  sections: z.array(sectionSchema),
  sequences: z.array(sequenceSchema),
  /** Files that rows refer to and that were not there. */
  missing: z.array(z.string()),
})
export type Contents = z.output<typeof contentsSchema>

export const JOBS = 'jobs/waiting'
export const sectionOfTable = (name: string) => `tables/${encodeURIComponent(name)}`

/** The section that a member of the archive is a part of; a file is a section by itself. */
export const sectionOf = (member: string) =>
  /^(tables|jobs)\//.test(member) ? member.slice(0, member.lastIndexOf('/')) : member

const NEWLINE = 0x0a

/** Adds up a section as it passes. Rows are lines: COPY writes a line break within a value as `\n`. */
export function sumUp(name: string) {
  const hash = createHash('sha256')
  const sums = { name, rows: 0, bytes: 0 }
  return {
    sums,
    add(chunk: Uint8Array) {
      hash.update(chunk)
      sums.bytes += chunk.length
      if (!/^(tables|jobs)\//.test(name)) return
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) sums.rows++
    },
    end: (): Section => ({ ...sums, sha256: hash.digest('hex') }),
  }
}
