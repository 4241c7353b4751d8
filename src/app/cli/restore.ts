import { restore } from '../../platform/database/backup/restore.ts'
import { verifyBackup } from '../../platform/database/backup/verify-backup.ts'
import { KEPT_FILES } from '../kept-files.ts'
import { VERSION } from '../version.ts'
import { answer, type Command, UsageError } from './command.ts'
import { showDoing } from './progress.ts'
import { type Database, openDatabase } from './with-database.ts'

const MEGABYTE = 1024 * 1024

export const restoreBackup: Command = {
  usage: 'restore FILE',
  does: 'Put a backup into an empty database, and bring it to the present version.',
  async run(args, options) {
    const [file, ...more] = args
    if (!file || more.length > 0) throw new UsageError(`Name one backup. Usage: goodfaith ${this.usage}`)
    const started = Date.now()
    const { onProgress, stopShowing } = showDoing(options)
    try {
      const onBytes = (bytes: number) =>
        onProgress(`Checking the backup: ${Math.floor(bytes / MEGABYTE)} MB of rows`)
      // Before anything else, so that a damaged file does not even make a data folder.
      const backup = await verifyBackup(file, VERSION, onBytes)
      const database = await openDatabase(options)
      try {
        const { dataFolder } = database
        const restored = await restore(database.url, backup, { dataFolder, kept: KEPT_FILES, onProgress })
        stopShowing()
        const { createdAt, migrations, app } = backup.beginning
        const from = { createdAt, app, schema: migrations.at(-1)! }
        const result = { from, ...restored, seconds: (Date.now() - started) / 1000 }
        answer(options, result, () => inWords(result, database))
        return 0
      } finally {
        await database.stop()
      }
    } finally {
      stopShowing()
    }
  },
}

type Result = Awaited<ReturnType<typeof restore>> & {
  from: { createdAt: string; app: string; schema: string }
  seconds: number
}

function inWords(result: Result, { isEmbedded, dataFolder }: Database): string {
  const { from, rows, tables, jobs, files, applied, leftOut, seconds } = result
  const lines = [
    `Restored as of ${from.createdAt}: ${rows.toLocaleString('en')} rows of ${tables} tables, ${jobs} waiting jobs and ${files} files, in ${seconds.toFixed(1)} s.`,
  ]
  if (applied.length > 0)
    lines.push(`Brought from ${from.schema} to the present version: ${applied.join(', ')}.`)
  if (leftOut.length > 0)
    lines.push(`Left out, because they are no tables of Goodfaith: ${leftOut.join(', ')}.`)
  const where = isEmbedded ? `--data ${dataFolder}` : '--database with the same URL'
  lines.push(`Look whether all is well: goodfaith doctor ${where}. Then start it: goodfaith serve ${where}.`)
  return lines.join('\n')
}
