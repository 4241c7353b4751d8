import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { listLedgerInTime } from '../../evidence/server/ledger-in-time.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { parseDay } from '../../platform/days.ts'
import { withdrawEvidence } from './contest-evidence.ts'
import { evaluateWorkspaceTrust } from './evaluate-workspace-trust.ts'
import { recordObservation } from './record-observation.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
})
afterEach(() => workspace.close())

const record = async () =>
  recordObservation(ylva, {
    personId: await idOf(ylva, 'gunnar'),
    kind: 'limit_admitted',
    doneBy: 'us',
    occurredOn: '2025-03-01',
    text: '',
  })

describe('whether trust adds, here', () => {
  test('is not known where there is little evidence, and the weights stay an assumption', async () => {
    await record()
    const { isAssumption, weighting, outcomes } = await evaluateWorkspaceTrust(ylva)
    expect({ isAssumption, weighting }).toEqual({ isAssumption: true, weighting: 0 })
    expect(outcomes).toMatchObject([
      { outcome: 'contact', verdict: 'too few cases', gain: null },
      { outcome: 'reply', verdict: 'too few cases' },
    ])
    expect(outcomes[0]!.text).toContain('too little here yet to tell')
  })

  test('hears of a day that is none', async () => {
    await expect(evaluateWorkspaceTrust(ylva, { at: '2026-02-30' })).rejects.toThrow('is not a day')
  })

  test('goes by evidence as it stood in time: written down when it was, and gone when it was withdrawn', async () => {
    await record()
    const [line] = await listLedgerInTime(ylva, parseDay('2026-10-01')!)
    expect(line).toMatchObject({
      day: parseDay('2025-03-01'),
      recordedAt: Date.parse('2026-10-01T09:00:00Z'),
      goneAt: null,
    })
    await withdrawEvidence(ylva, line!.id, 'It was another gauge.')
    expect(await listLedgerInTime(ylva, parseDay('2026-10-01')!)).toMatchObject([
      { goneAt: Date.parse('2026-10-01T09:00:00Z') },
    ])
    expect(await listLedgerInTime(ylva, parseDay('2025-02-28')!)).toEqual([])
  })
})
