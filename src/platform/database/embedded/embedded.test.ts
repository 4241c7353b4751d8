import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databasePaths } from './data-folder.ts'
import { findEmbedded, startEmbedded, stopEmbedded } from './embedded.ts'
import { findPostmaster, isAlive } from './postmaster.ts'

let made: string
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'goodfaith-embedded-'))
  await (await startEmbedded(made, { durable: false })).stop()
})
afterAll(() => rmSync(made, { recursive: true, force: true }))

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'goodfaith-embedded-'))
})
afterEach(async () => {
  await stopEmbedded(data)
  rmSync(data, { recursive: true, force: true })
})

describe('a server on a data folder', () => {
  test('is made at the first start, with a database in UTF-8 whose owner is no superuser', async () => {
    const server = await start()
    expect(server.adopted).toBe(false)
    const [facts] = await ask(
      server.url,
      `SELECT current_user AS role, rolsuper, pg_encoding_to_char(encoding) AS encoding, datlocale, rolname = current_user AS owner,
        current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS listens,
        version() LIKE 'PostgreSQL 18%' AS eighteen
      FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba WHERE datname = current_database()`,
    )
    expect(facts).toEqual({
      role: 'goodfaith',
      rolsuper: false,
      encoding: 'UTF8',
      datlocale: 'C.UTF-8',
      owner: true,
      checksums: 'on',
      listens: '127.0.0.1',
      eighteen: true,
    })
    await server.stop()
    expect(findEmbedded(data)).toBeUndefined()
  })

  test('lets its owner add the extension for likeness of names', async () => {
    placeCluster()
    const server = await start()
    await ask(server.url, 'CREATE EXTENSION pg_trgm')
    expect(await ask(server.url, `SELECT similarity('Ada', 'ada') AS likeness`)).toEqual([{ likeness: 1 }])
    await server.stop()
  })

  test('keeps the password to those who may read its file, and lets nobody in without it', async () => {
    placeCluster()
    const server = await start()
    expect(statSync(databasePaths(data).password).mode & 0o777).toBe(0o600)
    const guess = server.url.replace(/:[^:@]+@/, ':guess@')
    await expect(ask(guess, 'SELECT 1')).rejects.toThrow('password authentication failed')
    await server.stop()
  })

  test('has what was written to it after it was stopped and started again', async () => {
    placeCluster()
    const first = await start()
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await second.stop()
  })

  test('writes its durable settings where it is for keeps', async () => {
    placeCluster()
    const server = await startEmbedded(data)
    expect(await ask(server.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }])
    expect(await ask(server.url, 'SHOW full_page_writes')).toEqual([{ full_page_writes: 'on' }])
    await server.stop()
  })
})

