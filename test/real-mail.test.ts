import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { extract } from 'tar-stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rebuildWorkspace } from '../src/app/rebuild.ts'
import { listProblems } from '../src/correspondence/server/imports.queries.ts'
import type { WorkspaceCtx } from '../src/platform/context.ts'
import { listRelationships } from '../src/relationships/server/list-relationships.ts'
import { snapshot } from './setup/snapshot.ts'
import { importMail, openTestWorkspace, type TestWorkspace } from './setup/workspace.ts'

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))
// One of the list's busiest answerers writes from an address of his own.
const ETTUS = ['@ettus.com', '@ni.com', '@emerson.com', 'patchvonbraun@gmail.com']

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
})
afterEach(() => workspace.close())

/** Messages in an mbox, counted by nothing but its separators. */
async function countEnvelopes(file: string): Promise<number> {
  const text = gunzipSync(await readFile(file)).toString('latin1')
  return (text.match(/(?:^|\r?\n\r?\n)From \S+ +\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d/g) ?? []).length
}

/** Files in an archive, counted without looking into them. */
async function countFiles(file: string): Promise<number> {
  let files = 0
  const archive = extract()
  archive.on('entry', ({ type }, stream, next) => {
    if (type === 'file') files++
    stream.on('end', next).resume()
  })
  const read = new Promise<void>((resolve, reject) => archive.on('finish', resolve).on('error', reject))
  archive.end(gunzipSync(await readFile(file)))
  await read
  return files
}

async function allProblems(ctx: WorkspaceCtx, importId: string) {
  const { problems, next } = await listProblems(ctx, importId)
  for (let cursor = next; cursor; ) {
    const page = await listProblems(ctx, importId, cursor)
    problems.push(...page.problems)
    cursor = page.next
  }
  return problems
}

/** Imports twice: every message is in, a duplicate or listed with its reason, and the second time adds nothing. */
async function importTwice(paths: string[], ours: string[]) {
  const { ctx } = workspace
  const first = await importMail(ctx, paths, ours)
  const problems = await allProblems(ctx, first.id)
  expect(first.state).toBe('finished')
  expect(first.messages).toBe(first.added + first.duplicates + first.broken)
  expect(problems.filter(({ isKept }) => !isKept)).toHaveLength(first.broken + first.refusedFiles)
  for (const { reason } of problems) expect(reason).not.toBe('')
  const second = await importMail(ctx, paths, ours)
  expect(second).toMatchObject({
    messages: first.messages,
    added: 0,
    duplicates: first.added + first.duplicates,
  })
  return first
}

describe.skipIf(!existsSync(DATA))('real mail (the folder ../shared/data, where present)', () => {
  test('every year of the vendor’s support list: all is in, and people stand behind the list’s own address', async () => {
    const folder = `${DATA}mail-usrp-users/`
    const years = (await readdir(folder))
      .filter(name => /\d{4}\.mbox\.gz$/.test(name))
      .map(name => folder + name)
    const counted = await Promise.all(years.map(countEnvelopes))
    const { messages, added } = await importTwice(years, ETTUS)
    expect(messages).toBe(counted.reduce((sum, count) => sum + count, 0))
    expect(added).toBe(10_340)
    const { relationships, total } = await listRelationships(workspace.ctx, { sort: 'strength', limit: 200 })
    expect(total).toBeGreaterThan(500)
    expect(relationships.filter(({ person }) => person.includes('usrp-users'))).toEqual([])
  }, 180_000)

  test('rebuilding gives exactly what two imports gave, row by row', async () => {
    const { ctx } = workspace
    const year = (name: string) => `${DATA}mail-usrp-users/usrp-users-${name}.mbox.gz`
    await importMail(ctx, [year('2025')], ETTUS)
    await importMail(ctx, [year('2024'), year('2026')], ETTUS)
    const before = await snapshot(ctx.db)
    expect(before.relationship_days!.length).toBeGreaterThan(500)
    await rebuildWorkspace(ctx)
    expect(await snapshot(ctx.db)).toEqual(before)
  }, 120_000)

  test('one manager’s mailbox, as an archive of folders', async () => {
    const archive = `${DATA}mail-enron-blair/blair-l.maildir.tar.gz`
    const { messages, refusedFiles } = await importTwice([archive], ['lynn.blair@enron.com'])
    expect(messages + refusedFiles).toBe(await countFiles(archive))
    const { relationships } = await listRelationships(workspace.ctx, { sort: 'strength', limit: 200 })
    expect(relationships.map(({ person }) => person)).not.toContain('outlook.team@enron.com')
  }, 60_000)

  test('two weeks of newsletters make no relationship', async () => {
    const file = `${DATA}mail-newsletters-takeout/takeout-2019-10-28.dev.mbox.gz`
    const { messages, bulk } = await importTwice([file], ['me@reader.example'])
    expect(messages).toBe(await countEnvelopes(file))
    expect(bulk).toBeGreaterThan(240)
    expect((await listRelationships(workspace.ctx, { sort: 'strength', limit: 1 })).total).toBe(0)
  }, 60_000)

  test('spam and ham', async () => {
    const archive = `${DATA}mail-spamassassin/spamassassin.dev.tar.gz`
    const { messages, refusedFiles } = await importTwice([archive], ['reader@reader.example'])
    expect(messages + refusedFiles).toBe(await countFiles(archive))
  }, 120_000)

  test('mail that was made to break programs', async () => {
    const { messages, refusedFiles } = await importTwice([`${DATA}torture-mail`], ['reader@reader.example'])
    expect(messages).toBeGreaterThan(250)
    expect(refusedFiles).toBeGreaterThan(0)
  }, 60_000)

  test('calendars and contact cards offered by mistake are refused one by one', async () => {
    const archive = `${DATA}torture-ics-vcf/torture-ics-vcf.dev.tar.gz`
    const { messages, refusedFiles } = await importTwice([archive], ['reader@reader.example'])
    expect(messages + refusedFiles).toBeGreaterThanOrEqual(await countFiles(archive))
    expect(refusedFiles).toBeGreaterThan(80)
  }, 60_000)
})
