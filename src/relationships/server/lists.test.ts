import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { openDoors } from '../../platform/database/doors.ts'
import type { Field } from '../../views/fields.ts'
import { isSortable, operatorsOf } from '../../views/fields.ts'
import { readFilter } from '../../views/filter-text.ts'
import { LISTED, type Listed } from '../../views/view.ts'
import { FIELDS } from '../list-fields.ts'
import { countAll } from './list-counts.ts'
import { groupsOf } from './list-groups.ts'
import { listOrganisations } from './list-organisations.ts'
import { listPeople } from './list-people.ts'
import { listRelationships } from './list-relationships.ts'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await openStoryWorkspace()
})
afterAll(() => workspace.close())

const ties = (filter: string, rest = {}) =>
  listRelationships(workspace.ctx, { filter: readFilter(filter), limit: 200, ...rest })

const idsOf = (rows: readonly { id: string | null }[]) => rows.map(({ id }) => id)

async function list(
  listed: Listed,
  wanted: { sort?: string; cursor?: string; limit?: number; filter?: string },
) {
  const asked = { ...wanted, filter: wanted.filter ? readFilter(wanted.filter) : undefined }
  if (listed === 'relationships') {
    const { relationships: rows, ...rest } = await listRelationships(workspace.ctx, asked)
    return { ...rest, ids: idsOf(rows) }
  }
  if (listed === 'people') {
    const { people: rows, ...rest } = await listPeople(workspace.ctx, asked)
    return { ...rest, ids: idsOf(rows) }
  }
  const { organisations: rows, ...rest } = await listOrganisations(workspace.ctx, asked)
  return { ...rest, ids: idsOf(rows) }
}

/** A value that such a field may have. */
function valueFor({ kind, choices }: Field, operator: string): string {
  if (operator === 'inLast' || operator === 'inNext') return '30'
  if (kind === 'choice') return choices![0]!
  if (kind === 'reference') return '018f0000-0000-7000-8000-000000000000'
  return { text: 'a', number: '3', share: '0.5', score: '0.5', hours: '5', day: 'today-60', yesNo: 'yes' }[
    kind
  ]
}

const everyCondition = LISTED.flatMap(listed =>
  FIELDS[listed].flatMap(field =>
    operatorsOf(field).map(operator => {
      const bare = operator === 'isKnown' || operator === 'isUnknown'
      const condition = `${field.name}:${operator}${bare ? '' : `:${valueFor(field, operator)}`}`
      return { listed, condition }
    }),
  ),
)

describe('every list', () => {
  test('knows each of its fields, and finds either those for which a condition holds or those for which not', async () => {
    for (const { listed, condition } of everyCondition) {
      const [yes, no] = [
        await list(listed, { filter: condition, limit: 200 }),
        await list(listed, { filter: `not(${condition})`, limit: 200 }),
      ]
      const all = await list(listed, { limit: 200 })
      expect([...yes.ids, ...no.ids].sort(), `${listed}: ${condition}`).toEqual([...all.ids].sort())
      expect(yes.total, condition).toBe(yes.ids.length)
    }
  }, 120_000)

  test('pages by each of its fields, either way, hold everything once and in the same order', async () => {
    for (const listed of LISTED) {
      for (const field of FIELDS[listed].filter(isSortable)) {
        for (const sort of [`${field.name}:up`, `${field.name}:down,strength:up`]) {
          const whole = await list(listed, { sort, limit: 200 })
          const paged: (string | null)[] = []
          for (let cursor: string | undefined, i = 0; i < 50; i++) {
            const page = await list(listed, { sort, limit: 7, ...(cursor && { cursor }) })
            paged.push(...page.ids)
            if (page.next === null) break
            cursor = page.next
          }
          expect(paged, `${listed} by ${sort}`).toEqual(whole.ids)
        }
      }
    }
  }, 120_000)

  test('is read by those who look on, through the doors that keep workspaces apart', async () => {
    const doors = openDoors(workspace.url)
    const { viewer } = await as(workspace.ctx, 'ylva', 'read')
    const inside = { ...workspace.ctx, db: doors.into(workspace.ctx.workspaceId), viewer }
    expect(await listPeople(inside, { search: 'gunnar' })).toEqual(
      await listPeople(workspace.ctx, { search: 'gunnar' }),
    )
    const stranger = { ...inside, db: doors.into('018f0000-0000-7000-8000-000000000000') }
    await expect(listPeople(stranger, { search: 'gunnar' })).rejects.toThrow()
    await doors.close()
  })
})

