import * as pulses from '../../../trust/pulses.operations.ts'
import { listPulses } from '../../../trust/server/list-pulses.ts'
import { recordPulse } from '../../../trust/server/record-pulse.ts'
import { withdrawPulse } from '../../../trust/server/withdraw-pulse.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const pulseRoutes: Implementation[] = [
  inWorkspace(pulses.listPulsesOperation, (ctx, { workspace: _, ...wanted }) => listPulses(ctx, wanted)),
  inWorkspace(pulses.recordPulseOperation, async (ctx, { workspace: _, ...fields }) => ({
    id: await recordPulse(ctx, fields),
  })),
  inWorkspace(pulses.withdrawPulseOperation, async (ctx, { id, because }) => {
    await withdrawPulse(ctx, id, because)
    return {}
  }),
]
