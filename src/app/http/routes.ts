import * as imports from '../../correspondence/imports.operations.ts'
import { cancelImport } from '../../correspondence/server/cancel-import.ts'
import { getImport, listImports, listProblems } from '../../correspondence/server/imports.queries.ts'
import { startImport } from '../../correspondence/server/start-import.ts'
import { surveyAddresses } from '../../correspondence/server/survey-addresses.ts'
import * as relationships from '../../relationships/relationships.operations.ts'
import { showContactCurve } from '../../relationships/server/contact-curve.queries.ts'
import { listEncounters } from '../../relationships/server/encounters.queries.ts'
import { evaluationAt } from '../../relationships/server/evaluate-workspace.ts'
import { listOrganisations } from '../../relationships/server/list-organisations.ts'
import { listRelationships } from '../../relationships/server/list-relationships.ts'
import { showOrganisation } from '../pages/organisation.ts'
import { showPerson } from '../pages/person.ts'
import { reactions } from '../reactions.ts'
import { withTrust } from '../with-trust.ts'
import { type Implementation, inWorkspace } from './implement.ts'
import type { Parts } from './parts.ts'
import { actRoutes } from './routes/acts.ts'
import { auditRoutes } from './routes/audit.ts'
import { claimRoutes } from './routes/claims.ts'
import { collateralRoutes } from './routes/collateral.ts'
import { commitmentRoutes } from './routes/commitments.ts'
import { giftPlanRoutes } from './routes/gift-plans.ts'
import { installationRoutes } from './routes/installation.ts'
import { lessonRoutes } from './routes/lessons.ts'
import { listRoutes } from './routes/lists.ts'
import { mailRoutes } from './routes/mail.ts'
import { memberRoutes } from './routes/members.ts'
import { outreachRoutes } from './routes/outreach.ts'
import { principleRoutes } from './routes/principles.ts'
import { pulseRoutes } from './routes/pulses.ts'
import { recordRoutes } from './routes/records.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { storyRoutes } from './routes/stories.ts'
import { suggestionRoutes } from './routes/suggestions.ts'
import { touchRoutes } from './routes/touches.ts'
import { trustRoutes } from './routes/trust.ts'
import { weightingRoutes } from './routes/weightings.ts'
import { workspaceRoutes } from './routes/workspaces.ts'
import { requireOwnPaths, uploadsOf } from './uploads.ts'

/** Every operation of the API with what carries it out: the one list that routes and description come from. */
export const implementations = (parts: Parts): Implementation[] => [
  ...sessionRoutes(parts),
  ...installationRoutes(parts),
  ...workspaceRoutes,
  ...memberRoutes(parts),
  ...importRoutes(parts),
  ...mailRoutes,
  ...auditRoutes,
  ...relationshipRoutes,
  ...trustRoutes,
  ...commitmentRoutes(parts),
  ...suggestionRoutes,
  ...actRoutes,
  ...giftPlanRoutes,
  ...touchRoutes,
  ...claimRoutes,
  ...weightingRoutes,
  ...principleRoutes,
  ...pulseRoutes,
  ...lessonRoutes,
  ...storyRoutes,
  ...recordRoutes,
  ...listRoutes(parts),
  ...searchRoutes,
  ...outreachRoutes,
  ...collateralRoutes(parts),
]

const importRoutes = ({ dataFolder, importMail }: Parts): Implementation[] => [
  inWorkspace(imports.surveyMailOperation, (ctx, { paths }, asked) => {
    requireOwnPaths(asked, uploadsOf(dataFolder, ctx), paths)
    return surveyAddresses(paths, ctx.clock.now())
  }),
  inWorkspace(imports.startImportOperation, async (ctx, { paths, ours, mine }, asked) => {
    requireOwnPaths(asked, uploadsOf(dataFolder, ctx), paths)
    const id = await startImport(ctx, reactions, { paths, ours, mine })
    asked.afterwards.push(() => importMail(ctx.workspaceId, id))
    return getImport(ctx, id)
  }),
  inWorkspace(imports.listImportsOperation, async ctx => ({ imports: await listImports(ctx) })),
  inWorkspace(imports.getImportOperation, (ctx, { id }) => getImport(ctx, id)),
  inWorkspace(imports.cancelImportOperation, (ctx, { id }) => cancelImport(ctx, id)),
  inWorkspace(imports.listImportProblemsOperation, (ctx, { id, cursor }) => listProblems(ctx, id, cursor)),
  inWorkspace(imports.startUploadOperation, async ctx => {
    const id = ctx.ids.next()
    return { id, path: `${uploadsOf(dataFolder, ctx)}/${id}` }
  }),
]

const relationshipRoutes: Implementation[] = [
  inWorkspace(relationships.listRelationshipsOperation, withTrust(listRelationships)),
  inWorkspace(relationships.listOrganisationsOperation, withTrust(listOrganisations)),
  inWorkspace(relationships.getPersonOperation, (ctx, { id, at, member }) =>
    showPerson(ctx, id, { at, member }),
  ),
  inWorkspace(relationships.getOrganisationOperation, (ctx, { id, at }) => showOrganisation(ctx, id, at)),
  inWorkspace(relationships.getContactCurveOperation, showContactCurve),
  inWorkspace(relationships.listEncountersOperation, listEncounters),
  inWorkspace(relationships.getEvaluationOperation, (ctx, { at }) => evaluationAt(ctx, at)),
]