describe('the order of a list', () => {
  test('puts what is not known last, whichever way it runs', async () => {
    for (const sort of ['nextDue:up', 'nextDue:down']) {
      const { relationships } = await ties('', { sort })
      const unknown = relationships.findIndex(({ nextDueAt }) => nextDueAt === null)
      expect(unknown).toBeGreaterThan(0)
      expect(relationships.slice(unknown).every(({ nextDueAt }) => nextDueAt === null)).toBe(true)
    }
  })

  test('follows the first field, and where that is the same the second', async () => {
    const { relationships } = await ties('', { sort: 'mutual,sent:up' })
    const keys = relationships.map(({ isMutual, sent }) => [isMutual ? 0 : 1, sent] as const)
    expect(keys).toEqual([...keys].sort(([a, b], [c, d]) => a - c || b - d))
  })

  test('is refused in words where a list cannot have it, and a cursor belongs to its order', async () => {
    await expect(ties('', { sort: 'horoscope' })).rejects.toThrow('no field “horoscope”')
    await expect(ties('', { sort: 'address' })).rejects.toThrow('several')
    await expect(ties('', { sort: 'name:sideways' })).rejects.toThrow('field:up')
    const { next } = await ties('', { sort: 'name', limit: 2 })
    await expect(ties('', { sort: 'sent', limit: 2, cursor: next! })).rejects.toThrow('cursor')
    const forged = Buffer.from(JSON.stringify(['name', `'; drop`, 'x'])).toString('base64url')
    await expect(ties('', { sort: 'name', cursor: forged })).rejects.toThrow('cursor')
  })
})

describe('words are found', () => {
  test.each([
    ['öberg', 'Gunnar Öberg'],
    ['gu', 'Gunnar Öberg'],
    ['ÖB', 'Gunnar Öberg'],
    ['oberg', 'Gunnar Öberg'],
    ['gunar', 'Gunnar Öberg'],
    ['gunnar.oberg@', 'Gunnar Öberg'],
  ])('%s', async (words, name) => {
    const { people, total } = await listPeople(workspace.ctx, { search: words })
    expect(people.map(person => person.name)).toContain(name)
    expect(total).toBe(people.length)
  })

  test('of two letters, at the beginning of words alone', async () => {
    const { people } = await listPeople(workspace.ctx, { search: 'be' })
    expect(people.map(({ name }) => name)).not.toContain('Gunnar Öberg')
  })

  test('and marks of patterns stand for themselves', async () => {
    for (const words of ['100%_', '%', '\\'])
      expect((await listPeople(workspace.ctx, { search: words })).total).toBe(0)
  })
})

describe('people', () => {
  test('stand once each, with the strongest tie and all that has passed', async () => {
    const { relationships } = await ties('')
    const { people } = await listPeople(workspace.ctx, { limit: 200 })
    expect(new Set(people.map(({ personId }) => personId)).size).toBe(people.length)
    for (const person of people) {
      const own = relationships.filter(({ personId }) => personId === person.personId)
      expect(person.strength).toBe(Math.max(...own.map(({ strength }) => strength)))
      expect(person.knownBy).toBe(own.length)
      expect(person.knownTo.map(({ id }) => id).sort()).toEqual(own.map(({ memberId }) => memberId).sort())
      expect(person.sent).toBe(own.reduce((sum, { sent }) => sum + sent, 0))
    }
    expect(people.some(({ knownBy }) => knownBy > 1)).toBe(true)
  })
})

describe('groups', () => {
  test('by member, state and organisation hold every row once', async () => {
    const { total } = await ties('')
    for (const by of ['member', 'state', 'organisation']) {
      const { groups } = await groupsOf(workspace.ctx, { listed: 'relationships' }, by)
      expect(
        groups.reduce((sum, { count }) => sum + count, 0),
        by,
      ).toBe(total)
      for (const { value, name, count } of groups) {
        const condition = value === null ? `${by}:isUnknown` : `${by}:is:${value}`
        expect((await ties(condition)).total, name).toBe(count)
      }
    }
    await expect(groupsOf(workspace.ctx, { listed: 'relationships' }, 'sent')).rejects.toThrow('grouped by')
  })

  test('all that match are counted by state', async () => {
    const { total, states } = await countAll(
      workspace.ctx,
      { listed: 'people', filter: readFilter('mutual:is:yes') },
      undefined,
    )
    const { people } = await listPeople(workspace.ctx, { filter: readFilter('mutual:is:yes'), limit: 200 })
    expect(total).toBe(people.length)
    expect(states!.steady).toBe(people.filter(({ state }) => state === 'steady').length)
  })
})
