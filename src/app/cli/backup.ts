import { resolve } from 'node:path'
import { backUp } from '../../platform/database/backup/back-up.ts'
import { KEPT_FILES } from '../kept-files.ts'
import { VERSION } from '../version.ts'
import { answer, type Command, UsageError } from './command.ts'
import { showDoing } from './progress.ts'
import { openDatabase } from './with-database.ts'

export const backup: Command = {
  usage: 'backup FILE [--force]',
  does: 'Write everything into one file, while the app runs; --force writes over a file that is there.',
  options: { force: { type: 'boolean' } },
  async run(args, options) {
    const [file, ...more] = args
    if (!file || more.length > 0) throw new UsageError(`Name one file. Usage: goodfaith ${this.usage}`)
    const started = Date.now()
    const { onProgress, stopShowing } = showDoing(options)
    const { signal, stopListening } = untilInterrupted()
    const database = await openDatabase(options)
    try {
      const { dataFolder } = database
      const wanted = { file, force: options.force === true, app: VERSION, dataFolder, kept: KEPT_FILES }
      const written = await backUp(database.url, { ...wanted, onProgress, signal })
      stopShowing()
      const result = { file: resolve(file), ...written, seconds: (Date.now() - started) / 1000 }
      answer(options, result, () => inWords(result))
      return 0
    } finally {
      stopShowing()
      stopListening()
      await database.stop()
    }
  },
}

/** Ctrl-C leaves no half a file behind. */
function untilInterrupted() {
  const controller = new AbortController()
  const abort = () => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abort)
  const stopListening = () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, abort)
  }
  return { signal: controller.signal, stopListening }
}

type Result = Awaited<ReturnType<typeof backUp>> & { file: string; seconds: number }

function inWords({ file, bytes, tables, rows, jobs, files, missing, schema, seconds }: Result): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  const lines = [
    `${file} holds everything: ${rows.toLocaleString('en')} rows of ${tables} tables, ${jobs} waiting jobs and ${files} files (schema ${schema}).`,
    `${megabytes} MB in ${seconds.toFixed(1)} s. Whoever has this file can read all of it; keep it where your mail may be.`,
    `To restore it: goodfaith restore ${file} --data NEW-FOLDER`,
  ]
  for (const path of missing) lines.push(`Not there any more, and so not in it: ${path}`)
  return lines.join('\n')
}
