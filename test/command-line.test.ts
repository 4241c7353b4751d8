import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storyMbox } from '../src/world/mbox.ts'
import { STORY_TODAY, storyOurs } from '../src/world/story.ts'
import { createTestDatabase, type TestDatabase } from './setup/database.ts'

const PROGRAM = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))
const GUNNAR = 'gunnar.oberg@norralv-energi.example'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-command-'))
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  writeFileSync(join(folder, 'story.mbox'), storyMbox())
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

type Said = { code: number; out: string; errors: string }

function run(...words: string[]): Promise<Said> {
  const options = {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: database.url, BROWSER: 'none' },
    maxBuffer: 1e8,
  }
  return new Promise(resolve => {
    execFile(process.execPath, [PROGRAM, ...words], options, (error, out, errors) => {
      resolve({ code: error ? Number(error.code) : 0, out, errors })
    })
  })
}

async function runJson(...words: string[]) {
  const { code, out, errors } = await run(...words, '--json')
  expect(errors).toBe('')
  expect(code).toBe(0)
  return out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

describe.skipIf(!existsSync(PROGRAM))('the command line', () => {
  test('before anything is imported it says what to do', async () => {
    expect(await run('relationships')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('goodfaith import'),
    })
  })

  test('imports, and answers with counts', async () => {
    const [imported] = await runJson('import', 'story.mbox', '--as', storyOurs().join(','))
    expect(imported).toMatchObject({ messages: 567, added: 567, duplicates: 0, broken: 0, problems: [] })
    for (const count of ['bulk', 'people', 'organisations', 'relationships', 'seconds']) {
      expect(imported[count], count).toBeGreaterThan(0)
    }
  })

  test('lists relationships, strongest first, one a line', async () => {
    const lines = await runJson('relationships', '--at', STORY_TODAY)
    const strengths = lines.map(({ strength }) => strength)
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
    expect(Object.keys(lines[0])).toEqual(
      expect.arrayContaining([
        ...[
          'person',
          'name',
          'organisation',
          'member',
          'state',
          'since',
          'strength',
          'chance90',
          'sent',
          'received',
        ],
        ...['theirReplyRate', 'ourReplyRate', 'theirMedianReplyHours', 'ourMedianReplyHours'],
        ...['firstAt', 'lastAt', 'nextDueAt', 'because'],
      ]),
    )
    expect(await runJson('relationships', '--at', STORY_TODAY, '--limit', '3')).toEqual(lines.slice(0, 3))
    const waxing = await runJson('relationships', '--at', STORY_TODAY, '--state', 'waxing')
    expect(waxing).toEqual(lines.filter(({ state }) => state === 'waxing'))
  })

  test('explains one relationship, and knows nothing yet of trust', async () => {
    const [explained] = await runJson('explain', GUNNAR, '--at', STORY_TODAY)
    expect(explained.relationship).toMatchObject({ name: 'Gunnar Öberg', state: 'steady' })
    expect(explained.wave.at(-1)).toMatchObject({ day: STORY_TODAY })
    expect(explained.trust).toMatchObject({ ours: { score: null }, theirs: { score: null } })
    expect(explained.evidence).toEqual([])
  })

  test('evaluates, with the baselines beside what is shown', async () => {
    const lines = await runJson('evaluate', '--at', STORY_TODAY, '--splits', '3')
    for (const task of ['strength', 'contact']) {
      const models = lines.filter(line => line.task === task).map(({ model }) => model)
      expect(models).toEqual(expect.arrayContaining(['recency', 'frequency']))
      expect(lines.filter(line => line.task === task && line.shown)).toHaveLength(1)
    }
  })

  test('rebuilds to the same relationships', async () => {
    const before = await runJson('relationships')
    expect(await runJson('rebuild')).toMatchObject([{ messages: 567 }])
    expect(await runJson('relationships')).toEqual(before)
  })

  test('opens the sample beside one’s own', async () => {
    expect(await runJson('sample')).toMatchObject([
      { workspace: 'sample', today: STORY_TODAY, messages: 567 },
    ])
    expect(await runJson('relationships', '--workspace', 'sample', '--limit', '1')).toHaveLength(1)
  })

  test('explains trust by evidence that adds up, on both sides', async () => {
    const [{ trust, evidence }] = await runJson('explain', GUNNAR, '--workspace', 'sample')
    for (const side of ['ours', 'theirs'] as const) {
      const parts = evidence.filter((one: { side: string }) => one.side === side)
      const sum = parts.reduce((sum: number, one: { contribution: number }) => sum + one.contribution, 0)
      expect(parts.length).toBeGreaterThan(0)
      expect(Math.abs(sum - (trust[side].score - 0.5))).toBeLessThan(1e-12)
    }
  })

  test('the doctor finds that the database of these tests would not survive a power cut, and nothing else', async () => {
    const { code, out } = await run('doctor', '--json')
    const checks = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(1)
    expect(checks.filter(({ isWell }) => !isWell)).toMatchObject([{ check: 'durability' }])
  })

  test('tells wrong usage (2) from a refusal (1)', async () => {
    expect((await run('import', 'story.mbox')).code).toBe(2)
    expect((await run('import', '--as', 'a@b.example')).code).toBe(2)
    expect((await run('relationships', '--at', 'yesterday')).code).toBe(2)
    expect((await run('relationships', '--state', 'sleepy')).code).toBe(2)
    expect((await run('dance')).code).toBe(2)
    expect((await run('relationships', '--nonsense')).code).toBe(2)
    expect((await run('import', 'nowhere.mbox', '--as', 'a@b.example')).code).toBe(1)
    expect((await run('explain', 'nobody@nowhere.example')).code).toBe(1)
    expect((await run('--help')).out).toContain('GOODFAITH_DATA')
  })

  test('grades a draft without any database, and says whether it is found wanting', async () => {
    const kept = 'Gunnar, the relay is 12 years old. Shall I bring another on Thursday?\n'
    writeFileSync(join(folder, 'kept.txt'), kept)
    const { code, out } = await run('grade', 'kept.txt', '--json')
    expect(code).toBe(0)
    const graded = JSON.parse(out)
    expect(graded).toMatchObject({ grade: 'A', characters: kept.trim().length, text: kept, subject: null })
    for (const { rule, severity, because, instead, start, end } of graded.findings) {
      expect([rule, severity, because, instead].every(word => word !== '')).toBe(true)
      expect(kept.slice(start, end)).not.toBe('')
    }

    const pitch = "If you're like most companies, you need us. Our platform is guaranteed to be world-class."
    writeFileSync(
      join(folder, 'pitch.eml'),
      `From: kyle@x.example\nTo: a@y.example\nSubject: Hi\n\n${pitch}\n`,
    )
    const wanting = await run('grade', 'pitch.eml')
    expect(wanting).toMatchObject({ code: 1, errors: '' })
    expect(wanting.out).toMatch(/^F /)
    expect(wanting.out).toContain("“If you're like most companies”")
    expect(JSON.parse((await run('grade', 'pitch.eml', '--json')).out)).toMatchObject({
      text: pitch,
      subject: 'Hi',
    })
  })

  test('grades nothing that is no draft, and says why', async () => {
    writeFileSync(join(folder, 'empty.txt'), ' \n')
    writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
    writeFileSync(join(folder, 'latin1.txt'), Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]))
    const refusals: [string, RegExp][] = [
      ['nowhere.txt', /no file/],
      ['.', /folder/],
      ['empty.txt', /empty/],
      ['picture.png', /picture/],
      ['latin1.txt', /UTF-8/],
      ['story.mbox', /mbox/],
    ]
    for (const [file, reason] of refusals) {
      expect(await run('grade', file), file).toMatchObject({ code: 1, errors: expect.stringMatching(reason) })
    }
    expect((await run('grade', 'kept.txt', 'pitch.eml')).code).toBe(2)
    expect((await run('grade', 'kept.txt', '--tone', 'warm')).code).toBe(2)
  })

  test('fits a table without any database', async () => {
    writeFileSync(
      join(folder, 'table.csv'),
      'x,t_x,T\n2,30.43,38.86\n1,1.71,38.86\n0,0,38.86\n4,20,38\n0,0,30\n7,29,30\n',
    )
    const { code, out } = await run('fit', 'table.csv', '--json')
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).model),
    ).toEqual(['BG/NBD', 'MBG/NBD', 'Pareto/NBD'])
    expect(await run('fit', 'story.mbox')).toMatchObject({ code: 1, errors: expect.stringMatching(/line/i) })
  })
})
