import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { reactions } from '../src/app/reactions.ts'
import { getImport, listProblems } from '../src/correspondence/server/imports.queries.ts'
import { runImport } from '../src/correspondence/server/run-import.ts'
import { startImport } from '../src/correspondence/server/start-import.ts'
import { toMbox } from '../src/world/mbox.ts'
import { storyMails, storyOurs } from '../src/world/story.ts'
import { integer, text } from './setup/pst/contexts.ts'
import { storyFolders } from './setup/pst/story.ts'
import { writePst } from './setup/pst/write-pst.ts'
import { snapshot } from './setup/snapshot.ts'
import { importMail, openTestWorkspace, type TestWorkspace } from './setup/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-outlook-'))
const calendar = {
  name: 'Calendar',
  items: Array.from({ length: 3 }, () => ({ properties: new Map([[0x001a, text('IPM.Appointment')]]) })),
}
const drafts = {
  name: 'Drafts',
  items: [
    {
      properties: new Map([
        [0x001a, text('IPM.Note')],
        [0x0e07, integer(9)],
      ]),
    },
  ],
}
const archive = join(folder, 'archive.pst')
writeFileSync(archive, writePst([...storyFolders(), calendar, drafts]))
const mbox = join(folder, 'story.mbox')
writeFileSync(mbox, toMbox(storyMails()))
afterAll(() => rmSync(folder, { recursive: true }))

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
})
afterEach(() => workspace.close())

test('an Outlook data file brings in its mail, and lists what in it is none', async () => {
  const { ctx } = workspace
  const imported = await importMail(ctx, [archive], storyOurs())
  expect(imported).toMatchObject({
    state: 'finished',
    messages: 567,
    added: 567,
    broken: 0,
    refusedFiles: 0,
    bodiesRead: 567,
  })
  const { problems } = await listProblems(ctx, imported.id)
  expect(problems.filter(({ isKept }) => !isKept)).toEqual([
    { source: `${archive}!Calendar`, reason: '3 appointments were left out: not mail', isKept: false },
    { source: `${archive}!Drafts`, reason: '1 draft was left out: never sent', isKept: false },
  ])
})

test('the same mail from an mbox afterwards adds nothing', async () => {
  const { ctx } = workspace
  await importMail(ctx, [archive], storyOurs())
  expect(await importMail(ctx, [mbox], storyOurs())).toMatchObject({ added: 0, duplicates: 567 })
})

test('stopped midway, it goes on to the end that an undisturbed import has', async () => {
  const { ctx } = workspace
  const wanted = { paths: [archive], ours: storyOurs() }
  const id = await startImport(ctx, reactions, wanted)
  let batches = 0
  const failing = {
    ...reactions,
    messagesFiled: async (...args: Parameters<typeof reactions.messagesFiled>) => {
      if (++batches === 2) throw new Error('the lights went out')
      return reactions.messagesFiled(...args)
    },
  }
  await expect(runImport(ctx, failing, id)).rejects.toThrow('the lights went out')
  expect(await startImport(ctx, reactions, wanted)).toBe(id)
  await runImport(ctx, reactions, id)
  expect(await getImport(ctx, id)).toMatchObject({ state: 'finished', added: 567, duplicates: 0 })
  const other = await openTestWorkspace()
  await importMail(other.ctx, [archive], storyOurs())
  const [resumed, undisturbed] = [await snapshot(ctx.db), await snapshot(other.ctx.db)]
  await other.close()
  expect(resumed).toEqual(undisturbed)
})
