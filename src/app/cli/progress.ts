import type { z } from 'zod'
import type { mailImportSchema } from '../../correspondence/imports.operations.ts'
import type { Options } from './command.ts'

type MailImport = z.output<typeof mailImportSchema>

const REFRESH_MS = 250

/** Keeps one line of a terminal up to date with an import; answers with what ends it. Silent without a terminal. */
export function showProgress(look: () => Promise<MailImport>): () => void {
  if (!process.stderr.isTTY) return () => {}
  const timer = setInterval(() => {
    look().then(
      mailImport => process.stderr.write(`\r\x1b[K${inWords(mailImport)}`),
      () => {},
    )
  }, REFRESH_MS)
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\x1b[K')
  }
}

/** Keeps one line of a terminal up to date with what is being done. Silent without a terminal, and with --json. */
export function showDoing(options: Options): { onProgress(doing: string): void; stopShowing(): void } {
  if (options.json || !process.stderr.isTTY) return { onProgress: () => {}, stopShowing: () => {} }
  let shownAt = 0
  return {
    onProgress(doing) {
      if (Date.now() - shownAt < REFRESH_MS) return
      shownAt = Date.now()
      process.stderr.write(`\r\x1b[K${doing}`)
    },
    stopShowing() {
      if (shownAt > 0) process.stderr.write('\r\x1b[K')
      shownAt = 0
    },
  }
}

function inWords({ state, bytes, bytesDone, messages, bodiesRead, secondsLeft }: MailImport): string {
  const share = bytes > 0 ? `${Math.floor((100 * bytesDone) / bytes)} %` : ''
  const left = secondsLeft === null ? '' : `, about ${Math.ceil(secondsLeft)} s left`
  return state === 'measuring'
    ? `Reading headers ${share}: ${messages} messages${left}`
    : `Relationships are measured. Reading bodies ${share}: ${bodiesRead}${left}`
}
