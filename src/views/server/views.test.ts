import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { FIELDS } from '../../relationships/list-fields.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { makeTeam } from '../../workspaces/server/teams.ts'
import { type Showing, showingSchema } from '../view.ts'
import { changeView, removeView } from './change-view.ts'
import { saveView } from './save-view.ts'
import { getView, listViews } from './views.queries.ts'

const OTHER = 'duarte'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let colleague: WorkspaceCtx
let onlooker: WorkspaceCtx
beforeAll(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  colleague = await as(workspace.ctx, OTHER)
  onlooker = await as(workspace.ctx, OTHER, 'read')
})
afterAll(() => workspace.close())

const waning: Showing = showingSchema.parse({
  filter: { field: 'state', operator: 'is', value: 'waning' },
  columns: ['name', 'strength', 'nextDue'],
  sort: [{ field: 'nextDue', direction: 'up' }],
})

const save = (ctx: WorkspaceCtx, name: string, rest: Partial<Parameters<typeof saveView>[2]> = {}) =>
  saveView(ctx, FIELDS, {
    name,
    lists: 'relationships',
    showing: waning,
    sharing: { with: 'nobody' },
    ...rest,
  })

const namesSeenBy = async (ctx: WorkspaceCtx) => (await listViews(ctx)).map(({ name }) => name)

describe('a view', () => {
  test('keeps what a list shows and how, for its owner alone until it is shared', async () => {
    const { id } = await save(ylva, 'Waning')
    expect((await getView(ylva, id)).showing).toEqual(waning)
    expect(await namesSeenBy(colleague)).not.toContain('Waning')
    await expect(getView(colleague, id)).rejects.toThrow('no such view')
    await changeView(ylva, FIELDS, id, { sharing: { with: 'everybody' } })
    expect(await namesSeenBy(colleague)).toContain('Waning')
  })

  test('shared with a team is seen by that team alone', async () => {
    const team = await makeTeam(ylva, { name: 'North', memberIds: [colleague.viewer.memberId!] })
    const { id } = await save(ylva, 'For the north', { sharing: { with: 'team', teamId: team.id } })
    expect(await namesSeenBy(colleague)).toContain('For the north')
    const { rows } = await sql<{ id: string; name: string }>`select id, name from members`.execute(
      workspace.ctx.db,
    )
    const third = rows.find(row => row.id !== ylva.viewer.memberId && row.id !== colleague.viewer.memberId)!
    const outside = enter(workspace.ctx, workspace.ctx.workspaceId, {
      ...colleague.viewer,
      memberId: third.id,
    })
    expect(await namesSeenBy(outside)).not.toContain('For the north')
    await removeView(ylva, id)
  })

  test('that is somebody else’s is saved as one’s own, or changed by those who see to others’ work', async () => {
    const { id, showing } = await save(ylva, 'Shared', { sharing: { with: 'everybody' } })
    await expect(changeView(colleague, FIELDS, id, { name: 'Mine now' })).rejects.toThrow('view of your own')
    await expect(removeView(colleague, id)).rejects.toThrow('view of your own')
    const own = await save(colleague, 'Shared', { showing: showing as Showing })
    expect(own).toMatchObject({ isOwn: true, sharing: { with: 'nobody' } })
    const manager = await as(workspace.ctx, OTHER, 'manage')
    expect((await changeView(manager, FIELDS, id, { name: 'Shared by us' })).name).toBe('Shared by us')
    expect((await getView(ylva, id)).name).toBe('Shared by us')
  })

  test('of an onlooker stays their own', async () => {
    await expect(save(onlooker, 'Seen', { sharing: { with: 'everybody' } })).rejects.toThrow(
      'members, not viewers',
    )
    expect((await save(onlooker, 'Seen')).abilities.share).toMatch('members, not viewers')
  })

  test('shows fields that its list has, and is refused in words otherwise', async () => {
    const wrong = (showing: Partial<Showing>) => save(ylva, 'Wrong', { showing: { ...waning, ...showing } })
    await expect(wrong({ columns: ['horoscope'] })).rejects.toThrow('no field “horoscope”')
    await expect(wrong({ groupBy: 'strength' })).rejects.toThrow('cannot be grouped')
    await expect(wrong({ sort: [{ field: 'address', direction: 'up' }] })).rejects.toThrow('sorted')
    const filter = { field: 'state', operator: 'is', value: 'jubilant' } as const
    await expect(wrong({ filter })).rejects.toThrow('jubilant')
    await expect(save(ylva, 'Wrong', { lists: 'organisations' })).rejects.toThrow('no field')
  })

  test('has a name that none of one’s others has, and is not changed over somebody’s head', async () => {
    const { id, version } = await save(ylva, 'Due soon')
    await expect(save(ylva, 'due SOON')).rejects.toThrow('already')
    await changeView(ylva, FIELDS, id, { name: 'Due sooner', version })
    await expect(changeView(ylva, FIELDS, id, { name: 'Due soonest', version })).rejects.toThrow('meanwhile')
  })

  test('of another workspace is not there', async () => {
    const { id } = await save(ylva, 'Here', { sharing: { with: 'everybody' } })
    const other = await createWorkspace(workspace.ctx, { slug: 'elsewhere', name: 'Elsewhere' })
    const outside = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(getView(outside, id)).rejects.toThrow('no such view')
    await expect(removeView(outside, id)).rejects.toThrow('no such view')
  })

  test('that is saved, changed and removed leaves lines on the timeline', async () => {
    const { id } = await save(ylva, 'Short-lived')
    await changeView(ylva, FIELDS, id, { name: 'Short' })
    await removeView(ylva, id)
    const { rows } = await sql<{ action: string; actor: string }>`
      select action, actor from changes where subject_id = ${id}::uuid order by id`.execute(workspace.ctx.db)
    expect(rows.map(({ action }) => action)).toEqual(['view.saved', 'view.changed', 'view.removed'])
    expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set([ylva.viewer.name]))
  })
})
