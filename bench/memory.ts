/**
 * The memory that importing a mailbox of a gigabyte takes, with the program as it is built and started:
 * `node bin/build.mjs && npx tsx bench/memory.ts [MEGABYTES]`. Linux only.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { openMail } from '../src/correspondence/reading/open-mail.ts'
import { REAL_OURS, realMail } from './real-mail.ts'
import { postgresMb, printLoad, residentMb } from './setting.ts'

const PROGRAM = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))
const MB = 1024 * 1024
const LOOK_EACH_MS = 250

if (!existsSync(PROGRAM) || process.platform !== 'linux') {
  console.error('Build first (node bin/build.mjs); and only Linux says how much memory a process has.')
  process.exit(1)
}

const wantedMb = Number(process.argv[2] ?? 1024)
const folder = mkdtempSync(join(tmpdir(), 'goodfaith-bench-'))
const mailbox = join(folder, 'mail.mbox')
await pipeline(Readable.from(mailOf(wantedMb * MB)), createWriteStream(mailbox))
printLoad()

const data = join(folder, 'data')
const started = performance.now()
const args = [PROGRAM, 'import', mailbox, '--as', REAL_OURS.join(','), '--data', data]
const program = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
let [node, postgres] = [0, 0]
const looking = setInterval(() => {
  node = Math.max(node, residentMb(program.pid!))
  if (existsSync(data)) postgres = Math.max(postgres, postgresMb(data))
}, LOOK_EACH_MS)
const code = await new Promise(resolve => program.on('close', resolve))
clearInterval(looking)
rmSync(folder, { recursive: true })

console.log(
  `${wantedMb} MB of mail in ${((performance.now() - started) / 1000).toFixed(0)} s (exit code ${code}); at most resident:`,
)
console.log(
  `the program      ${node.toFixed(0).padStart(5)} MB, ${(node / wantedMb).toFixed(2)}x the mailbox`,
)
console.log(`its PostgreSQL   ${postgres.toFixed(0).padStart(5)} MB, what its processes share counted once`)

/** The real mail over and over, each time under message ids of its own, until there is so much of it. */
async function* mailOf(bytes: number): AsyncGenerator<Buffer> {
  const paths = realMail()
  let written = 0
  for (let round = 1; written < bytes; round++) {
    for await (const item of openMail(paths)) {
      if (item.kind !== 'message') continue
      const text = Buffer.from(item.bytes).toString('latin1')
      const body = text.replace(/^(?:Message-ID|In-Reply-To|References):.*(?:\r?\n[ \t].*)*/gim, header =>
        header.replaceAll('<', `<${round}.`),
      )
      const mail = `From bench@goodfaith.example Thu Jan  1 00:00:00 2026\n${body.replaceAll(/^From /gm, '>From ')}\n\n`
      written += mail.length
      yield Buffer.from(mail, 'latin1')
      if (written >= bytes) return
    }
  }
}
