import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databasePaths } from './data-folder.ts'
import { startEmbedded, stopEmbedded } from './embedded.ts'
import { chooseIdentity, closedTo } from './identity.ts'
import { findPostmaster } from './postmaster.ts'
import { findPrograms } from './programs.ts'

const isRoot = process.getuid?.() === 0
const hasNamespaces = spawnSync('unshare', ['-U', 'true']).status === 0
const NOBODY = { uid: 65534, gid: 65534 }
const REPOSITORY = new URL('../../../../', import.meta.url).pathname

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodfaith-identity-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.runIf(isRoot)('started by root', () => {
  test('the server runs as an account without rights, which owns what it writes', async () => {
    const data = join(folder, 'data')
    const server = await startEmbedded(data, { durable: false })
    const { cluster, home } = databasePaths(data)
    expect(uidOf(findPostmaster(cluster)!.pid)).toBe(NOBODY.uid)
    expect(statSync(home)).toMatchObject(NOBODY)
    await server.stop()
  })

  test.runIf(hasNamespaces)('under a folder of root alone it runs in a namespace of its own', async () => {
    const data = join(folder, 'closed', 'data')
    closeFolder()
    const server = await startEmbedded(data, { durable: false })
    const { cluster, home } = databasePaths(data)
    expect(chooseIdentity(databasePaths(data), findPrograms()).identity.kind).toBe('namespace')
    expect(findPostmaster(cluster)?.isReady).toBe(true)
    expect(statSync(home).uid).toBe(0)
    await server.stop()
  })

  test('a new data folder of root alone is opened for passing through, one in use is not', () => {
    const data = join(folder, 'data')
    mkdirSync(data, { mode: 0o700 })
    chooseIdentity(databasePaths(data), findPrograms())
    expect(statSync(data).mode & 0o777).toBe(0o711)

    chmodSync(data, 0o700)
    mkdirSync(join(data, 'postgres-18'))
    withoutNamespaces(() =>
      expect(() => chooseIdentity(databasePaths(data), findPrograms())).toThrow(
        `no other account may enter ${data}`,
      ),
    )
    expect(statSync(data).mode & 0o777).toBe(0o700)
  })

  test('programs in a folder of root alone are copied beside the data where there are no namespaces', () => {
    const paths = databasePaths(join(folder, 'data'))
    mkdirSync(paths.data)
    const original = findPrograms()
    const closed = join(closeFolder(), 'native')
    cpSync(original.folder, closed, { recursive: true, verbatimSymlinks: true })
    const chosen = withoutNamespaces(() => chooseIdentity(paths, { ...original, folder: closed }))
    expect(chosen.identity).toEqual({ kind: 'account', ...NOBODY })
    const ran = spawnSync(chosen.programs.postgres, ['--version'], { ...NOBODY, encoding: 'utf8' })
    expect(ran.stdout).toMatch(/^postgres \(PostgreSQL\) 18/)
    expect(readdirSync(paths.data)).toEqual([`programs-${original.version}`])
  })

  test('a database that a user made stays that user’s', () => {
    const paths = databasePaths(join(folder, 'data'))
    mkdirSync(paths.home, { recursive: true })
    chownSync(paths.home, 1234, 1234)
    expect(chooseIdentity(paths, findPrograms()).identity).toEqual({ kind: 'account', uid: 1234, gid: 1234 })
  })

  test.runIf(closedTo(NOBODY, REPOSITORY).length === 0)(
    'an ordinary user runs it as what they are',
    async () => {
      chownSync(folder, NOBODY.uid, NOBODY.gid)
      const data = join(folder, 'data')
      const code = `const { startEmbedded } = await import(${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)})
      await startEmbedded(${JSON.stringify(data)}, { durable: false })`
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
        ...NOBODY,
        cwd: REPOSITORY,
        env: { ...process.env, TMPDIR: folder, HOME: folder },
        stdio: 'inherit',
      })
      expect(await once(child, 'close')).toEqual([0, null])
      expect(uidOf(findPostmaster(databasePaths(data).cluster)!.pid)).toBe(NOBODY.uid)
      await stopEmbedded(data)
    },
  )
})

test.skipIf(isRoot)('an ordinary user runs the server as what they are', () => {
  const paths = databasePaths(folder)
  expect(chooseIdentity(paths, findPrograms()).identity).toEqual({ kind: 'self' })
})

test('the folders that an account may not enter are named, outermost first', () => {
  const inner = join(folder, 'closed', 'inner')
  mkdirSync(inner, { recursive: true })
  chmodSync(join(folder, 'closed'), 0o700)
  chmodSync(inner, 0o750)
  const stranger = { uid: 4321, gid: 4321 }
  const { uid, gid } = statSync(inner)
  expect(closedTo(stranger, inner)).toEqual([join(folder, 'closed'), inner])
  expect(closedTo({ uid, gid }, inner)).toEqual([])
  expect(closedTo({ uid: 4321, gid }, inner)).toEqual([join(folder, 'closed')])
})

const uidOf = (pid: number) => statSync(`/proc/${pid}`).uid

/** Makes a folder that root alone may enter. */
function closeFolder(): string {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  return closed
}

function withoutNamespaces<T>(work: () => T): T {
  const { PATH } = process.env
  process.env.PATH = folder
  try {
    return work()
  } finally {
    process.env.PATH = PATH
  }
}
