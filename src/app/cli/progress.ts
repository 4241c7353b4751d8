import type { z } from 'zod'
import type { mailImportSchema } from '../../correspondence/imports.operations.ts'

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

function inWords({ state, bytes, bytesDone, messages, bodiesRead, secondsLeft }: MailImport): string {
  const share = bytes > 0 ? `${Math.floor((100 * bytesDone) / bytes)} %` : ''
  const left = secondsLeft === null ? '' : `, about ${Math.ceil(secondsLeft)} s left`
  return state === 'measuring'
    ? `Reading headers ${share}: ${messages} messages${left}`
    : `Relationships are measured. Reading bodies ${share}: ${bodiesRead}${left}`
}
