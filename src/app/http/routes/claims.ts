import * as claims from '../../../claims/claims.operations.ts'
import * as findings from '../../../claims/findings.operations.ts'
import * as references from '../../../claims/references.operations.ts'
import { answerAsking, askReference } from '../../../claims/server/ask-reference.ts'
import * as claimEdits from '../../../claims/server/edit-claim.ts'
import * as proofEdits from '../../../claims/server/edit-proof.ts'
import * as referenceEdits from '../../../claims/server/edit-reference.ts'
import { exportClaims } from '../../../claims/server/export-claims.ts'
import { recordVerdict } from '../../../claims/server/record-verdict.ts'
import { answerProofCycle, askForProof, endProofCycle } from '../../../claims/server/run-proof-cycle.ts'
import { showClaim } from '../../../claims/server/show-claim.ts'
import { listClaims } from '../../../claims/server/show-claims.ts'
import { showPersonClaims } from '../../../claims/server/show-person-claims.ts'
import { listReferences } from '../../../claims/server/show-references.ts'
import { tellClaim } from '../../../claims/server/tell-claim.ts'
import { fileOf } from '../file-of.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

/** What is claimed, what shows it, what clients found of it, and who speaks for us. */
export const claimRoutes: Implementation[] = [
  inWorkspace(claims.listClaimsOperation, listClaims),
  inWorkspace(claims.exportClaimsOperation, async (ctx, wanted) =>
    fileOf(await exportClaims(ctx, wanted), 'text/csv', 'claims.csv'),
  ),
  inWorkspace(claims.getClaimOperation, (ctx, { id, at }) => showClaim(ctx, id, { at })),
  inWorkspace(claims.addClaimOperation, async (ctx, { workspace: _, ...claim }) =>
    showClaim(ctx, await claimEdits.addClaim(ctx, claim)),
  ),
  inWorkspace(claims.editClaimOperation, async (ctx, { workspace: _, id, ...edit }) => {
    await claimEdits.editClaim(ctx, id, edit)
    return showClaim(ctx, id)
  }),
  inWorkspace(claims.withdrawClaimOperation, async (ctx, { id, because }) => {
    await claimEdits.withdrawClaim(ctx, id, { because })
    return showClaim(ctx, id)
  }),
  inWorkspace(claims.reinstateClaimOperation, async (ctx, { id }) => {
    await claimEdits.reinstateClaim(ctx, id)
    return showClaim(ctx, id)
  }),
  inWorkspace(claims.trashClaimOperation, async (ctx, { id }) => {
    await claimEdits.trashClaim(ctx, id)
    return {}
  }),
  inWorkspace(claims.getPersonClaimsOperation, (ctx, { id, at, member }) =>
    showPersonClaims(ctx, id, { at, member }),
  ),
  ...findingRoutes(),
  ...referenceRoutes(),
]

function findingRoutes(): Implementation[] {
  return [
    inWorkspace(findings.addProofOperation, async (ctx, { workspace: _, id, ...proof }) => {
      await proofEdits.addProof(ctx, id, proof)
      return showClaim(ctx, id)
    }),
    inWorkspace(findings.editProofOperation, async (ctx, { workspace: _, id, ...edit }) => {
      await proofEdits.editProof(ctx, id, edit)
      return {}
    }),
    inWorkspace(findings.trashProofOperation, async (ctx, { id }) => {
      await proofEdits.trashProof(ctx, id)
      return {}
    }),
    inWorkspace(findings.tellClaimOperation, async (ctx, { id, ...told }) => ({
      id: await tellClaim(ctx, id, told),
    })),
    inWorkspace(findings.recordVerdictOperation, async (ctx, { id, ...found }) => ({
      id: await recordVerdict(ctx, id, found),
    })),
    inWorkspace(findings.askForProofOperation, async (ctx, asking) => ({
      id: await askForProof(ctx, asking),
    })),
    inWorkspace(findings.answerProofCycleOperation, async (ctx, { id, ...answer }) => {
      await answerProofCycle(ctx, id, answer)
      return {}
    }),
    inWorkspace(findings.endProofCycleOperation, async (ctx, { id, ...end }) => {
      await endProofCycle(ctx, id, end)
      return {}
    }),
  ]
}

function referenceRoutes(): Implementation[] {
  return [
    inWorkspace(references.listReferencesOperation, listReferences),
    inWorkspace(references.addReferenceOperation, async (ctx, { workspace: _, ...reference }) => ({
      id: await referenceEdits.addReference(ctx, reference),
    })),
    inWorkspace(references.editReferenceOperation, async (ctx, { workspace: _, id, ...edit }) => {
      await referenceEdits.editReference(ctx, id, edit)
      return {}
    }),
    inWorkspace(references.trashReferenceOperation, async (ctx, { id }) => {
      await referenceEdits.trashReference(ctx, id)
      return {}
    }),
    inWorkspace(references.askReferenceOperation, async (ctx, { id, ...asking }) => ({
      id: await askReference(ctx, id, asking),
    })),
    inWorkspace(references.answerAskingOperation, async (ctx, { id, asking, ...answer }) => {
      await answerAsking(ctx, { referenceId: id, askingId: asking }, answer)
      return {}
    }),
  ]
}
