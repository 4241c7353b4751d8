/**
 * Importing seven years of a real mailing list with the program as it is built and started, as ratios to two well-known
 * indexers on the same messages in the same run: `node bin/build.mjs && npx tsx bench/import.ts`.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findPrograms, indexWith, unpackToMaildir } from './other-programs.ts'
import { REAL_OURS, realMail } from './real-mail.ts'
import { openSetting, printLoad } from './setting.ts'

const PROGRAM = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))
const LOOK_EACH_MS = 20

if (!existsSync(PROGRAM)) {
  console.error('Build first: node bin/build.mjs')
  process.exit(1)
}

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

/** Counted from when the import begins; by then the program has started and found its database. */
async function importAll() {
  const { ctx, url, close } = await openSetting()
  const args = [PROGRAM, 'import', ...paths, '--as', REAL_OURS.join(','), '--database', url, '--json']
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>(resolve => program.on('close', resolve))
  const look = () => ctx.db.selectFrom('mail_imports').selectAll().executeTakeFirst()
  let filed = { items: 0, at: 0 }
  for (let seen = await look(); program.exitCode === null && !seen?.measured_at; seen = await look()) {
    if (seen && seen.items_done > filed.items) filed = { items: seen.items_done, at: Date.now() }
    await delay(LOOK_EACH_MS)
  }
  const code = await ended
  const row = await look()
  await close()
  if (!row?.measured_at || !row.finished_at) throw new Error(`The import ended with exit code ${code}`)
  const since = (at: Date | number) => Number(at) - Number(row.started_at)
  return {
    messages: row.messages,
    filedMs: since(filed.at),
    measuredMs: since(row.measured_at),
    allMs: since(row.finished_at),
  }
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
