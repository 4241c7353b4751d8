import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importMail, openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { findPersonByAddress } from '../people/server/people.queries.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { listEncounters } from '../relationships/server/encounters.queries.ts'
import { listRelationships } from '../relationships/server/list-relationships.ts'
import { createWorkspace } from '../workspaces/server/create-workspace.ts'
import { storyMbox, toMbox } from '../world/mbox.ts'
import { SECOND_WORKSPACE, secondMails, secondOurs } from '../world/second-workspace.ts'
import { storyOurs } from '../world/story.ts'
import { showPerson } from './pages/person.ts'
import { rebuildWorkspace } from './rebuild.ts'

const GUNNAR = 'gunnar.oberg@norralv-energi.example'
const everything = { sort: 'strength', limit: 200 } as const

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-separation-'))
let porla: TestWorkspace
let neighbours: WorkspaceCtx
beforeAll(async () => {
  writeFileSync(join(folder, 'story.mbox'), storyMbox())
  writeFileSync(join(folder, 'neighbours.mbox'), toMbox(secondMails()))
  porla = await openTestWorkspace()
  const { id } = await createWorkspace(porla.ctx, { slug: 'halden-osei', name: SECOND_WORKSPACE.name })
  neighbours = enter(porla.ctx, id)
  await importMail(porla.ctx, [join(folder, 'story.mbox')], storyOurs())
})
afterAll(async () => {
  await porla.close()
  rmSync(folder, { recursive: true })
})

describe('two workspaces that know the same person', () => {
  test('neither sees, measures or changes anything of the other', async () => {
    const before = await listRelationships(porla.ctx, everything)
    await importMail(neighbours, [join(folder, 'neighbours.mbox')], secondOurs())
    await rebuildWorkspace(neighbours)
    expect(await listRelationships(porla.ctx, everything)).toEqual(before)
    const theirs = await listRelationships(neighbours, everything)
    expect(theirs.total).toBeGreaterThan(0)
    expect(new Set(theirs.relationships.map(({ member }) => member))).toEqual(
      new Set(['Amara Osei', 'Felix Halden']),
    )
  })

  test('a person’s id of one is not found in the other', async () => {
    const ours = await findPersonByAddress(porla.ctx, GUNNAR)
    const theirs = await findPersonByAddress(neighbours, GUNNAR)
    expect(ours).not.toBe(theirs)
    await expect(showPerson(neighbours, ours!, { at: undefined, member: undefined })).rejects.toThrow(
      'no such person',
    )
    const { encounters } = await listEncounters(neighbours, { person: ours!, about: 'all', limit: 50 })
    expect(encounters).toEqual([])
  })
})
