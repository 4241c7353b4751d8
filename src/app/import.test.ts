import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { snapshot } from '../../test/setup/snapshot.ts'
import { importMail, openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { cancelImport } from '../correspondence/server/cancel-import.ts'
import { getImport, listProblems } from '../correspondence/server/imports.queries.ts'
import { runImport } from '../correspondence/server/run-import.ts'
import { startImport } from '../correspondence/server/start-import.ts'
import { listRelationships } from '../relationships/server/list-relationships.ts'
import { storyMbox } from '../world/mbox.ts'
import { storyOurs } from '../world/story.ts'
import { reactions } from './reactions.ts'
import { rebuildWorkspace } from './rebuild.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-import-'))
const story = join(folder, 'story.mbox')
writeFileSync(story, storyMbox())
afterAll(() => rmSync(folder, { recursive: true }))

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
})
afterEach(() => workspace.close())

const everyRelationship = { sort: 'strength', limit: 200 } as const

describe('importing the story', () => {
  test('every message is in, and relationships are measured', async () => {
    const { ctx } = workspace
    const imported = await importMail(ctx, [story], storyOurs())
    expect(imported).toMatchObject({ state: 'finished', messages: 567, added: 567, duplicates: 0, broken: 0 })
    expect(imported.bodiesRead).toBe(567)
    const { relationships, total } = await listRelationships(ctx, everyRelationship)
    expect(total).toBe(relationships.length)
    const strengths = relationships.map(({ strength }) => strength)
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
    const gunnar = relationships.find(({ person }) => person === 'gunnar.oberg@norralv-energi.example')
    expect(gunnar).toMatchObject({
      name: 'Gunnar Öberg',
      member: 'Ylva Sandström',
      organisation: 'Norralv Energi',
    })
  })

  test('a second import adds nothing and changes nothing but the list of imports', async () => {
    const { ctx } = workspace
    await importMail(ctx, [story], storyOurs())
    const before = await snapshot(ctx.db)
    const again = await importMail(ctx, [story], storyOurs())
    expect(again).toMatchObject({ messages: 567, added: 0, duplicates: 567 })
    const { mail_imports: _was, ...kept } = before
    const { mail_imports: _is, ...keptNow } = await snapshot(ctx.db)
    expect(keptNow).toEqual(kept)
  })

  test('the order in which mail comes in makes no difference', async () => {
    const mails = storyMbox()
    const half = Buffer.from(mails).indexOf('\nFrom ', mails.length / 2) + 1
    writeFileSync(join(folder, 'earlier.mbox'), mails.subarray(0, half))
    writeFileSync(join(folder, 'later.mbox.gz'), gzipSync(mails.subarray(half)))
    await importMail(workspace.ctx, [join(folder, 'later.mbox.gz')], storyOurs())
    await importMail(workspace.ctx, [join(folder, 'earlier.mbox')], storyOurs())
    const other = await openTestWorkspace()
    await importMail(other.ctx, [story], storyOurs())
    const [turned, straight] = [await snapshot(workspace.ctx.db), await snapshot(other.ctx.db)]
    await other.close()
    for (const table of [
      'addresses',
      'people',
      'address_names',
      'relationship_messages',
      'relationship_days',
    ]) {
      expect(turned[table], table).toEqual(straight[table])
    }
    expect(turned.relationship_readings).toEqual(straight.relationship_readings)
  })

  test('rebuilding gives exactly what importing gave', async () => {
    const { ctx } = workspace
    await importMail(ctx, [story], storyOurs())
    const before = await snapshot(ctx.db, { withSearch: true })
    expect(before.message_words!.length).toBeGreaterThan(100)
    await rebuildWorkspace(ctx)
    expect(await snapshot(ctx.db, { withSearch: true })).toEqual(before)
  })

  test('saying later that an address is ours makes its owner a member', async () => {
    const { ctx } = workspace
    const [ylva, ...others] = storyOurs()
    await importMail(ctx, [story], [ylva!])
    await importMail(ctx, [story], others)
    const other = await openTestWorkspace()
    await importMail(other.ctx, [story], storyOurs())
    const [later, atOnce] = [await snapshot(ctx.db), await snapshot(other.ctx.db)]
    await other.close()
    expect(later.relationship_days).toEqual(atOnce.relationship_days)
    expect(later.relationship_readings).toEqual(atOnce.relationship_readings)
  })
})

describe('an import that does not go through', () => {
  test('cancelled, it keeps what is in and measures it', async () => {
    const { ctx } = workspace
    const id = await startImport(ctx, reactions, { paths: [story], ours: storyOurs() })
    let batches = 0
    const cancelling = {
      ...reactions,
      messagesFiled: async (...[inside, ids]: Parameters<typeof reactions.messagesFiled>) => {
        if (++batches === 1)
          await cancelImport({ ...ctx, workspaceId: inside.workspaceId, db: inside.db }, id)
        return reactions.messagesFiled(inside, ids)
      },
    }
    await runImport(ctx, cancelling, id)
    const cancelled = await getImport(ctx, id)
    expect(cancelled.state).toBe('cancelled')
    expect(cancelled.messages).toBeGreaterThan(0)
    expect(cancelled.messages).toBeLessThan(567)
    expect((await listRelationships(ctx, everyRelationship)).total).toBeGreaterThan(0)
  })

  test('stopped by a fault, it says why, and the same import goes on from there', async () => {
    const { ctx } = workspace
    const wanted = { paths: [story], ours: storyOurs() }
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
    expect(await getImport(ctx, id)).toMatchObject({ state: 'failed' })
    expect(await startImport(ctx, reactions, wanted)).toBe(id)
    await runImport(ctx, reactions, id)
    expect(await getImport(ctx, id)).toMatchObject({ state: 'finished', added: 567, duplicates: 0 })
    const other = await openTestWorkspace()
    await importMail(other.ctx, [story], storyOurs())
    const [resumed, undisturbed] = [await snapshot(ctx.db), await snapshot(other.ctx.db)]
    await other.close()
    expect(resumed).toEqual(undisturbed)
  })

  test('a path that does not exist is refused by name', async () => {
    const wanted = { paths: [join(folder, 'nowhere.mbox')], ours: storyOurs() }
    await expect(startImport(workspace.ctx, reactions, wanted)).rejects.toThrow('nowhere.mbox')
  })

  test('what is not mail is listed with its reason', async () => {
    const { ctx } = workspace
    writeFileSync(join(folder, 'meeting.ics'), 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')
    const { id, messages, refusedFiles } = await importMail(ctx, [join(folder, 'meeting.ics')], storyOurs())
    expect({ messages, refusedFiles }).toEqual({ messages: 0, refusedFiles: 1 })
    const { problems } = await listProblems(ctx, id)
    expect(problems).toEqual([
      { source: expect.stringContaining('meeting.ics'), reason: expect.any(String), isKept: false },
    ])
  })
})
