import { counted, formatCount } from '../../ui/format.ts'
import type { MailImport } from './imports.api.ts'

export const PASS_WORDS: Record<MailImport['state'], string> = {
  waiting: 'Waiting',
  measuring: 'Measuring',
  reading: 'Reading',
  finished: 'Finished',
  cancelled: 'Stopped',
  failed: 'Failed',
}

export const STATE_SENTENCES: Record<MailImport['state'], string> = {
  waiting: 'Stopped midway; it goes on by itself where it was.',
  measuring: 'Reading the headers and measuring relationships.',
  reading: 'Relationships are measured and ready to look at. The text of the messages follows.',
  finished: 'Everything is in.',
  cancelled: 'You stopped this import. What was in by then has stayed in.',
  failed: 'This import could not go on.',
}

/** How much of the running pass is done, 0 to 1; by bytes, which are known before the messages are. */
export function shareDone({ state, bytes, bytesDone }: MailImport): number {
  if (state === 'finished') return 1
  return bytes === 0 ? 0 : Math.min(1, bytesDone / bytes)
}

/** The first pass of an import is over as soon as its relationships are measured. */
export const isMeasured = ({ state, measuredAt }: MailImport) => measuredAt !== null || state === 'finished'

/** What became of the messages, in one sentence. */
export function outcomeOf(mail: MailImport): string {
  const parts = [
    `${formatCount(mail.added)} added`,
    mail.duplicates > 0 && `${formatCount(mail.duplicates)} already here`,
    mail.broken > 0 && `${formatCount(mail.broken)} not readable`,
  ]
  return `${counted(mail.messages, 'message')}: ${parts.filter(Boolean).join(', ')}`
}

/** Mail is known by its files; the folders above them say little. */
export function nameOfMail(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map(path => path.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, ''))
  return others.length === 0 ? first : `${first} and ${counted(others.length, 'more', 'more')}`
}
