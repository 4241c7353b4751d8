import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { recordCommitment } from '../../commitments/server/record-commitment.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { listAudit } from '../../timeline/server/list-audit.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { HANDFUL } from '../shotgun.ts'
import { listCoachRules, switchRuleOff, switchRuleOn } from './coach-rules.ts'
import { findReader } from './find-reader.ts'
import { gradeFor } from './grade-for.ts'
import { handOut, listSentLately } from './outgoing-texts.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
})
afterEach(() => workspace.close())

const TEXT =
  'Hi, we put together a short guide on how to count spare parts at night without closing the store, and what three crews got wrong. Shall I send it?'
const PEOPLE = ['gunnar', 'maarit', 'nkechi', 'jonas', 'helena', 'grace'] as const
const everybody = () => Promise.all(PEOPLE.map(person => idOf(ylva, person)))

describe('the shotgun guard', () => {
  test('lets a text out to a handful, and refuses one more, with what to do instead', async () => {
    const people = await everybody()
    expect(people).toHaveLength(HANDFUL + 1)
    for (const personId of people.slice(0, HANDFUL))
      await handOut(ylva, { text: TEXT, personIds: [personId] })
    const last = people.at(-1)!
    const swapped = TEXT.replace('Hi,', 'Dear Grace,')
    await expect(handOut(ylva, { text: swapped, personIds: [last] })).rejects.toThrow('Choose the few')
    expect(await gradeFor(ylva, { text: swapped, personIds: [last] })).toMatchObject({
      refused: expect.stringContaining(`${HANDFUL + 1} people`),
    })
    await handOut(ylva, { text: TEXT, personIds: [people[0]!] })
    await handOut(await as(ylva, 'priya'), { text: TEXT, personIds: [last] })
  })

  test('refuses the same to many at once, and writes nothing of it down', async () => {
    await expect(handOut(ylva, { text: TEXT, personIds: await everybody() })).rejects.toThrow('mass mailing')
    expect((await listSentLately(ylva)).filter(({ text }) => text === TEXT)).toEqual([])
  })

  test('keeps to the workspace, and to who may write', async () => {
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, ylva.viewer)
    await expect(handOut(elsewhere, { text: TEXT, personIds: [gunnar] })).rejects.toThrow()
    await expect(findReader(elsewhere, gunnar)).rejects.toThrow('no such person')
  })
})

describe('a draft for somebody', () => {
  test('is checked against what is open between us', async () => {
    await recordCommitment(ylva, {
      ...{ personId: gunnar, owedBy: 'us', text: 'send the calibration sheet' },
      ...{ saidOn: '2026-09-01', dueOn: '2026-09-11' },
    })
    const reader = await findReader(ylva, gunnar)
    expect(reader).toMatchObject({
      name: 'Gunnar Öberg',
      organisation: 'Norralv Energi',
      commitments: [
        { side: 'ours', what: 'send the calibration sheet', dueOn: '2026-09-11', isOverdue: true },
      ],
    })
    expect(reader.contactDays).toBeGreaterThan(3)
    const text = 'Gunnar, could we have a call on Tuesday at 10?'
    const { findings } = await gradeFor(ylva, { text, personIds: [gunnar] })
    expect(findings.map(({ rule }) => rule)).toContain('passed-over')
    const stranger = await gradeFor(ylva, { text, personIds: [] })
    expect(stranger.findings.map(({ rule }) => rule)).not.toContain('passed-over')
  })

  test('is graded without the rules that are switched off', async () => {
    const manager = await as(ylva, 'ylva', 'manage')
    const text = 'Could we have a call on Tuesday at 10? We are the leading provider.'
    const rules = async () => (await gradeFor(ylva, { text, personIds: [] })).findings.map(({ rule }) => rule)
    expect(await rules()).toContain('superlatives')
    await switchRuleOff(manager, 'superlatives', 'We lead, and say so.')
    expect(await rules()).not.toContain('superlatives')
    const listed = (await listCoachRules(ylva)).rules.find(({ name }) => name === 'superlatives')
    expect(listed!.off).toMatchObject({ by: 'Ylva Sandström', because: 'We lead, and say so.' })
    await expect(switchRuleOff(manager, 'superlatives', 'Again.')).rejects.toThrow('already')
    await switchRuleOn(manager, 'superlatives')
    expect(await rules()).toContain('superlatives')
    const { lines } = await listAudit(await as(ylva, 'ylva', 'own'), { limit: 2 })
    expect(lines.map(({ action }) => action)).toEqual(['coach.switched-on', 'coach.switched-off'])
  })

  test('has its rules switched by those who manage alone, and there are no others', async () => {
    await expect(switchRuleOff(ylva, 'superlatives', 'No.')).rejects.toThrow('manage')
    await expect(switchRuleOn(ylva, 'superlatives')).rejects.toThrow('manage')
    const manager = await as(ylva, 'ylva', 'manage')
    await expect(switchRuleOff(manager, 'politeness', 'No.')).rejects.toThrow('no rule')
    await expect(switchRuleOn(manager, 'superlatives')).rejects.toThrow('already')
  })
})
