import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openMail } from '../src/correspondence/reading/open-mail.ts'

const PACKAGES = { notmuch: 'notmuch', mu: 'maildir-utils' }
type Program = keyof typeof PACKAGES

/** Installs what is missing where this user may; answers with the programs that are there. */
export function findPrograms(): Program[] {
  const all = Object.keys(PACKAGES) as Program[]
  const missing = all.filter(program => !isThere(program))
  if (missing.length > 0 && process.getuid?.() === 0 && isThere('apt-get')) {
    const packages = missing.map(program => PACKAGES[program])
    try {
      quietly('apt-get', ['update'])
      quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
    } catch (error) {
      console.log(`apt-get could not install ${packages.join(' and ')}: ${(error as Error).message}`)
    }
  }
  for (const program of all.filter(program => !isThere(program))) {
    console.log(`${program} is not compared with: install the Debian package ${PACKAGES[program]}`)
  }
  return all.filter(isThere)
}

function isThere(program: string): boolean {
  try {
    quietly(program, ['--version'])
    return true
  } catch {
    return false
  }
}

/** The messages as files of a Maildir, which both programs read. */
export async function unpackToMaildir(paths: string[], folder: string): Promise<number> {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part), { recursive: true })
  let messages = 0
  for await (const item of openMail(paths)) {
    if (item.kind === 'message') writeFileSync(join(folder, 'cur', `${++messages}.bench:2,S`), item.bytes)
  }
  return messages
}

/** Milliseconds that a program takes to index a Maildir that it has never seen. */
export function indexWith(program: Program, maildir: string, home: string): number {
  mkdirSync(home, { recursive: true })
  if (program === 'mu') {
    quietly('mu', ['init', `--muhome=${home}`, `--maildir=${maildir}`])
    return millisecondsOf(() => quietly('mu', ['index', `--muhome=${home}`]))
  }
  const config = join(home, 'config')
  writeFileSync(
    config,
    `[database]\npath=${maildir}\n[user]\nname=Bench\nprimary_email=bench@goodfaith.example\n`,
  )
  return millisecondsOf(() => quietly('notmuch', ['new'], { NOTMUCH_CONFIG: config }))
}

function millisecondsOf(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function quietly(program: string, args: string[], env: Record<string, string> = {}) {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
}
