import { mayRecord } from '../../../evidence/evidence.policy.ts'
import { EVIDENCE_KINDS } from '../../../evidence/kinds.ts'
import { OBSERVABLE_KINDS } from '../../../evidence/observation.ts'
import { getOrganisation } from '../../../organisations/server/organisations.queries.ts'
import { getPerson } from '../../../people/server/people.queries.ts'
import { contestEvidence, settleContest, withdrawEvidence } from '../../../trust/server/contest-evidence.ts'
import { recordObservation } from '../../../trust/server/record-observation.ts'
import { showTrust } from '../../../trust/server/show-trust.ts'
import * as trust from '../../../trust/trust.operations.ts'
import { showEvidence } from '../../pages/evidence.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const trustRoutes: Implementation[] = [
  inWorkspace(trust.getPersonTrustOperation, async (ctx, { id, member, ...asOf }) => {
    await getPerson(ctx, id)
    return showTrust(ctx, { person: id, member }, asOf)
  }),
  inWorkspace(trust.getOrganisationTrustOperation, async (ctx, { id, ...asOf }) => {
    await getOrganisation(ctx, id)
    return showTrust(ctx, { organisation: id }, asOf)
  }),
  inWorkspace(trust.listEvidenceOperation, (ctx, { workspace: _, ...wanted }) => showEvidence(ctx, wanted)),
  inWorkspace(trust.contestEvidenceOperation, async (ctx, { id, because }) => {
    await contestEvidence(ctx, id, because)
    return {}
  }),
  inWorkspace(trust.settleContestOperation, async (ctx, { id, ...settlement }) => {
    await settleContest(ctx, id, settlement)
    return {}
  }),
  inWorkspace(trust.withdrawEvidenceOperation, async (ctx, { id, because }) => {
    await withdrawEvidence(ctx, id, because)
    return {}
  }),
  inWorkspace(trust.recordObservationOperation, async (ctx, { workspace: _, ...fields }) => ({
    id: await recordObservation(ctx, fields),
  })),
  inWorkspace(trust.listObservableKindsOperation, async ctx => ({
    kinds: OBSERVABLE_KINDS.map(kind => {
      const { words, reason, signals } = EVIDENCE_KINDS[kind]
      return { kind, words, reason, factors: signals.map(({ factor }) => factor) }
    }),
    abilities: { record: mayRecord(ctx.viewer) },
  })),
]
