import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { readFilter } from '../../views/filter-text.ts'
import { LISTED } from '../../views/view.ts'
import { FIELDS } from '../list-fields.ts'
import { exportList, type Wanted } from './list-export.ts'
import { listPeople } from './list-people.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
beforeAll(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
})
afterAll(() => workspace.close())

async function fileOf(wanted: Wanted): Promise<string> {
  let file = ''
  for await (const piece of await exportList(ylva, wanted)) file += piece
  return file
}

describe('a list taken out', () => {
  test('holds every row in the order of the list, under the names of its columns', async () => {
    const filter = readFilter('mutual:is:yes')
    const file = await fileOf({
      listed: 'people',
      columns: ['name', 'knownBy', 'knownTo', 'lastContact'],
      filter,
      sort: 'name',
    })
    const { people } = await listPeople(ylva, { filter, sort: 'name', limit: 200 })
    const lines = file.split('\r\n')
    expect(lines[0]).toBe('\uFEFFPerson,How many of us know them,Known to,Last contact')
    expect(lines.slice(1, -1)).toEqual(
      people.map(({ name, knownBy, knownTo, lastAt }) => {
        const members = knownTo
          .map(member => member.name)
          .sort()
          .join('; ')
        return [name, knownBy, members, lastAt.slice(0, 10)].join(',')
      }),
    )
  })

  test.each(LISTED)('can hold every field of %s', async listed => {
    const columns = FIELDS[listed].map(({ name }) => name)
    const [head, first] = (await fileOf({ listed, columns })).split('\r\n')
    expect(head!.split(',').length).toBe(columns.length)
    expect(first).not.toBe('')
  })

  test('runs nothing in a spreadsheet', async () => {
    const evil = `=HYPERLINK("http://attacker.example","Gunnar")`
    await sql`update relationship_readings set name = ${evil} where name = 'Gunnar Öberg'`.execute(ylva.db)
    const file = await fileOf({ listed: 'relationships', columns: ['name'], search: 'gunnar' })
    expect(file).toContain(`"'=HYPERLINK(""http://attacker.example"",""Gunnar"")"`)
  })

  test('stands on the timeline: who took out how many rows of what', async () => {
    await fileOf({
      listed: 'people',
      columns: ['name'],
      filter: readFilter('state:is:steady'),
      name: 'Steady ones',
    })
    const { people } = await listPeople(ylva, { filter: readFilter('state:is:steady'), limit: 200 })
    const { rows } =
      await sql`select actor, action, subject, after from changes order by id desc limit 1`.execute(ylva.db)
    expect(rows[0]).toMatchObject({
      actor: ylva.viewer.name,
      action: 'view.exported',
      subject: 'Steady ones',
      after: { rows: people.length, columns: ['Person'], filter: 'state:is:steady' },
    })
  })

  test('has columns of its own alone', async () => {
    await expect(fileOf({ listed: 'people', columns: ['horoscope'] })).rejects.toThrow('no field “horoscope”')
  })
})
