// A PostgreSQL that is not ours, for tests of DATABASE_URL: the one that GOODFAITH_TEST_DATABASE_URL names, else a
// throw-away cluster of the distribution's version. As a command it prints the URL and runs until it is stopped.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canInstall, installPackage } from './system-packages.mjs'

const DEBIAN = '/usr/lib/postgresql'

/** Whether a server that others run can be had for tests. */
export const findOrInstallPostgres = () =>
  Boolean(
    process.env.GOODFAITH_TEST_DATABASE_URL ||
      findPrograms() ||
      (canInstall() && installPackage('postgresql')),
  )

/** `{ url, stop }`, or `{ missing }` with the reason why there is none. The role of the URL owns its database. */
export async function startOutsidePostgres() {
  const named = process.env.GOODFAITH_TEST_DATABASE_URL
  if (named) return { url: named, stop: () => {} }
  const programs =
    findPrograms() ?? (canInstall() && installPackage('postgresql') ? findPrograms() : undefined)
  if (!programs)
    return { missing: 'no PostgreSQL of the system: set GOODFAITH_TEST_DATABASE_URL to a server' }
  return startCluster(programs, await freePort())
}

function startCluster(programs, port) {
  const account = ordinaryAccount()
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-outside-'))
  const password = randomBytes(18).toString('base64url')
  const run = (program, args, env = {}) => {
    const options = {
      ...account,
      cwd: '/',
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C', ...env },
    }
    const { status, stderr, error } = spawnSync(join(programs, program), args, {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`)
  }
  const cluster = join(folder, 'cluster')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  if (account.uid !== undefined)
    for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid)
  chmodSync(folder, 0o700)
  run('initdb', [
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-N',
  ])
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  run('pg_ctl', ['start', '-D', cluster, '-w', '-s', '-l', join(folder, 'log'), '-o', settings])

  const stop = () => {
    process.off('exit', stop)
    if (!existsSync(folder)) return
    run('pg_ctl', ['stop', '-D', cluster, '-m', 'immediate', '-s'])
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  const statements = [
    `CREATE ROLE goodfaith LOGIN PASSWORD '${password}'`,
    'CREATE DATABASE goodfaith OWNER goodfaith',
    // What its administrator is asked for: see db/migrations/0006-row-level-security.ts.
    'CREATE ROLE goodfaith_request NOLOGIN',
    'GRANT goodfaith_request TO goodfaith',
  ]
  const asSuperuser = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  run('psql', ['-q', ...statements.flatMap(statement => ['-c', statement]), asSuperuser])
  return { url: `postgres://goodfaith:${password}@127.0.0.1:${port}/goodfaith`, stop }
}

/** The folder of the newest version that Debian's packages put here. */
function findPrograms() {
  if (!existsSync(DEBIAN)) return undefined
  const newest = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  return newest
    .map(version => join(DEBIAN, version, 'bin'))
    .find(folder => existsSync(join(folder, 'initdb')))
}

/** PostgreSQL refuses to run as root. */
function ordinaryAccount() {
  if (process.getuid?.() !== 0) return {}
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const [, , uid, gid] =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  return { uid: Number(uid), gid: Number(gid) }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startOutsidePostgres()
  if (server.missing) {
    process.stderr.write(`${server.missing}\n`)
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit())
  process.stdout.write(`${server.url}\n`)
  setInterval(() => {}, 1 << 30)
}