describe('several processes on one data folder', () => {
  test('the second joins the server of the first, and the last to leave stops it', async () => {
    placeCluster()
    const first = await start()
    const second = await start()
    expect([second.adopted, second.url]).toEqual([true, first.url])
    expect(findEmbedded(data)).toEqual({ url: first.url })
    await first.stop()
    expect(await ask(second.url, 'SELECT 1 AS here')).toEqual([{ here: 1 }])
    await second.stop()
    expect(findEmbedded(data)).toBeUndefined()
  })

  test('four that start at the same moment on an empty folder share one server', async () => {
    const processes = await Promise.all([1, 2, 3, 4].map(() => startInAnotherProcess()))
    expect(new Set(processes.map(({ url }) => url)).size).toBe(1)
    expect(processes.filter(({ adopted }) => !adopted)).toHaveLength(1)
    expect(readdirSync(data)).toEqual(['postgres-18'])
    for (const { leave } of processes) await leave()
    expect(findEmbedded(data)).toBeUndefined()
  })

  test('a server whose starter was killed stays, and the next start adopts it with all it holds', async () => {
    placeCluster()
    const starter = await startInAnotherProcess()
    await ask(starter.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    starter.child.kill('SIGKILL')
    await once(starter.child, 'close')
    expect(findEmbedded(data)).toEqual({ url: starter.url })
    const next = await start()
    expect(next.adopted).toBe(true)
    expect(await ask(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await next.stop()
    expect(findEmbedded(data)).toBeUndefined()
  })

  test('a process that neither stops nor holds anything else open ends by itself', async () => {
    placeCluster()
    const code = `const { startEmbedded } = await import(${JSON.stringify(MODULE)})
      await startEmbedded(${JSON.stringify(data)}, { durable: false })`
    const child = spawnCode(code)
    expect(await once(child, 'close')).toEqual([0, null])
    expect(findEmbedded(data)).toBeDefined()
  })
})

describe('after an accident', () => {
  test('a killed server recovers what was committed', async () => {
    placeCluster()
    const first = await startEmbedded(data)
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const { pid } = findPostmaster(databasePaths(data).cluster)!
    process.kill(pid, 'SIGKILL')
    while (isAlive(pid)) await once(process, 'never', { signal: AbortSignal.timeout(5) }).catch(() => {})
    const second = await startEmbedded(data)
    expect(second.adopted).toBe(false)
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await second.stop()
    await first.stop()
  })

  test('the number of a dead server that another process now has is not taken for the server', async () => {
    placeCluster()
    const first = await start()
    const { cluster } = databasePaths(data)
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    await first.stop()
    const other = spawn('sleep', ['60'])
    writeFileSync(join(cluster, 'postmaster.pid'), [other.pid, ...lines.slice(1)].join('\n'))
    expect(findEmbedded(data)).toBeUndefined()
    const second = await start()
    expect(second.adopted).toBe(false)
    await second.stop()
    other.kill()
    await once(other, 'close')
  })

  test('a creation that was cut short leaves nothing in the way', async () => {
    const ended = spawnSync('true').pid
    mkdirSync(join(data, `postgres-18.${ended}-0badcafe`, 'cluster'), { recursive: true })
    const server = await start()
    expect(readdirSync(data)).toEqual(['postgres-18'])
    await server.stop()
  })
})

describe('refuses, in words that say what to do,', () => {
  test('a folder that is no cluster, and leaves it as it was', async () => {
    mkdirSync(join(data, 'postgres-18'))
    writeFileSync(join(data, 'postgres-18', 'letters.txt'), 'Dear Ada')
    await expect(start()).rejects.toThrow(
      /is not a database that Goodfaith can open: it holds no PostgreSQL cluster/,
    )
    expect(readdirSync(join(data, 'postgres-18'))).toEqual(['letters.txt'])
  })

  test('a cluster that another PostgreSQL wrote', async () => {
    const { cluster } = databasePaths(data)
    mkdirSync(cluster, { recursive: true })
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n')
    await expect(start()).rejects.toThrow(/written by PostgreSQL 15, this is 18/)
  })

  test('a damaged cluster, with what PostgreSQL says about it', async () => {
    placeCluster()
    await (await start()).stop()
    writeFileSync(join(databasePaths(data).cluster, 'global', 'pg_control'), 'damaged')
    await expect(start()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/is damaged: restore a backup .*pg_control/),
    })
  })

  test('a cluster without its password', async () => {
    placeCluster()
    await (await start()).stop()
    rmSync(databasePaths(data).password)
    await expect(start()).rejects.toThrow(/its password file .* is missing/)
  })

  test('a file in the place of the data folder', async () => {
    const file = join(data, 'file')
    writeFileSync(file, '')
    await expect(startEmbedded(file)).rejects.toThrow(/The data folder .* cannot be used/)
  })

  test('a path too long for PostgreSQL', async () => {
    await expect(startEmbedded(join(data, 'long/'.repeat(200)))).rejects.toThrow(/path .* is too long/)
    expect(existsSync(join(data, 'long'))).toBe(false)
  })
})

const MODULE = new URL('./embedded.ts', import.meta.url).href
const start = () => startEmbedded(data, { durable: false })

/** Puts a cluster that was made before into the folder: making one takes a second. */
const placeCluster = () => cpSync(made, data, { recursive: true })

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}

type Elsewhere = { child: ChildProcess; url: string; adopted: boolean; leave(): Promise<void> }

async function startInAnotherProcess(): Promise<Elsewhere> {
  const child = spawnCode(`const { startEmbedded } = await import(${JSON.stringify(MODULE)})
    const server = await startEmbedded(${JSON.stringify(data)}, { durable: false })
    console.log(JSON.stringify(server))
    process.stdin.once('data', async () => { await server.stop(); process.exit() })`)
  const [line] = await once(createInterface(child.stdout!), 'line')
  const leave = async () => {
    child.stdin!.write('leave\n')
    await once(child, 'close')
  }
  return { child, ...JSON.parse(line), leave }
}

function spawnCode(code: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}
