import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../shared/data/mail-usrp-users/', import.meta.url))

/** Whose mail the list is, seen from the vendor whose product it is about. */
export const REAL_OURS = ['@ettus.com', '@ni.com']

/** The years of the usrp-users list, a gzipped mbox each; ends the benchmark where they are not there. */
export function realMail(): string[] {
  if (!existsSync(FOLDER)) {
    console.error('The usrp-users mail is not in ../shared/data: there is nothing to read.')
    process.exit(1)
  }
  return readdirSync(FOLDER)
    .filter(name => /^usrp-users-20\d\d\.mbox\.gz$/.test(name))
    .sort()
    .map(name => join(FOLDER, name))
}
