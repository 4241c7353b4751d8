/**
 * Importing seven years of a real mailing list, as ratios to two well-known indexers on the same messages in the
 * same run: `npx tsx bench/import.ts`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reactions } from '../src/app/reactions.ts'
import { getImport } from '../src/correspondence/server/imports.queries.ts'
import { runImport } from '../src/correspondence/server/run-import.ts'
import { startImport } from '../src/correspondence/server/start-import.ts'
import { findPrograms, indexWith, unpackToMaildir } from './other-programs.ts'
import { REAL_OURS, realMail } from './real-mail.ts'
import { openSetting, printLoad } from './setting.ts'

const paths = realMail()
printLoad()
const ours = await importAll()
const others = await indexElsewhere()
const speed = (ms: number) => (ours.messages / ms) * 1000

console.log(`${ours.messages} messages`)
console.log('                              seconds   messages/s   times notmuch   times mu')
line('headers filed', ours.filedMs)
line('relationships measured', ours.measuredMs)
line('everything in, bodies too', ours.allMs)
for (const [program, ms] of Object.entries(others)) line(program, ms)

function line(what: string, ms: number) {
  const ratios = [others.notmuch, others.mu].map(other =>
    (other ? (other / ms).toFixed(1) : '-').padStart(12),
  )
  console.log(
    `${what.padEnd(28)}${(ms / 1000).toFixed(1).padStart(9)}${speed(ms).toFixed(0).padStart(13)}${ratios.join('    ')}`,
  )
}

async function importAll() {
  const { ctx, close } = await openSetting()
  const started = performance.now()
  let filedMs = 0
  let measuredMs = 0
  const observed = {
    ...reactions,
    headersRead: async (inside: typeof ctx) => {
      filedMs = performance.now() - started
      await reactions.headersRead(inside)
      measuredMs = performance.now() - started
    },
  }
  const id = await startImport(ctx, observed, { paths, ours: REAL_OURS })
  await runImport(ctx, observed, id)
  const allMs = performance.now() - started
  const { messages } = await getImport(ctx, id)
  await close()
  return { messages, filedMs, measuredMs, allMs }
}

async function indexElsewhere(): Promise<{ notmuch?: number; mu?: number }> {
  const programs = findPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-bench-maildir-'))
  const times: { notmuch?: number; mu?: number } = {}
  for (const program of programs) {
    const maildir = join(folder, program, 'mail')
    await unpackToMaildir(paths, maildir)
    times[program] = indexWith(program, maildir, join(folder, program, 'home'))
  }
  rmSync(folder, { recursive: true })
  return times
}
