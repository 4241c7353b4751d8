import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { listMailToRead, moveMailToRead } from '../correspondence/server/mail-to-read.ts'
import type { KeptFiles } from '../platform/database/backup/kept-files.ts'

/**
 * Everything of the data folder that a backup holds beside the database. The database's own folder is not among
 * them: its rows are, and a restored one has a password of its own.
 */
export const KEPT_FILES: readonly KeptFiles[] = [
  {
    // Mail dropped into the browser, as long as an import has still to read it.
    place: 'uploads',
    listNeeded: (ctx, dataFolder) => listMailToRead(ctx, `${dataFolder}${sep}uploads${sep}`),
    moved: (ctx, from, to) => moveMailToRead(ctx, `${from}${sep}uploads${sep}`, `${to}${sep}uploads${sep}`),
  },
  {
    // What passwords are sealed under; none where GOODFAITH_SECRET is given.
    place: 'secret',
    listNeeded: async (_, dataFolder) => [join(dataFolder, 'secret')].filter(existsSync),
  },
]
